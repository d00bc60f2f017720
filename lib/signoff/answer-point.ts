import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim } from '#lib/claims/move-claim';
import type { answerPointInput } from '#lib/signoff/input';
import { answerDigest } from '#lib/signoff/point-digests';
import { points } from '#lib/signoff/schema';

/** The checker answers one point of a return; an answer may be rewritten until an editor settles it. */
export function answerPoint(ctx: Ctx, input: z.infer<typeof answerPointInput>) {
  return inOperation(ctx, { verb: 'answer-point', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    await moveClaim(tx, ctx, claim, { act: 'answer-point', data: { n: input.n, digest: answerDigest(input) } });
    const changed = await tx
      .update(points)
      .set({ answer: input.answer, answeredBy: ctx.actor.personId, answeredAt: ctx.now })
      .where(and(eq(points.claimId, claim.id), eq(points.n, input.n), isNull(points.settledAt)))
      .returning({ n: points.n });
    if (changed.length === 0) throw new Refusal('conflict', 'pointSettledOrMissing', { params: { n: input.n } });
    return { n: input.n };
  });
}
