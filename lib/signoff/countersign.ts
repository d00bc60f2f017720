import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import type { countersignInput } from '#lib/signoff/input';
import { signClaim } from '#lib/signoff/sign-claim';

/** An editor who made nothing of this claim answers for one exact statement: the one the screen showed. */
export function countersign(ctx: Ctx, input: z.infer<typeof countersignInput>) {
  return inOperation(ctx, { verb: 'countersign', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    return signClaim(tx, ctx, claim, input);
  });
}
