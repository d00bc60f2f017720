import { z } from 'zod';
import { day, id, line, moment, text } from '#lib/db/text-input';
import { seen } from '#lib/claims/seen';
import { CLAIM_KINDS, CLOSE_REASONS, DEPTHS, NOT_CHECKABLE_KINDS, QUESTIONS } from '#lib/workflow/vocabulary';

export const chainLink = z.strictObject({
  role: z.enum(['speaker', 'coverage', 'translation', 'document']),
  who: line({ min: 1, max: 200 }),
  verb: line({ max: 80 }).optional(),
  note: line({ max: 300 }).optional(),
});

/** The words of a claim that a person may set. */
export const claimWords = {
  claimLine: line({ min: 1, max: 500 }),
  kind: z.enum(CLAIM_KINDS),
  questions: z.array(z.enum(QUESTIONS)).max(2),
  claimant: line({ max: 200 }).nullable(),
  claimantRole: line({ max: 200 }).nullable(),
  chain: z.array(chainLink).max(8),
  saidOn: line({ max: 40 }).nullable(),
  asOf: day.nullable(),
};

export const editClaimLineInput = z.strictObject({ claimId: id, seen, ...claimWords });
export const assignClaimsInput = z.strictObject({
  claims: z.array(z.strictObject({ claimId: id, seq: z.number().int().min(0) })).min(1).max(100),
  assigneeId: id,
  dueAt: moment.nullable().optional(),
});
export const takeClaimInput = z.strictObject({ claimId: id, seen });
export const setDueInput = z.strictObject({ claimId: id, dueAt: moment.nullable() });
export const setDepthInput = z.strictObject({ claimId: id, seen, depth: z.enum(DEPTHS) });
export const closeClaimInput = z.strictObject({
  claimId: id,
  seen,
  reason: z.enum(CLOSE_REASONS),
  notCheckable: z.enum(NOT_CHECKABLE_KINDS).optional(),
  duplicateOf: id.optional(),
  note: text({ max: 1000 }).optional(),
});
export const resumeClaimInput = z.strictObject({ claimId: id, seen });
export const saveWorkingCopyInput = z.strictObject({ claimId: id, body: z.record(z.string().max(60), z.json()) });
export const declareConflictInput = z.strictObject({ documentId: id, hasConflict: z.boolean(), note: text({ max: 500 }).optional() });
