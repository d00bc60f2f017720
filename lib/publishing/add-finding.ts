import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import { amendCheck } from '#lib/publishing/amend-check';
import type { addFindingInput } from '#lib/publishing/input';

/** The question that was left open is taken up: a round of work in which the finding that stands does not change. */
export function addFinding(ctx: Ctx, input: z.infer<typeof addFindingInput>) {
  return inOperation(ctx, { verb: 'add-finding', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'add-finding');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const data = await amendCheck(tx, ctx, claim, { act: 'add-finding', note: input.note });
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'add-finding', sets: { round: claim.round + 1 }, data });
    return { stage };
  });
}
