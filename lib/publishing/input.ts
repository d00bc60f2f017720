import { z } from 'zod';
import { id, text } from '#lib/db/text-input';
import { seen } from '#lib/claims/seen';
import { CORRECTION_KINDS } from '#lib/workflow/vocabulary';

export const publishInput = z.strictObject({ claimId: id, seen });
export const correctInput = z.strictObject({
  claimId: id,
  seen,
  kind: z.enum(CORRECTION_KINDS),
  note: text({ min: 1, max: 1000 }),
});
export const takeDownInput = z.strictObject({ claimId: id, seen, reason: text({ min: 1, max: 1000 }) });
