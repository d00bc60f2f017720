import { z } from 'zod';
import { day, id, line, text, webAddress } from '#lib/db/text-input';
import { seen } from '#lib/claims/seen';
import { sha256 } from '#lib/keeping/input';
import { QUESTIONS, SOURCE_TYPES, STANCES, TIERS } from '#lib/workflow/vocabulary';

/** The facts of a source as the desk names it. */
export const sourceFacts = z.strictObject({
  type: z.enum(SOURCE_TYPES),
  publisher: line({ min: 1, max: 200 }),
  author: line({ max: 200 }).nullable().optional(),
  title: line({ min: 1, max: 300 }),
  url: webAddress.nullable().optional(),
  publishedOn: day.nullable().optional(),
  eventOn: day.nullable().optional(),
  language: line({ max: 20 }).nullable().optional(),
  interest: line({ max: 300 }).nullable().optional(),
  /** What it goes back to; sources with no known origin count as one. */
  origin: line({ max: 200 }).nullable().optional(),
  /** The source's own words, pasted, to be kept under their hash. */
  snapshot: text({ max: 1_000_000 }).nullable().optional(),
  /** A capture of this desk that came about: its words are what quotes are proven against. */
  captureId: id.nullable().optional(),
  /** A file of this desk that was uploaded before. */
  fileSha256: sha256.nullable().optional(),
});
export type SourceFacts = z.infer<typeof sourceFacts>;

const use = {
  question: z.enum(QUESTIONS),
  stance: z.enum(STANCES),
  tier: z.enum(TIERS),
  locator: line({ max: 300 }).nullable().optional(),
  quote: text({ max: 5000 }).nullable().optional(),
  quoteNote: text({ max: 1000 }).nullable().optional(),
};

/** Either a source of the desk as it stands, or new facts (for a new source, or a new version of sourceId). */
const sourceChoice = { sourceId: id.nullable().optional(), source: sourceFacts.nullable().optional() };

/** A capture of the source's address that may still be under way: it belongs to the source as soon as it has come about. */
const awaited = { awaitsCapture: id.nullable().optional() };

export const addEvidenceInput = z
  .strictObject({ claimId: id, seen, ...sourceChoice, ...use, ...awaited })
  .refine((input) => input.sourceId || input.source, { error: 'sourceNeeded', path: ['source'] });
export const changeEvidenceInput = z.strictObject({
  claimId: id,
  evidenceId: id,
  seen,
  source: sourceFacts.nullable().optional(),
  ...use,
  ...awaited,
});
export const removeEvidenceInput = z.strictObject({ claimId: id, evidenceId: id, seen });
export const findSourcesInput = z.strictObject({ q: line({ max: 100 }).optional() });
export const tryQuoteInput = z.strictObject({
  sourceId: id.nullable().optional(),
  captureId: id.nullable().optional(),
  fileSha256: sha256.nullable().optional(),
  snapshot: text({ max: 1_000_000 }).nullable().optional(),
  quote: text({ max: 5000 }),
});
export const splitClaimInput = z.strictObject({
  claimId: id,
  seen,
  parts: z
    .array(
      z.strictObject({ claimLine: line({ min: 1, max: 500 }), start: z.number().int().min(0), end: z.number().int().min(1) }),
    )
    .length(2),
});
export const mergeClaimsInput = z.strictObject({ claimId: id, seen, intoId: id });

export type AddEvidence = z.infer<typeof addEvidenceInput>;
export type ChangeEvidence = z.infer<typeof changeEvidenceInput>;
export type EvidenceUse = Pick<AddEvidence, 'question' | 'stance' | 'tier' | 'locator' | 'quote' | 'quoteNote'>;
