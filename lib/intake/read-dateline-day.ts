import { type FullDay, readFullDays } from '#lib/intake/read-full-days';

const LONGEST_DATELINE = 120;
/** "LINDOW, March 4, 2024 — " and "BERLIN, 4. März 2024 (dpa) - ": what a paragraph's dateline closes with. */
const CLOSES = /^\.?\s*(?:\([^)\n]{2,40}\)\s*)?(?:[—–]|--?\s|[:：.]\s|\/)/u;
const OPENS = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]{1,40}[,(]\s*(?:[\p{L}\p{M}-]{2,16},?\s+)?(?:\([^)\n]{2,40}\)\s*)?$/u;
/** The day of a dateline that names no year. */
const WITHOUT_YEAR =
  /^(?<place>[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]{1,40}[,(]\s*(?:[\p{L}\p{M}-]{2,16},\s+)?)(?<day>[\p{L}\p{M}]{3,14}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?[\p{L}\p{M}]{3,14})(?=\.?\s*(?:\([^)\n]{2,40}\)\s*)?[—–-])/u;
const COPYRIGHT = /(?:©|\(c\)|copyright)\s*(?:20\d\d|19\d\d)(?!\p{N})/iu;

/** The day in the dateline of a paragraph; where it names no year, of the year in which the text says its copyright began. */
export function readDatelineDay(paragraph: string, language: string, text: string): FullDay | null {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  const [first] = readFullDays(head, language);
  if (!first) return completed(head, language, text);
  const isOpen = first.start === 0 || OPENS.test(head.slice(0, first.start));
  return isOpen && CLOSES.test(head.slice(first.end)) ? first : null;
}

function completed(head: string, language: string, text: string): FullDay | null {
  const dateline = WITHOUT_YEAR.exec(head)?.groups;
  const copyright = dateline ? COPYRIGHT.exec(text) : null;
  if (!dateline || !copyright) return null;
  const { place = '', day = '' } = dateline;
  const [read] = readFullDays(`${day}, ${copyright[0].slice(-4)}`, language);
  if (!read) return null;
  return { day: read.day, words: `${day} … ${copyright[0]}`, start: place.length, end: place.length + day.length };
}
