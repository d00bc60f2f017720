import { addDays, lastOf, type ReadAgainst, yearOf } from '#lib/extraction/figures/calendar';
import { type Found, figureOf } from '#lib/extraction/figures/read-calendar';
import { GAP, isOnly, type TimeUnit, type Token } from '#lib/extraction/figures/tokens';
import { fixed, weekdayFrom } from '#lib/extraction/figures/when';

/** "a week on Friday", "two weeks from Monday", "a fortnight tomorrow", "a week today"; "a week ago on Monday", "a year ago today". */
export function readOffset(tokens: readonly Token[], i: number, { publishedOn }: ReadAgainst): Found | null {
  const counted = isRate(tokens, i) ? null : weeksAt(tokens, i);
  if (!counted || !publishedOn) return null;
  const next = tokens[counted.to];
  const isBack = next?.word?.ago === 'after' && isOnly(next, 0);
  const at = isBack ? counted.to + 1 : counted.to;
  const last = tokens[at]?.word?.which === 'last' ? at + 1 : at;
  const day = tokens[last];
  if (!day?.word || (tokens[at] as Token).start - (tokens[at - 1] as Token).end > 6) return null;
  if (!isOnly(tokens[at] as Token, isBack ? GAP.in : GAP.in | GAP.from)) return null;
  const edtf = isBack || last > at ? back(day.word, publishedOn, counted) : ahead(day.word, publishedOn, counted);
  if (edtf === null) return null;
  return { to: last + 1, start: (tokens[i] as Token).start, end: day.end, when: fixed(edtf, 'publication') };
}

/** "two days a week", "£40 a week": how often or how much, and no stretch of time. */
function isRate(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token || token.start - before.end > 3) return false;
  const { measure, unit, times, power } = before.word ?? {};
  return Boolean(before.figure) || (measure ?? unit ?? times ?? power) !== undefined;
}

interface Counted {
  unit: TimeUnit;
  count: number;
  to: number;
}

function weeksAt(tokens: readonly Token[], i: number): Counted | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const { unit, weeks, isMany, value } = token?.word ?? {};
  if ((unit === 'week' || unit === 'year') && !isMany) return { unit, count: weeks ?? 1, to: i + 1 };
  const count = value ?? Number(figureOf(token) ?? Number.NaN);
  const of = next?.word?.unit;
  if (!Number.isInteger(count) || count > 60 || !next || (of !== 'week' && of !== 'year') || !isOnly(next, 0)) return null;
  return { unit: of, count: count * (next.word?.weeks ?? 1), to: i + 2 };
}

function ahead({ weekday, day }: NonNullable<Token['word']>, publishedOn: string, { unit, count }: Counted): string | null {
  if (unit !== 'week') return null;
  if (weekday !== undefined) return addDays(weekdayFrom(publishedOn, weekday, 1), 7 * count);
  return day === undefined || day < 0 ? null : addDays(publishedOn, day + 7 * count);
}

function back({ weekday, day }: NonNullable<Token['word']>, publishedOn: string, { unit, count }: Counted): string | null {
  if (unit === 'year') return day === undefined ? null : `${yearOf(publishedOn, -count)}${addDays(publishedOn, day).slice(4)}`;
  if (weekday !== undefined) return addDays(weekdayFrom(publishedOn, weekday, -1), -7 * count);
  return day === undefined ? null : addDays(publishedOn, day - 7 * count);
}

/** "by the year's end", "before year-end", "by the end of the decade". */
export function readEndOf(tokens: readonly Token[], i: number, { publishedOn }: ReadAgainst): Found | null {
  const token = tokens[i];
  const unit = token?.word?.endOf;
  if (!token || !unit || (token.just & (GAP.by | GAP.until | GAP.in | GAP.since)) === 0) return null;
  return { to: i + 1, start: token.start, end: token.end, when: fixed(lastOf(unit, publishedOn), 'publication') };
}

/** "the last day of June", "the first day of May 2024" are read as days by their month. */
export function isEdgeOfMonth(tokens: readonly Token[], i: number): boolean {
  const [token, unit, month] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  return (
    token?.word?.which === 'last' &&
    unit?.word?.unit !== undefined &&
    month !== undefined &&
    isOnly(month, GAP.of) &&
    month.before !== 0
  );
}
