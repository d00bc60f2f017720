import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { type ClaimState, lockClaims } from '#lib/claims/claim-facts';
import { claimVersionDigest } from '#lib/claims/claim-version-digest';
import { readClaimWords } from '#lib/claims/claim-words';
import { moveClaim } from '#lib/claims/move-claim';
import { claims, claimVersions } from '#lib/claims/schema';

/** Locks the claims of a document whose text is before an editor or signed; the caller holds the document. */
export async function lockSigned(tx: Tx, documentId: string): Promise<ClaimState[]> {
  const near = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.documentId, documentId), inArray(claims.stage, ['verdict', 'review', 'signed-off'])));
  const locked = await lockClaims(
    tx,
    near.map(({ id }) => id),
  );
  return locked.filter(({ facts }) => facts.stage === 'review' || facts.stage === 'signed-off');
}

/**
 * The claim's words once more, as a new version: its revision rises, so that no signature on the old facts counts. Whoever
 * changed the facts is its maker.
 */
export async function restateClaim(tx: Tx, ctx: Ctx, { claim, to }: { claim: ClaimState; to: 'verdict' | 'review' }) {
  const { stage, signers } = claim.facts;
  const words = await readClaimWords(tx, claim.id);
  const version = { ...words, rev: claim.claimRev + 1, madeBy: ctx.actor.personId, opId: ctx.opId, madeAt: ctx.now };
  await moveClaim(tx, ctx, claim, {
    act: 'restate',
    to,
    sets: {
      ...(stage === 'signed-off' && to === 'review' && { submission: claim.submission + 1 }),
      ...((stage === 'signed-off' || signers.length > 0) && { staleAt: ctx.now.toISOString() }),
    },
    data: { rev: version.rev, digest: claimVersionDigest(version) },
  });
  await tx.insert(claimVersions).values(version);
}
