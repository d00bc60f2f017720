import type { Feast } from '#lib/extraction/figures/feasts';
import type { Approximation, Which } from '#lib/extraction/figures/tokens';

/**
 * The words of dates and numbers in one language: forms apart by spaces, groups by "|", words of a phrase by "_".
 * Everything in small letters; `hasCapitals` tells that months and weekdays are written with one.
 */
export interface FigureWords {
  hasCapitals: boolean;
  /** "1,5" is one and a half, "1.500" fifteen hundred. */
  hasDecimalComma: boolean;
  months: string;
  /** Months that are names or verbs as well. */
  doubtful: string;
  weekdays: string;
  /** Days from publication and their words. */
  days: Record<string, string>;
  /** day | week | month | year | decade | century | hour, the forms for several behind "+" */
  units: string;
  which: Partial<Record<Which, string>>;
  early: string;
  mid: string;
  late: string;
  end: string;
  agoBefore: string;
  agoAfter: string;
  small: Partial<Record<'of' | 'in' | 'by' | 'each' | 'and' | 'to' | 'between' | 'from' | 'since' | 'until' | 'ended', string>>;
  /** first | second | third | fourth … */
  ordinals: string;
  /** first | second | … | thirty-first as a day before its month, where no joint stands between. */
  dayOrdinals?: string;
  /** "последние": before a number of years or months that end with publication. */
  lastMany?: string;
  /** spring | summer | autumn | winter in one word that tells when. */
  seasonsAlone?: string;
  /** Years from publication and their words: "торік". */
  yearWords?: Record<string, string>;
  quarter: string;
  half: string;
  /** spring | summer | autumn | winter */
  seasons: string;
  recent: string;
  after: string;
  overnight: string;
  /** They look ahead for sure; unless the past is told of; and what tells of the past. */
  ahead: string;
  aheadMaybe?: string;
  past?: string;
  /** As they are written. */
  feasts?: Partial<Record<Feast, string>>;
  /** "that night", "that year", "a year earlier": counted from what the text named before. */
  thatDay?: string;
  byThen?: string;
  sinceThen?: string;
  thatYear?: string;
  yearBefore?: string;
  /** "dentro de" two weeks. */
  within?: string;
  final?: string;
  /** Behind a unit: "weeks later", "months before", "weeks’ time". */
  shifts?: Record<'later' | 'earlier' | 'ahead', string>;
  /** Two weeks in one word. */
  fortnight?: string;
  weekend?: string;
  /** "the night before". */
  dayBefore?: string;
  /** "the next morning". */
  dayAfter?: string;
  /** "year-end", by unit. */
  ends?: Partial<Record<'year' | 'month' | 'week' | 'century', string>>;
  /** Seasons that are verbs as well. */
  doubtfulSeasons?: string;
  /** "that week", "that month". */
  thatWeek?: string;
  thatMonth?: string;
  /** Phrases that look like dates or numbers and are none. */
  idle?: string;
  /** "the nineties": tens of years by their words. */
  decades: Record<string, string>;
  /** one | two | … | nineteen */
  cardinals: string;
  /** Further numbers and their words. */
  numbers: Record<string, string>;
  /** Powers of ten and their words. */
  powers: Record<string, string>;
  dozen: string;
  /** Words for so and so many, as a dozen is twelve: 20 → "veintena". */
  groups?: Record<string, string>;
  /** Denominators and their words. */
  parts: Record<string, string>;
  /** Shares that need no article: "треть". */
  sharesAlone?: string;
  times: Record<string, string>;
  /** Codes of units and their words. */
  measures: Record<string, string>;
  currencies: Record<string, string>;
  approx: Record<Approximation, string>;
  labels: string;
  ordinalEnds: string;
  minus: string;
}
