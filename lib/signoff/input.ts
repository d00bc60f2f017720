import { z } from 'zod';
import { id, line, text } from '#lib/db/text-input';
import { claimWords } from '#lib/claims/input';
import { seen } from '#lib/claims/seen';
import { verdictWords } from '#lib/verdicts/input';
import { PIN_FIELDS } from '#lib/workflow/policy';
import { QUESTIONS } from '#lib/workflow/vocabulary';

export const submitInput = z.strictObject({ claimId: id, seen });
export const withdrawInput = z.strictObject({ claimId: id, seen });
/** Digest of the statement that the screen showed. */
const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'digestMalformed' });
export const countersignInput = z.strictObject({ claimId: id, seen, digest });
export const countersignManyInput = z.strictObject({ claims: z.array(countersignInput).min(1).max(100) });
export const lineClaimsInput = z.strictObject({ documentId: id.optional() });
const point = z.strictObject({
  pinnedTo: z.strictObject({ field: z.enum(PIN_FIELDS), n: z.number().int().min(1).optional() }),
  reason: text({ min: 1, max: 2000 }),
});
export const returnInput = z.strictObject({
  claimId: id,
  seen,
  reason: text({ max: 2000 }),
  points: z.array(point).min(1).max(20),
});
export const answerPointInput = z.strictObject({
  claimId: id,
  n: z.coerce.number().int().min(1),
  answer: text({ min: 1, max: 2000 }),
});
export const settlePointInput = z.strictObject({ claimId: id, n: z.coerce.number().int().min(1) });
export const reopenInput = z.strictObject({ claimId: id, seen, reason: text({ min: 1, max: 2000 }) });
export const editSignedInput = z.strictObject({
  claimId: id,
  seen,
  line: z.strictObject(claimWords).optional(),
  verdict: z.strictObject(verdictWords).optional(),
  /** Brings the answers that arrived since into the text. */
  useContacts: z.boolean().optional(),
});
export const adoptInput = z.strictObject({
  claimId: id,
  seen,
  fromId: id,
  /** Digest of the statement that the screen showed. */
  statement: digest,
});
export const adoptableInput = z.strictObject({ claimId: id, find: line({ max: 200 }).optional() });
export const lookInput = z.strictObject({ claimId: id, seen, digest: digest.optional() });

/** Each part of the signed text takes what its own form takes; no suggestion empties it. */
const suggestion = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('claim-line'), words: claimWords.claimLine }),
  z.strictObject({ field: z.literal('headline'), words: line({ min: 1, max: 200 }) }),
  z.strictObject({ field: z.literal('summary'), words: line({ min: 1, max: 500 }) }),
  z.strictObject({ field: z.literal('rationale'), words: text({ min: 1, max: 20_000 }) }),
  z.strictObject({ field: z.enum(QUESTIONS), words: text({ min: 1, max: 1000 }) }),
]);
export const suggestInput = z.strictObject({ claimId: id, seen, suggestion, note: text({ max: 1000 }).optional() });
export const suggestionInput = z.strictObject({ claimId: id, n: z.coerce.number().int().min(1) });
