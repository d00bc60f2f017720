import { addDays, lastDayOf, monthOf, nameOfDay, type ReadAgainst } from '#lib/extraction/figures/calendar';
import type { Edge } from '#lib/extraction/figures/tokens';

/** A point or stretch of time as far as the words say it; `fixed` is EDTF that is complete already. */
export interface When {
  year: number | null;
  month: number | null;
  day: number | null;
  /** The last day of "5–6 May". */
  lastDay: number | null;
  /** EDTF code of a season, quarter or half, in the place of the month. */
  code: number | null;
  edge: Edge | null;
  fixed: string | null;
  basis: 'written' | 'publication' | 'text';
  isVague: boolean;
  /** "since May" looks back, "by the end of March" ahead when the sentence does. */
  lean: 'back' | 'ahead' | null;
  /** So many months that end with the one named. */
  months: number | null;
}

export const NEVER: When = {
  year: null,
  month: null,
  day: null,
  lastDay: null,
  code: null,
  edge: null,
  fixed: null,
  basis: 'written',
  isVague: false,
  lean: null,
  months: null,
};

export function fixed(edtf: string, basis: When['basis'], isVague = false): When {
  return { ...NEVER, fixed: edtf, basis, isVague };
}

/** What the words around say about the direction in which a year is missing. */
export interface Direction {
  against: ReadAgainst;
  isAhead: boolean;
  /** Not only by the present of a timetable. */
  isSure: boolean;
  /** A day or month without a year may be to come; a weekday is not. */
  isFuture?: boolean;
  /** Told by the verb that governs the date, not by any word of the stretch. */
  isGoverned: boolean;
  isEnglish?: boolean;
  /** The day named before from which a missing year is counted ahead. */
  from?: string;
  /** The day always stands before the month. */
  hasDayFirst?: boolean;
}

/** EDTF of one moment. */
export function edtfOf(when: When, direction: Direction): string {
  if (when.fixed !== null) return when.fixed;
  const year = when.year ?? yearFor(when, direction);
  if (when.edge !== null) return edgeOf(when, year);
  if (when.months !== null && year !== null) return monthsTo(year, when, when.months);
  const first = plain(year, when);
  return when.lastDay === null ? first : `${first}/${plain(year, { ...when, day: when.lastDay })}`;
}

function monthsTo(year: number, when: When, months: number): string {
  const last = plain(year, { ...when, day: null });
  return `${monthOf(`${last}-01`, 1 - months)}/${last}`;
}

