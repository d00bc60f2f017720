import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#lib/ledger/canonical-json';

/** SHA-256 (hex) over the RFC 8785 form of a content version: what its event keeps, so that a changed row is found. */
export function contentDigest(content: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(content)) as Json))
    .digest('hex');
}
