import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { changeCondition } from '#lib/conditions/change-condition';
import type { settleObjectionInput } from '#lib/conditions/input';

/** The head settles an objection with a decision in words; both positions stay on record. */
export function settleObjection(ctx: Ctx, input: z.infer<typeof settleObjectionInput>) {
  return changeCondition(ctx, input, { act: 'settle-objection', sets: { objectedAt: null }, words: input.reason });
}