export function basisOf(when: When, { against, from }: Direction): string {
  const about = when.isVague || (when.edge !== null && when.edge !== 'end') ? ', roughly' : '';
  const { publishedOn, anchor } = against;
  if (when.basis === 'text') return `counted from ${anchor} named before${about}`;
  if (when.basis === 'publication') {
    return publishedOn ? `counted from ${nameOfDay(against)}${about}` : 'no publication date';
  }
  if (when.fixed !== null || when.year !== null) return `as written${about}`;
  if (from !== undefined) return `counted from ${from} named before${about}`;
  return publishedOn ? `year inferred from ${nameOfDay(against)}${about}` : 'no publication date';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

export function four(year: number | null): string {
  return year === null ? 'XXXX' : String(year).padStart(4, '0');
}

function plain(year: number | null, { month, day, code }: When): string {
  if (code !== null) return `${four(year)}-${code}`;
  if (month === null) return four(year);
  return day === null ? `${four(year)}-${two(month)}` : `${four(year)}-${two(month)}-${two(day)}`;
}

/** The nearest past year in which the day or month had come by publication; a coming one when the words look ahead. */
function yearFor(when: When, direction: Direction): number | null {
  const { isAhead, isSure, isGoverned, isFuture } = direction;
  const publishedOn = direction.from ?? direction.against.publishedOn;
  if (!publishedOn) return null;
  const near = yearNear(when, direction);
  if (near !== null) return near;
  const year = Number(publishedOn.slice(0, 4));
  const from = when.code === null ? (when.month ?? 1) : (FIRST_MONTH[when.code] ?? 1);
  const lead = when.lean === 'ahead' && isSure ? 1 : 0;
  const isLater = `${four(year)}-${two(from)}-${two(when.day ?? 1)}` > publishedOn;
  const months = from - Number(publishedOn.slice(5, 7));
  if (!isLater) return months < 0 ? year + Math.max(lead, isComing(when, months, direction) ? 1 : 0) : year;
  if (isFuture && months <= 6) return year;
  return isAhead && when.lean !== 'back' && (months <= (isGoverned ? 9 : 6) || lead > 0 || (isGoverned && isSure))
    ? year
    : year - 1;
}

/** "murió el 2 de febrero de 2024. El día 1 …": a day that stands within days of the last one named is of its year. */
function yearNear({ month, day, lean }: When, { against, isGoverned, isAhead }: Direction): number | null {
  const last = against.anchor;
  if (isGoverned || isAhead || lean !== null || month === null || day === null || last?.length !== 10) return null;
  const year = Number(last.slice(0, 4));
  if (Number.isNaN(year) || last > (against.publishedOn ?? '')) return null;
  const away = Date.UTC(year, month - 1, day) - Date.parse(`${last}T00:00:00Z`);
  return Math.abs(away) <= NEAR ? year : null;
}

/** Ten days, in milliseconds. */
const NEAR = 10 * 86_400_000;

/** "will open in January", said in November. */
function isComing({ lean, code }: When, months: number, { isAhead, isSure, isGoverned }: Direction): boolean {
  const length = code === null ? 1 : code < 40 ? 3 : 6;
  return isGoverned && isAhead && lean !== 'back' && months <= -length && (isSure || months + 12 <= 9);
}

/** The month in which a quarter or a half begins, and from which on "in the spring" means the season that is, in the north. */
const FIRST_MONTH: Record<number, number> = { 21: 4, 22: 7, 23: 10, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7 };
const YEAR_EDGES: Record<Edge, [number, number]> = { early: [1, 4], mid: [5, 8], late: [9, 12], end: [12, 12] };
const MONTH_EDGES: Record<Edge, [number, number]> = { early: [1, 10], mid: [11, 20], late: [21, 31], end: [31, 31] };

/** "Early 2023" is roughly its first four months, "early May" its first ten days, "the end of 2024" its last day. */
function edgeOf({ edge, month, code }: When, year: number | null): string {
  if (edge === null || code !== null) return plain(year, { ...NEVER, month, code });
  if (month === null) return yearEdge(four(year), edge);
  const [from, to] = MONTH_EDGES[edge];
  const last = lastDayOf(year ?? 2001, month);
  const day = (value: number) => `${four(year)}-${two(month)}-${two(Math.min(value, last))}`;
  return edge === 'end' ? day(31) : `${day(from)}~/${day(to)}~`;
}

export function yearEdge(year: string, edge: Edge): string {
  if (edge === 'end') return `${year}-12-31`;
  const [from, to] = YEAR_EDGES[edge];
  return `${year}-${two(from)}~/${year}-${two(to)}~`;
}

export function decadeOf(year: number, edge: Edge | null): string {
  const ten = Math.floor(year / 10);
  if (edge === null) return `${ten}X`;
  const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9], end: [9, 9] }[edge] as [number, number];
  return edge === 'end' ? `${ten}9` : `${ten}${from}~/${ten}${to}~`;
}

/** From the first to the last of two moments; a year, a month that only one of them names holds for both. */
export function intervalOf(first: When, second: When, direction: Direction): string {
  const from = { ...first };
  const to = { ...second };
  if (from.fixed === null && to.fixed === null) {
    if (from.year === null && to.year === null && to.month !== null && from.month !== null) to.year = yearFor(to, direction);
    from.year ??=
      to.year === null ? null : from.month !== null && to.month !== null && from.month > to.month ? to.year - 1 : to.year;
    to.year ??= from.year;
    to.month ??= from.day !== null || to.day !== null ? from.month : to.month;
  }
  return `${edtfOf(from, direction)}/${edtfOf(to, direction)}`;
}

/** 0 for a Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}

/** The latest day of the week that is not after publication, or the next one. */
export function weekdayFrom(publishedOn: string, weekday: number, step: -1 | 0 | 1): string {
  const back = (weekdayOf(publishedOn) - weekday + 7) % 7;
  if (step > 0) return addDays(publishedOn, back === 0 ? 7 : 7 - back);
  return addDays(publishedOn, step < 0 && back === 0 ? -7 : -back);
}
