import type { DateRead, QuantityRead } from '#lib/claims/claim-content';
import type { ClaimKind, FlagCode, Question } from '#lib/workflow/vocabulary';

export const CANDIDATE_STATES = ['proposed', 'accepted', 'dismissed', 'merged', 'split'] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

/** What extraction understood of a passage: the JSON of the `extract` command, less offsets and score. */
export interface ProposedContent {
  quote: string;
  prefix: string;
  suffix: string;
  sentence: string;
  kind: ClaimKind;
  questions: Question[];
  claimant: string | null;
  attribution: { who: string; verb: string; start: number; end: number }[];
  claimLine: string;
  dates: DateRead[];
  quantities: QuantityRead[];
  /** Proposals of earlier versions of the product do not say how sure it is. */
  coreferences: { text: string; start: number; end: number; refersTo: string; sure?: 'certain' | 'likely' }[];
  reasons: string[];
  flags: string[];
  /** Where the words of those flags stand. Proposals of earlier versions of the product do not say. */
  flagged?: { code: FlagCode; start: number; end: number; message: string }[];
}
