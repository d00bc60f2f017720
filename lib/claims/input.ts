import { z } from 'zod';
import { day, id, line, moment, text } from '#lib/db/text-input';
import { seen } from '#lib/claims/seen';
import { workingCopyBody } from '#lib/claims/working-copy-body';
import {
  CLAIM_KINDS,
  CLOSE_REASONS,
  DEPTHS,
  NOT_CHECKABLE_KINDS,
  QUESTIONS,
  STAGES,
  HARM_LEVELS,
  HARM_SIDES,
  type HarmSide,
} from '#lib/workflow/vocabulary';

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
  questions: z
    .array(z.enum(QUESTIONS))
    .min(1, { error: 'noQuestion' })
    .refine((asked) => new Set(asked).size === asked.length, { error: 'questionTwice' }),
  claimant: line({ max: 200 }).nullable(),
  claimantRole: line({ max: 200 }).nullable(),
  chain: z.array(chainLink).max(8),
  saidOn: line({ max: 40 }).nullable(),
  asOf: day.nullable(),
};

export const editClaimLineInput = z.strictObject({ claimId: id, seen, ...claimWords });
export const assignClaimsInput = z.strictObject({
  claims: z
    .array(z.strictObject({ claimId: id, seq: z.number().int().min(0) }))
    .min(1)
    .max(100),
  assigneeId: id,
  dueAt: moment.nullable().optional(),
});
export const handOverEverythingInput = z.strictObject({ personId: id, assigneeId: id });
export const takeClaimInput = z.strictObject({ claimId: id, seen });
export const setDueInput = z.strictObject({ claimId: id, dueAt: moment.nullable() });
const level = z.enum(HARM_LEVELS).optional();
/** How much harm somebody sees in a claim, side by side; what is left out is not judged. */
export const harmGiven = z.strictObject(
  Object.fromEntries(HARM_SIDES.map((side) => [side, level])) as Record<HarmSide, typeof level>,
);
export const judgeHarmInput = z.strictObject({ claimId: id, seen, harm: harmGiven });
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
export const saveWorkingCopyInput = z.strictObject({ claimId: id, body: workingCopyBody });
export const readWorkingCopyInput = z.strictObject({ claimId: id });
export const declareConflictInput = z.strictObject({
  documentId: id,
  hasConflict: z.boolean(),
  note: text({ max: 500 }).optional(),
});
export const overrideConflictInput = z.strictObject({ documentId: id, personId: id, reason: text({ min: 1, max: 1000 }) });

export const QUEUE_VIEWS = ['waiting-on-me', 'to-countersign', 'overdue', 'to-assign', 'all-open'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];
export const CONDITION_FILTERS = [
  'on-hold',
  'objection',
  'waiting',
  'sent-back',
  'sent-back-twice',
  'stale',
  'suggested',
  'mentioned',
  'displaced',
  'source-changed',
] as const;
export const DUE_FILTERS = ['overdue', 'today', 'week', 'none'] as const;

/** A filter that may stand several times in an address: one value or a list, never more than there are words for. */
const stages = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',') : value),
  z.array(z.enum(STAGES)).max(STAGES.length),
);

/** The queue's address: every filter is optional, the cursor is what the last page gave. */
export const listClaimsInput = z.strictObject({
  view: z.enum(QUEUE_VIEWS).optional(),
  stage: stages.optional(),
  who: z.union([z.enum(['me', 'nobody']), id]).optional(),
  due: z.enum(DUE_FILTERS).optional(),
  condition: z.enum(CONDITION_FILTERS).optional(),
  documentId: id.optional(),
  q: line({ max: 100 }).optional(),
  cursor: z.string().max(200).optional(),
});
export type ListClaims = z.infer<typeof listClaimsInput>;
