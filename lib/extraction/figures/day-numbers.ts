import { dayFrom } from '#lib/extraction/figures/counted-from';
import { type Found, figureOf, yearBehind } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type Token } from '#lib/extraction/figures/tokens';
import { type Direction, fixed, NEVER } from '#lib/extraction/figures/when';

/** "los días 10, 11 y 12", "los días 3 y 4 de mayo": from the first to the last of them. */
export function readDayNumbers(tokens: readonly Token[], i: number, { against, isAhead }: Direction): Found | null {
  const token = tokens[i];
  const days = token?.word?.unit === 'day' && token.word.isMany ? daysFrom(tokens, i) : [];
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const at = i + 1 + days.length;
  const end = tokens[at - 1]?.end ?? 0;
  if (!token || days.length < 2) return null;
  const month = tokens[at];
  if (month?.word?.month && isOnly(month, GAP.of)) {
    const year = yearBehind(tokens, at + 1);
    const when = { ...NEVER, year: year?.year ?? null, month: month.word.month, day: first, lastDay: last };
    return { to: year?.to ?? at + 1, start: token.start, end: year?.end ?? month.end, when };
  }
  if (!against.publishedOn) return null;
  const from = dayFrom(against.publishedOn, isAhead ? first : last, isAhead ? 1 : -1).slice(0, 7);
  const [begins, ends] = [first, last].map((day) => `${from}-${String(day).padStart(2, '0')}`);
  return { to: at, start: token.start, end, when: fixed(`${begins}/${ends}`, 'publication') };
}

/** Days of a month in their order, joined by commas and "y". */
function daysFrom(tokens: readonly Token[], i: number): number[] {
  const days: number[] = [];
  for (let next = tokens[i + 1]; next?.figure?.isPlain; next = tokens[i + 1 + days.length]) {
    const day = Number(figureOf(next) ?? Number.NaN);
    const isFirst = days.length === 0;
    const isJoined = isFirst ? next.start - (tokens[i]?.end ?? 0) === 1 : isOnly(next, GAP.and | GAP.comma);
    if (!isJoined || !(day >= 1 && day <= 31) || day <= (days.at(-1) ?? 0)) break;
    days.push(day);
  }
  return days;
}
