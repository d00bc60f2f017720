import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#lib/ledger/canonical-json';

/** SHA-256 (hex) over the RFC 8785 form of a content version: what its event keeps, so that a changed row is found. */
export function contentDigest(content: unknown): string {
  return sha256(canonicalContent(content));
}

/** The RFC 8785 form of one content version. */
export function canonicalContent(content: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(content)) as Json);
}

/** The digest of a list whose items were brought into that form one by one: the same as that of the list at once, which takes a second for a long one. */
export function listDigest(canonical: readonly string[]): string {
  // Bit by bit: a long text has proposals of thirty megabytes.
  const hash = createHash('sha256').update('[');
  for (const [i, each] of canonical.entries()) hash.update(i === 0 ? each : `,${each}`);
  return hash.update(']').digest('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
