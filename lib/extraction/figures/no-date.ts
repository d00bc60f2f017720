import type { Span } from '#lib/extraction/extraction';

const SEASON = /^(?:Spring|Summer|Autumn|Winter|Fall)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** What only sounds like a date in English: "the Spring Festival", "every Friday", and the month in "the 12th of this month". */
export function isNoDate(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  if (SEASON.test(words)) return /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && !/\bin\s$/.test(before);
  if (WEEKDAY.test(words)) return /\b(?:every|each|most)\s$/i.test(before);
  return words.toLowerCase() === 'this month' && /\d(?:st|nd|rd|th) of $/.test(before);
}
