import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { changeCondition } from '#lib/conditions/change-condition';
import type { endPreservingInput } from '#lib/conditions/input';

/** The head or legal lifts it: from now on the desk's rule holds for the copies of this claim as for all others. */
export function endPreserving(ctx: Ctx, input: z.infer<typeof endPreservingInput>) {
  return changeCondition(ctx, input, { act: 'end-preserving', sets: {}, words: input.reason });
}
