import type { TimeUnit } from '#lib/extraction/figures/tokens';

/** What relative dates are counted from: the day the text was published, and the last day it named. */
export interface ReadAgainst {
  publishedOn: string | null;
  /** Nobody told that day: the text gives it at its head. */
  isDatedByText?: boolean;
  /** EDTF of the last day named before. */
  anchor: string | null;
  /** The same of those that had come by publication. */
  over?: string | null;
  /** EDTF of the last date named in the same stretch, a day, a month or a year. */
  named?: string | null;
  /** The same where it stands in this very stretch: what "would" come then is counted from it. */
  told?: string | null;
  /** The day of a sitting that the text is the record of: its hours are of that day. */
  sitting?: string | null;
}

/** What the day is called that relative dates are counted from. */
export function nameOfDay({ publishedOn, isDatedByText }: ReadAgainst): string {
  return isDatedByText ? `the date ${publishedOn} that the text gives at its head` : `the publication date ${publishedOn}`;
}

/** A day of a known year, which can be counted from; null for any other date, such as the fifth of March of a year that nothing says. */
export function knownDay(date: string | null | undefined): string | null {
  return date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}

const DAY = 24 * 60 * 60 * 1000;

function at(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return iso(new Date(at(day).getTime() + days * DAY));
}

export function yearOf(day: string, step: number): string {
  return String(Number(day.slice(0, 4)) + step).padStart(4, '0');
}

export function monthOf(day: string, step: number): string {
  return iso(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + step, 1, 12))).slice(0, 7);
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The week from Monday to Sunday, as an EDTF interval. */
export function weekOf(day: string, step: number): string {
  const monday = addDays(day, -((at(day).getUTCDay() + 6) % 7) + 7 * step);
  return `${monday}/${addDays(monday, 6)}`;
}

const UNKNOWN: Record<TimeUnit, string> = {
  day: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  week: 'XXXX-XX-XX/XXXX-XX-XX',
  month: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};

/** The day, week, month, year … a day lies in, moved by steps, as EDTF; unknown figures when there is no day. */
export function unitOf(unit: TimeUnit, day: string | null, step: number): string {
  if (!day) return UNKNOWN[unit];
  if (unit === 'day' || unit === 'hour') return addDays(day, step);
  if (unit === 'week') return weekOf(day, step);
  if (unit === 'month') return monthOf(day, step);
  const year = yearOf(day, step * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1));
  if (unit === 'year') return year;
  return unit === 'decade' ? `${year.slice(0, 3)}X` : `${year.slice(0, 2)}XX`;
}

/** The last day of the year, month or week that a day lies in; the year in which the century turned. */
export function lastOf(unit: TimeUnit, day: string | null, step = 0): string {
  if (!day) return UNKNOWN.day;
  if (unit === 'week') return addDays(weekOf(day, step).slice(0, 10), 6);
  if (unit === 'century') return '2000';
  if (unit === 'month') return addDays(`${monthOf(day, step + 1)}-01`, -1);
  return unit === 'year' ? `${yearOf(day, step)}-12-31` : addDays(day, step);
}
