import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import type { ClaimState } from '#lib/claims/claim-facts';
import { startWork } from '#lib/claims/start-work';
import { moveClaim } from '#lib/claims/move-claim';
import { evidenceVersionDigest } from '#lib/evidence/evidence-version-digest';
import type { EvidenceUse } from '#lib/evidence/input';
import type { PinnedSource } from '#lib/evidence/keep-source';
import { evidenceVersions } from '#lib/evidence/schema';
import { pinnedDigest } from '#lib/evidence/source-version-digest';
import { verifyQuote } from '#lib/evidence/verify-quote';

export interface EvidenceToWrite {
  act: 'add-evidence' | 'change-evidence' | 'remove-evidence';
  evidenceId: string;
  n: number;
  source: PinnedSource;
  use: EvidenceUse;
  isRemoved?: boolean;
}

/** Writes the next version of an evidence item, proves its quote against the kept copy and records the act. */
export async function writeEvidence(tx: Tx, ctx: Ctx, claim: ClaimState, entry: EvidenceToWrite): Promise<{ rev: number }> {
  const { source, use } = entry;
  const quote = use.quote?.trim() || null;
  const version = {
    deskId: ctx.deskId,
    claimId: claim.id,
    evidenceId: entry.evidenceId,
    rev: claim.evidenceRev + 1,
    n: entry.n,
    sourceId: source.sourceId,
    sourceVersion: source.version,
    snapshotSha256: source.snapshotSha256,
    question: use.question,
    stance: use.stance,
    tier: use.tier,
    locator: use.locator || null,
    quote,
    quoteProof: quote && source.snapshotText ? verifyQuote(quote, source.snapshotText) : null,
    quoteNote: use.quoteNote?.trim() || null,
    isRemoved: entry.isRemoved ?? false,
    madeBy: ctx.actor.personId,
    opId: ctx.opId,
    madeAt: ctx.now,
  };
  await startWork(tx, ctx, claim);
  await moveClaim(tx, ctx, claim, {
    act: entry.act,
    data: {
      evidenceId: entry.evidenceId,
      n: entry.n,
      rev: version.rev,
      digest: evidenceVersionDigest(version),
      source: await pinnedDigest(tx, source),
    },
  });
  await tx.insert(evidenceVersions).values(version);
  claim.evidenceRev = version.rev;
  return { rev: version.rev };
}
