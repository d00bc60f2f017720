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
  small: Partial<Record<'of' | 'in' | 'each' | 'and' | 'to' | 'between' | 'from' | 'since' | 'until', string>>;
  /** first | second | third | fourth … */
  ordinals: string;
  quarter: string;
  half: string;
  /** spring | summer | autumn | winter */
  seasons: string;
  recent: string;
  after: string;
  overnight: string;
  ahead: string;
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
  times: Record<string, string>;
  /** Codes of units and their words. */
  measures: Record<string, string>;
  currencies: Record<string, string>;
  approx: Record<Approximation, string>;
  labels: string;
  ordinalEnds: string;
  minus: string;
}
