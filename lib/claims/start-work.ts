import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import type { ClaimState } from '#lib/claims/claim-facts';
import { declarations } from '#lib/claims/schema';

/** Starting to work on a claim says that one has no conflict of interest in its document; kept once per person and document. */
export async function startWork(tx: Tx, ctx: Ctx, claim: ClaimState): Promise<void> {
  if (claim.facts.stage !== 'assigned') return;
  await tx
    .insert(declarations)
    .values({ deskId: ctx.deskId, documentId: claim.documentId, personId: ctx.actor.personId, hasConflict: false, at: ctx.now })
    .onConflictDoNothing();
}
