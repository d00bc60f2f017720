import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim } from '#lib/claims/move-claim';
import type { settlePointInput } from '#lib/signoff/input';
import { points } from '#lib/signoff/schema';

/** An editor who made nothing of the claim says that a point is dealt with. */
export function settlePoint(ctx: Ctx, input: z.infer<typeof settlePointInput>) {
  return inOperation(ctx, { verb: 'settle-point', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    await moveClaim(tx, ctx, claim, { act: 'settle-point', data: { n: input.n } });
    const changed = await tx
      .update(points)
      .set({ settledBy: ctx.actor.personId, settledAt: ctx.now })
      .where(and(eq(points.claimId, claim.id), eq(points.n, input.n), isNull(points.settledAt)))
      .returning({ n: points.n });
    if (changed.length === 0) throw new Refusal('conflict', 'pointSettledOrMissing', { params: { n: input.n } });
    return { n: input.n };
  });
}
