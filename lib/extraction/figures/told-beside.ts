import { addDays, knownDay, lastOf } from '#lib/extraction/figures/calendar';
import type { Reading } from '#lib/extraction/figures/looks/direction';
import { clockBehind } from '#lib/extraction/figures/looks/spanish';
import type { Found } from '#lib/extraction/figures/read-calendar';
import type { Token } from '#lib/extraction/figures/tokens';
import { fixed, weekdayFrom, weekdayOf } from '#lib/extraction/figures/when';

/** "until that July", "that autumn": of the year of the date named before. */
export function thatOne(found: Found | null, { text, direction, isEnglish }: Reading): Found | null {
  if (!found || !isEnglish || !/\bthat (?:same )?$/i.test(text.slice(Math.max(0, found.start - 10), found.start))) return found;
  const { year, month, code, fixed: whole } = found.when;
  const { named, anchor, publishedOn } = direction.against;
  // "that Friday": the one on or after the day named before.
  const day = knownDay(anchor);
  const told = knownDay(whole);
  if (told && day && text.slice(found.start, found.end).endsWith('day'))
    return { ...found, when: fixed(weekdayFrom(addDays(day, -1), weekdayOf(told), 1), 'text') };
  const from = named ?? anchor;
  if (whole !== null || year !== null || (month === null && code === null) || !/^\d{4}/.test(from ?? '') || !publishedOn)
    return found;
  return { ...found, when: { ...found.when, year: Number(from?.slice(0, 4)), basis: 'text' } };
}

const END_OF = /^(?:very )?end of the (month|year|week)$/i;
const WILL = /\b(?:will|shall|is to|are to|plans?|expects?|hopes?)\b|['’]ll\b/i;

/** "He came on 2 February and promised it by the end of the month": of the month in which he came. */
export function endOfTold(found: Found | null, { text, direction }: Reading): Found | null {
  const { told, publishedOn } = direction.against;
  const unit = found && told && publishedOn ? END_OF.exec(text.slice(found.start, found.end))?.[1]?.toLowerCase() : undefined;
  if (!found || !told || !publishedOn || unit === undefined || told > publishedOn) return found;
  const isTold = told.length === 10 || (told.length === 7 && unit !== 'week');
  if (!isTold || WILL.test(text.slice(Math.max(0, found.start - 60), found.start))) return found;
  return { ...found, when: fixed(lastOf(unit as 'month' | 'year' | 'week', told.length === 7 ? `${told}-01` : told), 'text') };
}

/** "este viernes a las seis": the day to come, with its hour. */
export function inSpanish(
  tokens: readonly Token[],
  { i, read, reading, isAhead }: { i: number; read: Found; reading: Reading; isAhead: boolean },
): Found {
  const { publishedOn } = reading.direction.against;
  const isDay = tokens.slice(i, read.to).some(({ word }) => word?.weekday !== undefined || word?.day !== undefined);
  const end = isDay ? clockBehind(reading.text, read.end) : read.end;
  let { to } = read;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  const day = read.when.fixed;
  const isWeekday = tokens.slice(i, read.to).some(({ word }) => word?.weekday !== undefined);
  const isLate = isAhead && isWeekday && publishedOn !== null && day !== null && day.length === 10 && day < publishedOn;
  return { ...read, to, end, when: isLate ? { ...read.when, fixed: addDays(day, 7) } : read.when };
}
