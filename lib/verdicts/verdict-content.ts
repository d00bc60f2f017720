import type { ContactWords } from '#lib/contacts/contact-words';
import type { ContactExemption, Question } from '#lib/workflow/vocabulary';

/** A claim by its number, and the SHA-256 of the statement in which its answer was signed. */
export interface AdoptedFrom {
  number: number;
  statement: string;
}

/** One answered question: a level of a versioned scale, or left open with a reason. */
export type Finding =
  | {
      state: 'rated';
      scale: string;
      scaleVersion: number;
      rating: string;
      label: string;
      reason: string;
      /** The signed claim of the desk whose answer this is, word for word. */
      adoptedFrom?: AdoptedFrom;
    }
  | { state: 'open'; because: string };

/** What becomes of the passage in a text that is checked before it runs. Not a rating: nobody reads it as a third answer. */
export type Outcome =
  | { kind: 'stands' }
  | { kind: 'change'; wording: string }
  | { kind: 'cut'; reason: string }
  | { kind: 'on-author'; reason: string };

/** The words of one verdict version: findings, and the text a reader sees. */
export interface VerdictContent {
  attribution: Finding | null;
  veracity: Finding | null;
  headline: string;
  summary: string;
  rationale: string;
  whyChosen: string;
  /** Before publication only; left out elsewhere, so that what was signed before keeps its digest. */
  outcome?: Outcome;
}

/**
 * Records that the submit gates read; each insert is a version of its own kind. A contact is one of them where it was written
 * before the contact log was: those rows stay as they are, and are read beside the log (decision 0013).
 */
export type GateRecord =
  | ContactWords
  | { kind: 'contact-exempt'; reason: ContactExemption; note: string }
  | { kind: 'search'; question: Question; where: string; terms: string; searchedOn: string }
  | { kind: 'other-side'; found: string }
  | { kind: 'single-source'; reason: string }
  | { kind: 'checklist'; done: string[] };

export const RECORD_KINDS = ['contact', 'contact-exempt', 'search', 'other-side', 'single-source', 'checklist'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
