import { addDays, monthOf, yearOf } from '#lib/extraction/figures/calendar';
import { halfBehind } from '#lib/extraction/figures/part-behind';
import { type Found, figureOf } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type TimeUnit, type Token } from '#lib/extraction/figures/tokens';
import { fixed } from '#lib/extraction/figures/when';

const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

/** "hace dos años y medio", "hace medio siglo", "hace más de veinte años": behind a word that opens what is past, a half or an "almost" beside the count. */
export function readBrokenHace(tokens: readonly Token[], i: number, publishedOn: string | null): Found | null {
  const opener = tokens[i];
  if (opener?.word?.ago !== 'before' || publishedOn === null) return null;
  const isLoose = tokens[i + 1]?.word?.approx !== undefined;
  const counted = countedFrom(tokens, i + (isLoose ? 2 : 1));
  if (!counted) return null;
  const { at, unit } = counted;
  const isMore = counted.count >= 1 && halfBehind(tokens, at);
  if (!isMore && !isLoose && counted.count !== 0.5) return null;
  const edtf = backBy(publishedOn, counted.count + (isMore ? 0.5 : 0), unit);
  if (edtf === null) return null;
  const to = isMore ? at + 1 : at;
  return { to, start: opener.start, end: (tokens[to - 1] as Token).end, when: fixed(edtf, 'publication') };
}

/** "dos años", "medio siglo", "un mes": how many of a unit, and the token behind them. */
function countedFrom(tokens: readonly Token[], place: number): { count: number; unit: TimeUnit; at: number } | null {
  const first = tokens[place];
  if (!first || !isOnly(first, GAP.of)) return null;
  if (first.word?.unit && !first.word.isMany) return { count: 1, unit: first.word.unit, at: place + 1 };
  const noun = tokens[place + 1];
  if (!noun?.word?.unit || !isOnly(noun, GAP.of)) return null;
  const count = first.word?.part === 2 ? 0.5 : (first.word?.value ?? Number(figureOf(first) ?? Number.NaN));
  return count > 0 && count < 2000 ? { count, unit: noun.word.unit, at: place + 2 } : null;
}

function backBy(day: string, count: number, unit: TimeUnit): string | null {
  const months = MONTHS[unit];
  if (months !== undefined) {
    const back = count * months;
    return Number.isInteger(back / 12) ? yearOf(day, -back / 12) : monthOf(day, -Math.round(back));
  }
  return unit === 'hour' ? null : addDays(day, -Math.round(count * (unit === 'week' ? 7 : 1)));
}
