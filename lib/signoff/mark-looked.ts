import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { readClaimState } from '#lib/claims/claim-facts';
import type { lookInput } from '#lib/signoff/input';
import { looks } from '#lib/signoff/schema';

/** "I read the changes": what changed since you looked is measured from here. Not an act on the claim, so no event. */
export function markLooked(ctx: Ctx, input: z.infer<typeof lookInput>) {
  return inOperation(ctx, { verb: 'mark-looked', input }, async (tx) => {
    const claim = await readClaimState(tx, input.claimId);
    const { claimRev, evidenceRev, verdictRev } = input.seen;
    const row = { claimRev, evidenceRev, verdictRev, statementDigest: input.digest ?? null, at: ctx.now };
    await tx
      .insert(looks)
      .values({ deskId: ctx.deskId, claimId: claim.id, personId: ctx.actor.personId, ...row })
      .onConflictDoUpdate({ target: [looks.deskId, looks.claimId, looks.personId], set: row });
    return row;
  });
}
