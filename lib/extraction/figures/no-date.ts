import type { Span } from '#lib/extraction/extraction';

const SEASON = /^(?:Spring|Summer|Autumn|Winter|Fall)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/i;
const OF_SEASON = /^(?:spring|summer|winter|autumn|fall)$/i;
/** "spring break", "winter tyres": a kind of thing, of no year. */
const KIND =
  /^[\s-](?:breaks?|clothes|coats?|tyres?|tires?|onions?|water|tides?|cleaning|camps?|schools?|wheat|barley|sports?|rolls?|lambs?)\b/i;

/** What only sounds like a date in English: "the Spring Festival", "every Friday", "on Saturdays", "a man in his 50s", "the last week of his life", and the month in "the 12th of this month". */
export function isNoDate(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 14), start);
  const behind = text.slice(end, end + 20);
  if (SEASON.test(words) && /^\s\p{Lu}\p{Ll}/u.test(behind) && !/\bin\s$/.test(before)) return true;
  if (OF_SEASON.test(words)) return KIND.test(behind);
  if (WEEKDAYS.test(words)) return true;
  if (WEEKDAY.test(words)) return /\b(?:every|each|most|(?:on|of) an?)\s$/i.test(before);
  if (/^\d0s$/.test(words)) return /\b(?:his|her|their|my|your|our)\s(?:early\s|mid-?\s?|late\s)?$/i.test(before);
  if (/^(?:first|last|final) (?:week|month|year|day)s?$/i.test(words)) return OF_LIFE.test(behind);
  return words.toLowerCase() === 'this month' && /\d(?:st|nd|rd|th) of $/.test(before);
}

const OF_LIFE =
  /^ of (?:his|her|their|its|my|our|your|life|the (?:campaign|war|season|course|trial|siege|project|term|regime|occupation))\b/i;
