import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { changeCondition } from '#lib/conditions/change-condition';
import type { holdInput } from '#lib/conditions/input';

/** The head or legal holds a claim for a reason: it is worked on, but nothing is signed and nothing goes out. */
export function holdClaim(ctx: Ctx, input: z.infer<typeof holdInput>) {
  return changeCondition(ctx, input, { act: 'hold', sets: { heldAt: ctx.now.toISOString() }, words: input.reason });
}
