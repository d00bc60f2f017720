import { contentDigest } from '#lib/ledger/content-digest';
import type { gateRecords, verdictVersions } from '#lib/verdicts/schema';

/** Digest of one verdict version; rate and edit-signed events carry it. */
export function verdictVersionDigest(
  version: Pick<typeof verdictVersions.$inferSelect, 'claimId' | 'rev' | 'content' | 'madeBy'>,
): string {
  const { claimId, rev, content, madeBy } = version;
  return contentDigest({ claimId, rev, content, madeBy });
}

/** Digest of one gate record; record events carry it. */
export function gateRecordDigest(
  record: Pick<typeof gateRecords.$inferSelect, 'claimId' | 'id' | 'kind' | 'body' | 'madeBy'>,
): string {
  const { claimId, id, kind, body, madeBy } = record;
  return contentDigest({ claimId, id, kind, body, madeBy });
}
