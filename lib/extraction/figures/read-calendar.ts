import { GAP, holds, isOnly, type Token } from '#lib/extraction/figures/tokens';
import { type Direction, NEVER, type When } from '#lib/extraction/figures/when';

/** A date found from a token on: the token behind it, its place in the text, and when it is. */
export interface Found {
  to: number;
  start: number;
  end: number;
  when: When;
}

const JOINT = GAP.of | GAP.dot | GAP.hyphen;

export function figureOf(token: Token | undefined): string | null {
  const figure = token?.figure;
  return figure && !figure.isName && !figure.isTime && figure.date === null ? figure.value : null;
}

/** 1 to 31 in figures, or "first" to "thirty-first" before a month. */
export function dayOf(token: Token | undefined): number | null {
  const ordinal = token?.word?.ordinal ?? 0;
  if (ordinal >= 1 && ordinal <= 31) return ordinal;
  const figure = token?.figure;
  const value = figureOf(token);
  if (!value || !figure?.isPlain || figure.isDecade || value.length > 2) return null;
  const day = Number(value);
  return day >= 1 && day <= 31 ? day : null;
}

/** Four figures that can be a year, or two behind an apostrophe. */
export function yearOfToken(token: Token | undefined): number | null {
  const figure = token?.figure;
  const value = figureOf(token);
  if (!token || !value || !figure?.isPlain || figure.isOrdinal || figure.isDecade) return null;
  const year = Number(value);
  if (value.length === 2 && token.before === GAP.apostrophe) return year + (year > 69 ? 1900 : 2000);
  return value.length === 4 && year >= 1000 && year < 2200 ? year : null;
}

/** A year behind a month, a quarter, a season: "May 2024", "May of 2024", "мая 2024 года". */
export function yearBehind(tokens: readonly Token[], i: number): { year: number; to: number; end: number } | null {
  const token = tokens[i];
  const year = yearOfToken(token);
  if (!token || year === null || !isOnly(token, GAP.of | GAP.comma | GAP.dot | GAP.in | GAP.apostrophe)) return null;
  return { year, ...withYearWord(tokens, i) };
}

/** "2024 года", "2024 г.", "2024 року": the word belongs to the date. */
export function withYearWord(tokens: readonly Token[], i: number): { to: number; end: number } {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const isWord =
    next?.word?.unit === 'year' && next.before === 0 && next.start - token.end === 1 && next.word.which === undefined;
  return isWord ? { to: i + 2, end: next.end } : { to: i + 1, end: token.end };
}

/** "6 December 2024", "6. Dezember", "6 de diciembre", "5–6 May", "the 6th of December". */
export function readDayMonth(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i];
  const day = dayOf(token);
  if (!token || day === null) return null;
  const range = rangeDay(tokens, i);
  const at = range ? i + 2 : i + 1;
  const month = tokens[at]?.word?.month;
  const monthToken = tokens[at];
  if (!monthToken || !month || !isOnly(monthToken, JOINT) || (token.word && !token.word.isDay && !holds(monthToken, GAP.of)))
    return null;
  const year = yearBehind(tokens, at + 1);
  const when = { ...NEVER, year: year?.year ?? null, month, day };
  return {
    to: year?.to ?? at + 1,
    start: token.start,
    end: year?.end ?? monthToken.end,
    when: range === null ? when : { ...when, lastDay: range },
  };
}

/** The second day of "5–6 May" and "5 to 6 May". */
function rangeDay(tokens: readonly Token[], i: number): number | null {
  const next = tokens[i + 1];
  const second = dayOf(next);
  if (!next?.figure || second === null) return null;
  return (next.before & (GAP.to | GAP.dash | GAP.hyphen | GAP.and)) !== 0 && isOnly(next, BETWEEN_DAYS) ? second : null;
}

const BETWEEN_DAYS = GAP.to | GAP.dash | GAP.hyphen | GAP.and | GAP.dot | GAP.of | GAP.in | GAP.until;

/** "December 6, 2024", "Dec. 6", "May 5–6": the month first, as English has it; not "im Februar 29 Kinder", where the day always stands first. */
export function readMonthDay(tokens: readonly Token[], i: number, { hasDayFirst }: Pick<Direction, 'hasDayFirst'>): Found | null {
  if (hasDayFirst) return null;
  const token = tokens[i];
  const month = token?.word?.month;
  const next = tokens[i + 1];
  const day = next?.figure && isOnly(next, GAP.dot | GAP.of) ? dayOf(next) : null;
  if (!token || !month || !next || day === null || isCounted(tokens[i + 2], next)) return null;
  const last = rangeDay(tokens, i + 1);
  const at = last === null ? i + 2 : i + 3;
  const year = yearBehind(tokens, at);
  const when = { ...NEVER, year: year?.year ?? null, month, day };
  return {
    to: year?.to ?? at,
    start: token.start,
    end: year?.end ?? (tokens[at - 1] as Token).end,
    when: last === null ? when : { ...when, lastDay: last },
  };
}

/** "In May 12 percent": a unit right behind a number makes a quantity of it. */
export function isCounted(next: Token | undefined, number: Token): boolean {
  if (!next?.word || next.start - number.end > 1 || next.before !== 0) return false;
  const { measure, currency, power, unit } = next.word;
  return (measure !== undefined || currency !== undefined || power !== undefined) && unit !== 'year';
}

/** "the first week of March", "the month of May". */
function isSpan(token: Token | undefined): boolean {
  const unit = token?.word?.unit;
  return unit === 'month' || unit === 'week' || unit === 'day';
}

const OPENS = GAP.in | GAP.since | GAP.until | GAP.from | GAP.between;

/** "December 2024", "in December": a month without a day. Names and verbs ("May", "march") need a word that makes them a date. */
export function readMonth(tokens: readonly Token[], i: number, isAsked = false): Found | null {
  const token = tokens[i];
  const month = token?.word?.month;
  if (!token || !month) return null;
  const year = yearBehind(tokens, i + 1);
  const isOpened =
    (holds(token, OPENS) && !holds(token, GAP.comma | GAP.dot | GAP.colon)) ||
    (token.just & (OPENS | GAP.by)) !== 0 ||
    (isSpan(tokens[i - 1]) && isOnly(token, GAP.of));
  if (!year && token.word?.isDoubtful && !isOpened && !isAsked) return null;
  return {
    to: year?.to ?? i + 1,
    start: token.start,
    end: year?.end ?? token.end,
    when: { ...NEVER, year: year?.year ?? null, month },
  };
}
