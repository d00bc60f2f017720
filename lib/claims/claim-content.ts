import type { Approximation } from '#lib/workflow/vocabulary';

/** The shape of a claim's words: what claim_versions stores and the `claim` section of a statement signs. */

/** Where the exact words stand in a document version. Offsets are UTF-16 units, end exclusive. */
export interface Passage {
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
  /** The sentence around the quote, as the reader sees it. */
  sentence: string;
}

/** One hand a statement went through, outermost first; the innermost speaker is last. */
export interface ChainLink {
  role: 'speaker' | 'coverage' | 'translation' | 'document';
  who: string;
  verb?: string;
  note?: string;
}

export interface DateRead {
  text: string;
  start: number;
  end: number;
  /** Extended Date/Time Format, for example 2024-12-06 or XXXX-12-06. */
  edtf: string;
  basis: string;
}

export interface QuantityRead {
  text: string;
  start: number;
  end: number;
  /** Decimal string, or two for a range. */
  value: string | [string, string];
  unit: string | null;
  approximation?: Approximation;
  /** What it is taken of: "per 100,000 people", "of GDP". */
  base?: string;
  /** What it is compared with, as the text has it or as a person put it. */
  comparison?: string;
}
