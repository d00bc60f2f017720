import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import type { withdrawCommentInput } from '#lib/discussion/input';
import { comments } from '#lib/discussion/schema';

/** Whoever said it takes it back: the words are erased for good, that something was withdrawn stays. */
export function withdrawComment(ctx: Ctx, input: z.infer<typeof withdrawCommentInput>) {
  return inOperation(ctx, { verb: 'withdraw-comment', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'withdraw-comment');
    const isThis = and(eq(comments.claimId, claim.id), eq(comments.seq, input.n));
    const [found] = await tx.select({ madeBy: comments.madeBy, text: comments.text }).from(comments).where(isThis);
    if (!found || found.text === null) throw new Refusal('conflict', 'commentGone');
    if (found.madeBy !== ctx.actor.personId) throw new Refusal('forbidden', 'commentOfAnother');
    await moveClaim(tx, ctx, claim, { act: 'withdraw-comment', data: { comment: input.n } });
    await tx.update(comments).set({ text: null, salt: null, withdrawnAt: ctx.now }).where(isThis);
    return { n: input.n };
  });
}
