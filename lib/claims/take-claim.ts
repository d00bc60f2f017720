import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import type { takeClaimInput } from '#lib/claims/input';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireAssignable } from '#lib/claims/require-assignable';
import { requireSeen } from '#lib/claims/seen';
import type { Stage } from '#lib/workflow/vocabulary';

/** A checker takes a claim that nobody has. */
export function takeClaim(ctx: Ctx, input: z.infer<typeof takeClaimInput>) {
  return inOperation(ctx, { verb: 'take-claim', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'take');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['seq'] });
    const { stage } = await takeLocked(tx, ctx, claim);
    return { stage, seq: claim.head.lastSeq };
  });
}

/** Takes a claim that is locked already; refuses as `takeClaim` does. */
export async function takeLocked(tx: Tx, ctx: Ctx, claim: ClaimState): Promise<{ stage: Stage }> {
  requireAllowed(ctx, claim, 'take');
  await requireAssignable(tx, ctx.actor.personId, [claim]);
  return moveClaim(tx, ctx, claim, { act: 'take', sets: { assigneeId: ctx.actor.personId } });
}
