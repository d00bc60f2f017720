/** What relative dates are counted from: the day the text was published, and the last day it named. */
export interface ReadAgainst {
  publishedOn: string | null;
  /** EDTF of the last day named before. */
  anchor: string | null;
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

/** The week from Monday to Sunday, as an EDTF interval. */
export function weekOf(day: string, step: number): string {
  const monday = addDays(day, -((at(day).getUTCDay() + 6) % 7) + 7 * step);
  return `${monday}/${addDays(monday, 6)}`;
}

/** The last day of the year, month or week that a day lies in. */
export function lastOf(unit: string, day: string): string {
  if (unit === 'year') return `${day.slice(0, 4)}-12-31`;
  if (unit === 'week') return addDays(weekOf(day, 0).slice(0, 10), 6);
  return addDays(`${monthOf(day, 1)}-01`, -1);
}
