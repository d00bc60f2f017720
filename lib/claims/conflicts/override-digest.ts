import { contentDigest } from '#lib/ledger/content-digest';
import type { overrides } from '#lib/claims/schema';

/** Digest of an override with its reason; the event that records it carries it. */
export function overrideDigest(
  override: Pick<typeof overrides.$inferSelect, 'streamId' | 'seq' | 'what' | 'personId' | 'reason'>,
): string {
  const { streamId, seq, what, personId, reason } = override;
  return contentDigest({ streamId, seq, what, personId, reason });
}
