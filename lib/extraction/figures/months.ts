import { addDays } from '#lib/extraction/figures/calendar';
import { dayOf, figureOf, type Found, readMonth, yearBehind } from '#lib/extraction/figures/read-calendar';
import { relativeYear } from '#lib/extraction/figures/read-period';
import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';
import { fixed, four, NEVER, type When } from '#lib/extraction/figures/when';

/** How many months: "three months", "the six months". */
function monthsAt(tokens: readonly Token[], i: number): { count: number; to: number } | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  const count = token?.word?.value ?? Number(figureOf(token) ?? Number.NaN);
  if (!Number.isInteger(count) || count < 2 || count > 12 || !next || !isOnly(next, GAP.hyphen)) return null;
  // "the first three quarters of 2025"
  if (next.word?.quarter && next.word.part !== undefined && count < 4) return { count: count * 3, to: i + 2 };
  return next.word?.unit === 'month' ? { count, to: i + 2 } : null;
}

/** "the year to March", "the quarter to 30 June". */
function yearTo(tokens: readonly Token[], i: number): { count: number; to: number } | null {
  const { unit, quarter, isMany, half } = tokens[i]?.word ?? {};
  const next = tokens[i + 1];
  // "the half-year to June"
  const behind = tokens[i + 2];
  if (half && next?.word?.unit === 'year' && isOnly(next, GAP.hyphen) && behind && holds(behind, GAP.to | GAP.ended))
    return { count: 6, to: i + 2 };
  if (!next || !holds(next, GAP.to | GAP.ended) || holds(next, GAP.until) || tokens[i - 1]?.word?.which !== undefined)
    return null;
  if (unit === 'year' && !isMany) return { count: 12, to: i + 1 };
  return quarter ? { count: 3, to: i + 1 } : null;
}

/** "the first six months of 2024", "the final three months of 2009". */
export function readMonthsOf(tokens: readonly Token[], i: number, publishedOn: string | null): Found | null {
  const { ordinal, which, final } = tokens[i]?.word ?? {};
  const isFirst = ordinal === 1;
  const months = isFirst || which === 'last' || final ? monthsAt(tokens, i + 1) : null;
  const year = months ? (yearBehind(tokens, months.to) ?? relativeYear(tokens, months.to, publishedOn)) : null;
  if (!months || !year) return null;
  const { start } = tokens[i] as Token;
  const when = monthsWhen(months.count, year.year, isFirst);
  return { to: year.to, end: year.end, start, when: 'basis' in year ? { ...when, basis: 'publication' } : when };
}

/** EDTF has a code for a quarter and a half; other stretches are intervals. */
function monthsWhen(count: number, year: number, isFirst: boolean): When {
  const code = count === 3 ? (isFirst ? 33 : 36) : count === 6 ? (isFirst ? 40 : 41) : null;
  if (code !== null) return { ...NEVER, year, code };
  const [from, to] = isFirst ? [1, count] : [13 - count, 12];
  return { ...fixed(`${four(year)}-${two(from)}/${four(year)}-${two(to)}`, 'written'), year };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** "the three months to 31 March", "six months ended June 2025": the months that end with that one. */
export function readMonthsTo(tokens: readonly Token[], i: number, read: (at: number) => Found | null): Found | null {
  const months = monthsAt(tokens, i) ?? yearTo(tokens, i);
  const next = months ? tokens[months.to] : undefined;
  if (
    !months ||
    !next ||
    !isOnly(next, GAP.to | GAP.until | GAP.of | GAP.in | GAP.ended) ||
    (next.before === 0 && next.word?.month === undefined && !next.figure)
  )
    return null;
  const isEnd = holds(next, GAP.to | GAP.until | GAP.ended) || next.start - (tokens[months.to - 1] as Token).end === 1;
  const last = isEnd ? (read(months.to) ?? readMonth(tokens, months.to, true)) : null;
  if (!last?.when.month) return null;
  return { ...last, start: (tokens[i] as Token).start, when: { ...last.when, edge: null, months: months.count } };
}

const REACH = 45;

/** "el sábado 31": the day so numbered that is that weekday and nearest to publication. */
export function readNumberedDay(tokens: readonly Token[], i: number, publishedOn: string | null): Found | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const weekday = token?.word?.weekday;
  const day = next?.figure ? dayOf(next) : null;
  if (!token || !next || weekday === undefined || day === null || !publishedOn) return null;
  for (let away = 0; away <= REACH; away += 1)
    for (const at of [addDays(publishedOn, away), addDays(publishedOn, -away)])
      if (Number(at.slice(8)) === day && (new Date(`${at}T12:00:00Z`).getUTCDay() + 6) % 7 === weekday)
        return { to: i + 2, start: token.start, end: next.end, when: fixed(at, 'publication') };
  return null;
}
