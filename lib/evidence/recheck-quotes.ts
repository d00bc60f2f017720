import { inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { EvidenceItem } from '#lib/evidence/queries';
import { type QuoteProof, verifyQuote } from '#lib/evidence/verify-quote';
import { snapshots } from '#lib/keeping/schema';

/** How a quote stands in a copy of its source that was kept after the one it was proven in. */
export interface Recheck {
  n: number;
  sha256: string;
  keptAt: Date;
  proof: QuoteProof;
}

type Cited = Pick<EvidenceItem, 'n' | 'quote' | 'snapshotSha256' | 'newestSha256' | 'newestTypedBy'>;

/** Both sides of an answer never change: a hash names its words for good. */
const known = new Map<string, QuoteProof>();
const MOST_KNOWN = 500;

/**
 * Proves each quote again whose source got another kept copy since, on whichever claim that was done. The evidence itself
 * stays as it was proven and signed; what is told here is that the desk now keeps other words (E5).
 */
export async function recheckQuotes(tx: Tx, evidence: readonly Cited[]): Promise<Recheck[]> {
  const outdated = evidence.flatMap(({ n, quote, snapshotSha256, newestSha256, newestTypedBy: typedBy }) =>
    quote && snapshotSha256 && newestSha256 && newestSha256 !== snapshotSha256
      ? [{ n, quote, sha256: newestSha256, typedBy }]
      : [],
  );
  if (outdated.length === 0) return [];
  const copies = await tx
    .select()
    .from(snapshots)
    .where(inArray(snapshots.sha256, [...new Set(outdated.map(({ sha256 }) => sha256))]));
  return outdated.flatMap(({ n, quote, sha256, typedBy }) => {
    const copy = copies.find((each) => each.sha256 === sha256);
    if (!copy?.text) return [];
    const proof = { ...proveIn(quote, { sha256, text: copy.text }), ...(typedBy && { typedBy }) };
    return [{ n, sha256, keptAt: copy.keptAt, proof }];
  });
}

/** Whether and where a quote stands in kept words; what was found lately is not looked for again. */
export function proveIn(quote: string, copy: { sha256: string; text: string }): QuoteProof {
  const key = `${copy.sha256} ${quote}`;
  const proof = known.get(key) ?? verifyQuote(quote, copy.text);
  known.delete(key);
  known.set(key, proof);
  const oldest = known.keys().next();
  if (known.size > MOST_KNOWN && !oldest.done) known.delete(oldest.value);
  return proof;
}
