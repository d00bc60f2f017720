import type { Feast } from '#lib/extraction/figures/feasts';

/** What may stand between two words that matter to a date or a number, as bits. */
export const GAP = {
  other: 1,
  of: 2,
  in: 4,
  and: 8,
  to: 16,
  between: 32,
  from: 64,
  since: 128,
  until: 256,
  comma: 512,
  dash: 1024,
  hyphen: 2048,
  dot: 4096,
  slash: 8192,
  apostrophe: 16_384,
  colon: 32_768,
  /** "de cada": seven of every ten. */
  each: 65_536,
  /** "by": in or until. */
  by: 131_072,
  /** "ended", "ending": the months up to a date. */
  ended: 262_144,
} as const;

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'hour';
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same' | 'before last' | 'after next';
export type Edge = 'early' | 'mid' | 'late' | 'end';
export type Approximation = 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'almost' | 'exactly';

/** What a word can be in a date or a quantity; most words are nothing at all. */
export interface Word {
  /** GAP bits of a word that only joins others. */
  small?: number;
  month?: number;
  /** Needs "in", "last" or a day beside it, because it is a name or a verb as well. */
  isDoubtful?: boolean;
  weekday?: number;
  /** Days from the day of publication. */
  day?: number;
  unit?: TimeUnit;
  /** More than one of the unit. */
  isMany?: boolean;
  which?: Which;
  edge?: Edge;
  ago?: 'before' | 'after' | 'within';
  /** 1 for the first. */
  ordinal?: number;
  /** The ordinal stands right before its month as a day: "двенадцатого января". */
  isDay?: boolean;
  /** "последние" before a number of years or months. */
  isSpan?: boolean;
  /** Years from that of publication in one word: "торік". */
  yearStep?: number;
  roman?: number;
  quarter?: boolean;
  quarterSign?: boolean;
  halfSign?: boolean;
  half?: boolean;
  /** EDTF season code. */
  season?: number;
  /** "fall": a verb as well. */
  isVerb?: boolean;
  /** "the summer" with no noun behind it. */
  stands?: boolean;
  feast?: Feast;
  vague?:
    | 'recent'
    | 'after'
    | 'overnight'
    | 'that day'
    | 'that year'
    | 'that week'
    | 'that month'
    | 'year before'
    | 'day before'
    | 'day after'
    | 'then'
    | 'since then';
  /** "weeks later", "a month before", "in two years’ time": so many of the unit from what was named, or from publication. */
  shift?: { unit: TimeUnit; step: 1 | -1; from: 'text' | 'publication'; weeks: number };
  weekend?: boolean;
  /** "a couple of": two, where years or days ago follow. */
  isCouple?: boolean;
  /** "year-end": the last day of the unit. */
  endOf?: TimeUnit;
  /** Weeks in one word: a fortnight is two. */
  weeks?: number;
  /** "the final three months". */
  final?: boolean;
  /** The sentence looks ahead; "by" and "until" do so only where nothing is told of the past. */
  ahead?: 'sure' | 'maybe' | 'past';
  decade?: number;
  value?: number;
  power?: number;
  /** Counts behind a figure alone: "tysięcy" without one is no thousand. */
  isScale?: boolean;
  dozen?: number;
  /** Denominator of a fraction. */
  part?: number;
  /** A share without an article. */
  isShareAlone?: boolean;
  times?: number;
  measure?: string;
  currency?: string;
  approx?: Approximation;
  /** "Article", "flight": the number behind it is a name. */
  label?: boolean;
  ordinalEnd?: boolean;
  minus?: boolean;
}

/** A number in figures. */
export interface Figure {
  /** Decimal string. */
  value: string;
  isPlain: boolean;
  /** "F-35", "B2", "1.2.3": no number of anything. */
  isName: boolean;
  isOrdinal: boolean;
  isDecade: boolean;
  /** A whole date in figures, as EDTF. */
  date: string | null;
  isTime: boolean;
  /** "at 9.47", "at 5 p.m.": a time of day; "on the 20th": a day of a month that is not said. */
  isClock?: boolean;
  /** The same in words: "half past two"; midnight belongs to two days. */
  isWorded?: boolean;
  isMidnight?: boolean;
  /** "at four", and nothing else. */
  isBareHour?: boolean;
  isDayAlone?: boolean;
}

export interface Token {
  start: number;
  end: number;
  /** GAP bits of what stands between this token and the one before. */
  before: number;
  /** The same of the small words right before it alone. */
  just: number;
  /** Where the small word that opens an interval stands, else `start`. */
  lead: number;
  /** A word that looks ahead stands shortly before. */
  isAfterAhead: boolean;
  word: Word | null;
  figure: Figure | null;
}

/** Whether nothing but the given bits stands before a token. */
export function isOnly({ before }: Token, bits: number): boolean {
  // Spanish "de" is of and from at once.
  const also = ((bits & before & GAP.of) === 0 ? 0 : GAP.from) | ((bits & GAP.in) === 0 ? 0 : GAP.by);
  return (before & ~(bits | also)) === 0;
}

export function holds({ before }: Token, bits: number): boolean {
  return (before & bits) !== 0;
}

/** What a stretch holds, and whether it has a word that looks ahead ("will", "planned"). */
export interface Scanned {
  tokens: readonly Token[];
  isAhead: boolean;
  /** A verb tells of what is to come, whenever it was said. */
  isFuture: boolean;
}
