import type { Span } from '#lib/extraction/extraction';
import { isClock } from '#lib/extraction/figures/clock';
import type { Figure } from '#lib/extraction/figures/tokens';

// What the words right beside an English word or figure make of it.

/** "the May frosts", "its June budget": a month before what it belongs to; "that April". */
export function isAttributive(text: string, { start, end: at }: Span): boolean {
  return (
    (/(?:^|\s)(?:the|an?|its|their|our)\s$/i.test(text.slice(Math.max(0, start - 7), start)) &&
      /^\s\p{Ll}/u.test(text.slice(at, at + 2))) ||
    (/\s(?:that|that same)\s$/.test(text.slice(Math.max(0, start - 11), start)) && text.slice(start, at) !== 'May')
  );
}

/** "survive the summer", "postponed to the spring"; not "the winter months". */
export function isStanding(text: string, { start, end: at }: Span): boolean {
  return /\b(?:the|that)\s$/i.test(text.slice(Math.max(0, start - 6), start)) && SEASON_ENDS.test(text.slice(at, at + 9));
}

const SEASON_ENDS = /^(?:$|[,.;:!?)”"’]|\s(?:for|and|but|when|as|with|at|in|because|to|on|was|is|will|were|had|if|so)\b)/;

/** "a report by April Jones". */
export function isNamed(text: string, { start, end: at }: Span): boolean {
  return /\bby\s$/i.test(text.slice(Math.max(0, start - 4), start)) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(at, at + 3));
}

/** "Julio Vega": Spanish months have no capital, and no name behind them. */
export function isSpanishName(text: string, { start, end: at }: Span): boolean {
  return /^\p{Lu}\p{Ll}$/u.test(text.slice(start, start + 2)) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(at, at + 3));
}

/** "two days before, they left", "the month before he died"; not "two days before the vote", "later than". */
export function isFree(text: string, at: number, rest: readonly string[]): boolean {
  const last = rest.at(-1);
  const behind = text.slice(at, at + 7);
  if (last === 'later' || last === 'earlier') return !behind.startsWith(' than ');
  if (last === 'antes' || last === 'después') return !/^ del? /.test(behind);
  return (last !== 'before' && last !== 'after') || rest.length > 1 || FREE.test(behind);
}

const FREE = /^(?:\s?$|[,.;:!?)\]”"]|\s[–—]|\s(?:had|was|were|has|and|but|he|she|they|we|in)\b)/;

const HOUR = /^\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2}(?![\d,.]*\d))(?!\p{L})/u;

/** "a quarter to nine"; not "fell by a quarter to 41,000". */
export function isBeforeHour(text: string, at: number): boolean {
  return HOUR.test(text.slice(at, at + 10));
}

/** "on the 20th", "until the morning of the 16th". */
const ON_DAY = /\b(?:on|by|until|till|since|from|(?:morning|afternoon|evening|night|hours) of) the\s$/i;
const BY_CLOCK = /(?:^|\s)(?:at|by|until|till|before|after|around|about|since|shortly)\s$/i;
const MERIDIEM = /^\s?(?:[ap]\.?m\b|in\sthe\s(?:morning|afternoon|evening)\b|at\snight\b)/i;
const DAY_ENDS =
  /^(?:$|[,.;:!?)”"]|\s(?:and|but|when|at|he|she|they|we|I|it|after|before|by|with|as|for|from|of (?:this|last|next|the) month)\b)/;

/** Says of a figure of an English text that it is a time of day, or a day of a month that is not said. */
export function marked(text: string, figure: Figure, { start, end: at }: Span): Figure {
  if (figure.isOrdinal) {
    const isDay = ON_DAY.test(text.slice(Math.max(0, start - 18), start));
    return isDay && Number(figure.value) <= 31 && DAY_ENDS.test(text.slice(at, at + 16))
      ? { ...figure, isDayAlone: true }
      : figure;
  }
  const isTime =
    figure.isTime || /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(text.slice(start, at)) || MERIDIEM.test(text.slice(at, at + 18));
  if (!isTime || !BY_CLOCK.test(text.slice(Math.max(0, start - 9), start))) return figure;
  return figure.isTime || isClock(text, { start, end: at }) ? { ...figure, isClock: true } : figure;
}
