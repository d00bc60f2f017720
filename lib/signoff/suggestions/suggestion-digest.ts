import { contentDigest } from '#lib/ledger/content-digest';
import type { suggestions } from '#lib/signoff/schema';

/** Digest of a suggestion with the version it is bound to; its event carries it. */
export function suggestionDigest(
  suggestion: Pick<typeof suggestions.$inferSelect, 'claimId' | 'n' | 'seq' | 'field' | 'baseRev' | 'words'>,
): string {
  const { claimId, n, seq, field, baseRev, words } = suggestion;
  return contentDigest({ claimId, n, seq, field, baseRev, words });
}
