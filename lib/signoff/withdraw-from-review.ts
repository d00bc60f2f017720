import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim } from '#lib/claims/move-claim';
import type { withdrawInput } from '#lib/signoff/input';

/** The checker takes the claim back out of review, while nobody has signed it. */
export function withdrawFromReview(ctx: Ctx, input: z.infer<typeof withdrawInput>) {
  return inOperation(ctx, { verb: 'withdraw', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'withdraw' });
    return { stage };
  });
}
