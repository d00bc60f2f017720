import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import type { ClaimState } from '#lib/claims/claim-facts';
import { makers } from '#lib/claims/schema';

/** Somebody shaped a claim without writing a version of it (cutting or uniting proposals): a maker all the same. */
export async function enterMaker(tx: Tx, ctx: Ctx, maker: { claim: ClaimState; personId: string }): Promise<void> {
  const { claim, personId } = maker;
  await tx.insert(makers).values({ deskId: ctx.deskId, claimId: claim.id, round: claim.round, personId }).onConflictDoNothing();
}
