import { z } from 'zod';
import { id, line, moment, text } from '#lib/db/text-input';

export const holdInput = z.strictObject({ claimId: id, reason: text({ min: 1, max: 2000 }) });
export const releaseInput = z.strictObject({
  claimId: id,
  /** What was decided, outside advice included; printed nowhere. */
  note: text({ max: 2000 }).optional(),
});
export const preserveInput = z.strictObject({ claimId: id, reason: text({ min: 1, max: 2000 }) });
export const endPreservingInput = z.strictObject({ claimId: id, reason: text({ min: 1, max: 2000 }) });
export const waitInput = z.strictObject({ claimId: id, until: moment, forWhom: line({ min: 1, max: 200 }) });
export const endWaitInput = z.strictObject({ claimId: id });
export const objectInput = z.strictObject({ claimId: id, reason: text({ min: 1, max: 2000 }) });
export const settleObjectionInput = z.strictObject({ claimId: id, reason: text({ min: 1, max: 2000 }) });
