import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { changeCondition } from '#lib/conditions/change-condition';
import type { preserveInput } from '#lib/conditions/input';

/** The head or legal has every copy kept that the claim ever cited, for a reason: no rule of the desk removes one meanwhile. */
export function preserveClaim(ctx: Ctx, input: z.infer<typeof preserveInput>) {
  return changeCondition(ctx, input, { act: 'preserve', sets: {}, words: input.reason });
}
