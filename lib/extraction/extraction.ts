import type { Approximation, Block, ClaimKind, FlagCode, NonClaimReason, Question } from '#lib/workflow/vocabulary';

/** A stretch of the canonical text: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One hand a statement went through: who, by which verb, and where the text names them. */
export interface Hand extends Span {
  who: string;
  verb: string;
}

export interface ReadDate extends Span {
  text: string;
  /** Extended Date/Time Format (ISO 8601-2), for example 2024-12-06 or XXXX-12-06. */
  edtf: string;
  basis: string;
}

export interface ReadQuantity extends Span {
  text: string;
  /** A decimal string, or two for a range. */
  value: string | [string, string];
  /** A UCUM or ISO 4217 code where there is one, else the noun that is counted; null when nothing is named. */
  unit: string | null;
  /** What it is taken of: "per 100,000 people", "of GDP". */
  base?: string;
  /** What it is compared with, as written: "up … from 2%", "more than last year". */
  comparison?: string;
  approximation?: Approximation;
}

export interface Coreference extends Span {
  text: string;
  refersTo: string;
  /** By what it was understood. */
  how: 'name' | 'pronoun' | 'description' | 'pair';
  /** Whether only one reading is left, or the likeliest of several was taken. */
  sure: 'certain' | 'likely';
}

/** Words to look at twice, and why: they take a side, deny, or may say something else in the original. */
export interface FlaggedWords extends Span {
  code: FlagCode;
  /** One of the passage's flags. */
  message: string;
}

/** A passage that looks worth checking, with all that was understood of it. */
export interface ExtractedCandidate extends Span {
  quote: string;
  /** Up to 32 units before and after the quote (W3C TextQuoteSelector). */
  prefix: string;
  suffix: string;
  kind: ClaimKind;
  questions: Question[];
  /** The innermost speaker by the full name the text gives; null for the document's own voice. */
  claimant: string | null;
  /** Outermost first, innermost speaker last. */
  attribution: Hand[];
  claimLine: string;
  dates: ReadDate[];
  quantities: ReadQuantity[];
  coreferences: Coreference[];
  /** 0 to 1: how much it is worth a checker's time. */
  score: number;
  reasons: string[];
  flags: string[];
  /** Where the words stand that flags are about, in the order of the text; a verb of saying may stand outside of the passage. */
  flagged: FlaggedWords[];
  /** The earlier passage that says the same. */
  repeats?: Span;
}

/** What reading a text could not do. */
export interface ReadingNote {
  code: 'language-by-rules' | 'language-by-figures' | 'language-not-read' | 'language-unknown';
  message: string;
}

export interface ExtractedDocument {
  /** SHA-256 of the canonical text in UTF-8, hexadecimal. */
  sha256: string;
  /** BCP 47 tag. */
  language: string;
  translatedFrom: string | null;
  translator: string | null;
  blocks: Block[];
}

/** What was read in a text; the `extract` command prints it with the chain of each passage. */
export interface Extraction {
  document: ExtractedDocument;
  candidates: ExtractedCandidate[];
  /** With a headline, the passage that it repeats. */
  /** What was not understood, so that nobody takes silence for "nothing there". */
  notes?: ReadingNote[];
  nonClaims: (Span & { reason: NonClaimReason; repeats?: Span })[];
}
