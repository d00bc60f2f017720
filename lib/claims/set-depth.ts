import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import type { setDepthInput } from '#lib/claims/input';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireSeen } from '#lib/claims/seen';

/** An editor says how much a claim needs: a line, the usual, or the most. The gates ask for it when the claim is submitted. */
export function setDepth(ctx: Ctx, input: z.infer<typeof setDepthInput>) {
  return inOperation(ctx, { verb: 'set-depth', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'set-depth');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['seq'] });
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'set-depth', sets: { depth: input.depth } });
    return { stage, seq: claim.head.lastSeq, depth: input.depth };
  });
}
