import { dayOf } from '#app/_ui/format';
import type { Say } from '#ui/texts.client';

/** A date of EDTF as far as this desk writes them, taken apart; digits that are not known are X. */
const POINT = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%]?)$/;
const PARTS: Record<string, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'quarter1',
  34: 'quarter2',
  35: 'quarter3',
  36: 'quarter4',
  40: 'half1',
  41: 'half2',
};
const QUALIFIED: Record<string, string> = { '?': 'notCertain', '~': 'about', '%': 'aboutNotCertain' };

/** "6 December, year not known", "third quarter of 2022", "from 21 November 2024": an EDTF value for people; else the value itself. */
export function dateInWords(edtf: string, say: Say): string {
  const [from = '', to] = edtf.trim().split('/');
  if (to === undefined) return pointInWords(from, say) ?? edtf;
  return stretchInWords([from, to], say) ?? edtf;
}

function stretchInWords(ends: readonly [string, string], say: Say): string | null {
  const [from = null, to = null] = ends.map((end) => (isOpenEnd(end) ? '' : pointInWords(end, say)));
  if (from === null || to === null || from + to === '') return null;
  if (from === '') return say('date.until', { day: to });
  return to === '' ? say('date.from', { day: from }) : say('date.fromTo', { from, to });
}

function isOpenEnd(end: string): boolean {
  return end === '..' || end === '';
}

function pointInWords(edtf: string, say: Say): string | null {
  const found = POINT.exec(edtf);
  if (!found) return null;
  const [, era = '', digits = '', month, day, qualifier = ''] = found;
  const year = yearInWords(digits, era, say);
  const words = inYear({ year, month, day, whole: edtf.slice(0, edtf.length - qualifier.length) }, say);
  const name = QUALIFIED[qualifier];
  return name ? say(`date.${name}`, { day: words }) : words;
}

/** "2022", "the 2010s", "the 1900s"; null where it is not known. */
function yearInWords(digits: string, era: string, say: Say): string | null {
  if (digits === 'XXXX') return null;
  const year = String(Number(digits.replaceAll('X', '0')));
  if (digits.includes('X')) return say('date.decade', { year });
  // ISO 8601 has a year 0, which is 1 BC.
  return era === '-' ? say('date.beforeChrist', { year: Number(year) + 1 }) : year;
}

interface Point {
  year: string | null;
  month: string | undefined;
  day: string | undefined;
  /** Without its qualifier. */
  whole: string;
}

function inYear({ year, month, day, whole }: Point, say: Say): string {
  if (month === undefined) return year ?? say('date.noYear');
  const part = PARTS[month];
  const known = month === 'XX' ? null : monthName(month);
  if (part && day === undefined) return withYear(say(`date.${part}`), year, { say, of: 'date.partOf' });
  if (known === null) return unknownMonth({ year, day }, say);
  return inMonth({ year, day, whole }, known, say);
}

function inMonth({ year, day, whole }: Omit<Point, 'month'>, known: string, say: Say): string {
  if (day === undefined || day.includes('X')) return withYear(known, year, { say, of: day ? 'date.dayIn' : 'date.monthOf' });
  return year === null ? say('date.yearless', { day: `${Number(day)} ${known}` }) : dayOf(whole);
}

function withYear(part: string, year: string | null, { say, of }: { say: Say; of: string }): string {
  return year === null ? say('date.yearless', { day: part }) : say(of, { part, year });
}

/** "a month of 2024", "a day of 2024", and nothing known but that it was a day. */
function unknownMonth({ year, day }: Pick<Point, 'year' | 'day'>, say: Say): string {
  const [some, none] = day === undefined ? ['date.someMonth', 'date.noMonth'] : ['date.someDay', 'date.noDay'];
  return year === null ? say(none) : say(some, { year });
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function monthName(month: string): string | null {
  const at = Number(month);
  return at >= 1 && at <= 12 ? MONTH.format(new Date(Date.UTC(2024, at - 1, 1))) : null;
}
