import { contentDigest } from '#lib/ledger/content-digest';
import type { PinTarget } from '#lib/workflow/policy';

/** Digest of a sending back with the points it is made of, in the order of their numbers; its event carries it. */
export function returnDigest(entry: { id: string; reason: string; points: { pinnedTo: PinTarget; reason: string }[] }): string {
  const points = entry.points.map(({ pinnedTo, reason }) => ({ pinnedTo, reason }));
  return contentDigest({ id: entry.id, reason: entry.reason, points });
}

/** Digest of what was answered to a point; the last such event of a point is the one that stands. */
export function answerDigest({ claimId, n, answer }: { claimId: string; n: number; answer: string }): string {
  return contentDigest({ claimId, n, answer });
}
