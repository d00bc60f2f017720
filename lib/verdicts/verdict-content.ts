import type { ContactExemption, ContactOutcome, Question } from '#lib/workflow/vocabulary';

/** One answered question: a level of a versioned scale, or left open with a reason. */
export type Finding =
  | { state: 'rated'; scale: string; scaleVersion: number; rating: string; label: string; reason: string }
  | { state: 'open'; because: string };

/** The words of one verdict version: findings, and the text a reader sees. */
export interface VerdictContent {
  attribution: Finding | null;
  veracity: Finding | null;
  headline: string;
  summary: string;
  rationale: string;
  whyChosen: string;
}

/** Minimal records that the submit gates read; each insert is a version of its own kind. */
export type GateRecord =
  | { kind: 'contact'; who: string; channel: string; words: string; askedOn: string; outcome: ContactOutcome; answer: string }
  | { kind: 'contact-exempt'; reason: ContactExemption; note: string }
  | { kind: 'search'; question: Question; where: string; terms: string; searchedOn: string }
  | { kind: 'other-side'; found: string }
  | { kind: 'single-source'; reason: string }
  | { kind: 'checklist'; done: string[] };

export const RECORD_KINDS = ['contact', 'contact-exempt', 'search', 'other-side', 'single-source', 'checklist'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
