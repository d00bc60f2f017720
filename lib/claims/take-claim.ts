import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import type { takeClaimInput } from '#lib/claims/input';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireAssignable } from '#lib/claims/require-assignable';
import { requireSeen } from '#lib/claims/seen';

/** A checker takes a claim that nobody has. */
export function takeClaim(ctx: Ctx, input: z.infer<typeof takeClaimInput>) {
  return inOperation(ctx, { verb: 'take-claim', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'take');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['seq'] });
    await requireAssignable(tx, ctx.actor.personId, [claim]);
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'take', sets: { assigneeId: ctx.actor.personId } });
    return { stage, seq: claim.head.lastSeq };
  });
}
