import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { changeCondition } from '#lib/conditions/change-condition';
import type { endWaitInput } from '#lib/conditions/input';

/** The answer came, or is not waited for any longer. */
export function endWait(ctx: Ctx, input: z.infer<typeof endWaitInput>) {
  return changeCondition(ctx, input, { act: 'end-wait', sets: { waitingUntil: null } });
}
