import { z } from 'zod';

/** A decimal number as a string: digits, a point, no signs between them. */
export const decimal = z.string().regex(/^-?\d{1,30}(?:\.\d{1,30})?$/, { error: 'decimalMalformed' });

/**
 * Whether a value is a date of ISO 8601-2 (EDTF) as far as this desk writes them: year, month or day, a season, quarter or half
 * (21 to 24, 33 to 36, 40 and 41), X for digits that are not known, `?`, `~` or `%` behind, or two of them as an interval, open with "..".
 */
export function isEdtf(value: string): boolean {
  const ends = value.split('/');
  if (ends.length > 2 || ends.every((end) => end === '..' || end === '')) return false;
  return ends.every((end) => (ends.length === 2 && end === '..') || isPoint(end)) && !isBackwards(ends);
}

/** "2020/2015" ends before it begins; told as far as both ends are exact, by what both of them name. */
function isBackwards([first = '', last = '']: readonly string[]): boolean {
  const [begin, end] = [first, last].map(
    (each) => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?(?=[?~%]?$)|^\d{4}(?=-)/.exec(each)?.[0],
  );
  if (begin === undefined || end === undefined) return false;
  const length = Math.min(begin.length, end.length);
  return begin.slice(0, length) > end.slice(0, length);
}

function isPoint(value: string): boolean {
  const found = /^-?([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/.exec(value);
  if (!found) return false;
  const [, year = '', month, day] = found;
  if (month === undefined) return true;
  const isPartOfYear = day === undefined && /^(?:2[1-4]|3[3-6]|4[01])$/.test(month);
  return isPartOfYear || (isMonth(month) && (day === undefined || isDay({ year, month, day })));
}

function isMonth(month: string): boolean {
  return month.includes('X') || (Number(month) >= 1 && Number(month) <= 12);
}

function isDay({ year, month, day }: { year: string; month: string; day: string }): boolean {
  if (day.includes('X')) return true;
  if (month.includes('X')) return Number(day) >= 1 && Number(day) <= 31;
  // In a year that is not known 29 February may be.
  const known = year.includes('X') ? '2000' : year;
  const at = new Date(`${known}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${known}-${month}-${day}`);
}
