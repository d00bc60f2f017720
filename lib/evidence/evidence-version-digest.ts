import { contentDigest } from '#lib/ledger/content-digest';
import type { evidenceVersions } from '#lib/evidence/schema';

type Version = Omit<typeof evidenceVersions.$inferSelect, 'deskId' | 'opId' | 'madeAt'>;

/** Digest of one version of an evidence item; add-, change- and remove-evidence events carry it. */
export function evidenceVersionDigest(version: Version): string {
  return contentDigest({
    claimId: version.claimId,
    evidenceId: version.evidenceId,
    rev: version.rev,
    n: version.n,
    sourceId: version.sourceId,
    sourceVersion: version.sourceVersion,
    snapshotSha256: version.snapshotSha256,
    question: version.question,
    stance: version.stance,
    tier: version.tier,
    locator: version.locator,
    quote: version.quote,
    quoteProof: version.quoteProof,
    quoteNote: version.quoteNote,
    // Left out where there is none, so that what was recorded before there were files keeps its digest.
    ...(version.fileSha256 && { fileSha256: version.fileSha256 }),
    ...(version.readBy && { readBy: version.readBy }),
    isRemoved: version.isRemoved,
    madeBy: version.madeBy,
  });
}
