import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { newId } from '#lib/ledger/id';
import type { ClaimState } from '#lib/claims/claim-facts';
import { evidenceVersionDigest } from '#lib/evidence/evidence-version-digest';
import { lastEvidenceNumber, readEvidence } from '#lib/evidence/queries';
import { evidenceVersions } from '#lib/evidence/schema';

type NewVersion = typeof evidenceVersions.$inferInsert;

/** The versions that would put one claim's evidence on another, still in its makers' names: they stay makers there. */
export async function prepareCopies(
  tx: Tx,
  ctx: Ctx,
  claims: { from: ClaimState; to: ClaimState },
): Promise<{ version: NewVersion; digest: string }[]> {
  const items = await readEvidence(tx, claims.from.id);
  const firstNumber = (await lastEvidenceNumber(tx, claims.to.id)) + 1;
  return items.map((item, i) => {
    const version = {
      deskId: ctx.deskId,
      claimId: claims.to.id,
      evidenceId: newId(),
      rev: claims.to.evidenceRev + 1 + i,
      n: firstNumber + i,
      sourceId: item.sourceId,
      sourceVersion: item.sourceVersion,
      snapshotSha256: item.snapshotSha256,
      question: item.question,
      stance: item.stance,
      tier: item.tier,
      locator: item.locator,
      quote: item.quote,
      quoteProof: item.quoteProof,
      quoteNote: item.quoteNote,
      fileSha256: item.fileSha256,
      readBy: item.readBy,
      isRemoved: false,
      madeBy: item.madeBy,
      opId: ctx.opId,
      madeAt: ctx.now,
    };
    return { version, digest: evidenceVersionDigest(version) };
  });
}

/** Writes prepared copies after the event that names them was recorded. */
export async function writeCopies(tx: Tx, to: ClaimState, copies: { version: NewVersion }[]): Promise<void> {
  for (const { version } of copies) await tx.insert(evidenceVersions).values(version);
  to.evidenceRev += copies.length;
}
