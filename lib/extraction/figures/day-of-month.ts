import { lastDayOf, monthOf } from '#lib/extraction/figures/calendar';
import { dayOf, type Found } from '#lib/extraction/figures/read-calendar';
import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';
import { fixed } from '#lib/extraction/figures/when';

const STEPS: Partial<Record<string, number>> = { last: -1, previous: -1, this: 0, same: 0, next: 1, following: 1 };

/** "the 10th of last month", "the first of next month", "the 3rd of this month"; "the first of the month" is this month's or the next one's. */
export function readDayOfMonth(
  tokens: readonly Token[],
  i: number,
  { publishedOn, isAhead }: { publishedOn: string | null; isAhead: boolean },
): Found | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || !publishedOn || !holds(next, GAP.of) || !isOnly(next, GAP.of)) return null;
  const isOrdinal = token.figure?.isOrdinal === true || token.word?.ordinal !== undefined;
  const day = isOrdinal ? dayOf(token) : null;
  const step = STEPS[next.word?.which ?? ''];
  const noun = step === undefined ? next : tokens[i + 2];
  if (day === null || noun?.word?.unit !== 'month' || noun.word.isMany || (noun !== next && !isOnly(noun, 0))) return null;
  const now = Number(publishedOn.slice(8));
  const month = monthOf(publishedOn, step ?? (isAhead && day < now ? 1 : 0));
  if (day > lastDayOf(Number(month.slice(0, 4)), Number(month.slice(5)))) return null;
  const edtf = `${month}-${String(day).padStart(2, '0')}`;
  return { to: noun === next ? i + 2 : i + 3, start: token.start, end: noun.end, when: fixed(edtf, 'publication') };
}
