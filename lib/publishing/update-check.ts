import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import { amendCheck } from '#lib/publishing/amend-check';
import type { updateInput } from '#lib/publishing/input';

/** An editor who made none of the check adds what became known later, such as a late reply. It corrects nothing. */
export function updateCheck(ctx: Ctx, input: z.infer<typeof updateInput>) {
  return inOperation(ctx, { verb: 'update', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'update');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const { about, note, reply } = input;
    const data = await amendCheck(tx, ctx, claim, { act: 'update', about, note, reply });
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'update', data: { ...data, about } });
    return { stage };
  });
}
