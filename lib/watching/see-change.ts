import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing } from '#lib/db/refusal';
import { requireMayCapture } from '#lib/captures/require-may-capture';
import type { seeChangeInput } from '#lib/watching/input';
import { sourceChanges } from '#lib/watching/schema';

/** Somebody has seen what changed at a source and puts the sign away. Nothing else follows from it, so there is no event. */
export function seeChange(ctx: Ctx, input: z.infer<typeof seeChangeInput>) {
  return inOperation(ctx, { verb: 'see-change', input }, async (tx) => {
    requireMayCapture(ctx);
    const isThis = and(eq(sourceChanges.claimId, input.claimId), eq(sourceChanges.id, input.changeId));
    const [row] = await tx.select({ id: sourceChanges.id }).from(sourceChanges).where(isThis);
    if (!row) throw missing();
    await tx
      .update(sourceChanges)
      .set({ seenBy: ctx.actor.personId, seenAt: ctx.now })
      .where(and(isThis, isNull(sourceChanges.seenAt)));
    return {};
  });
}
