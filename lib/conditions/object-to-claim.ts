import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { changeCondition } from '#lib/conditions/change-condition';
import type { objectInput } from '#lib/conditions/input';

/** Another editor objects to what is reviewed or signed: it does not go out until the head has settled it. */
export function objectToClaim(ctx: Ctx, input: z.infer<typeof objectInput>) {
  return changeCondition(ctx, input, { act: 'object', sets: { objectedAt: ctx.now.toISOString() }, words: input.reason });
}
