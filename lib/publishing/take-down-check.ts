import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { amendCheck } from '#lib/publishing/amend-check';
import type { takeDownInput } from '#lib/publishing/input';

/**
 * The head or legal takes a published check down, at once and for a reason; a tombstone stays at its address. It goes in
 * whatever version it is up: a stale screen does not hold it.
 */
export function takeDownCheck(ctx: Ctx, input: z.infer<typeof takeDownInput>) {
  return inOperation(ctx, { verb: 'take-down', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'take-down');
    const data = await amendCheck(tx, ctx, claim, { act: 'take-down', note: input.reason });
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'take-down', data });
    return { stage };
  });
}
