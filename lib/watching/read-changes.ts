import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { readDamage } from '#lib/watching/read-damage';
import { sourceChanges, watchedPages } from '#lib/watching/schema';

export type SourceChange = typeof sourceChanges.$inferSelect;

/** What changed at the sources of a claim and nobody has put away, as it was found. */
export function readSourceChanges(tx: Tx, claimId: string): Promise<SourceChange[]> {
  return tx
    .select()
    .from(sourceChanges)
    .where(and(eq(sourceChanges.claimId, claimId), isNull(sourceChanges.seenAt)))
    .orderBy(asc(sourceChanges.foundAt));
}

/** When these pages were looked at last, and what kept them from being seen. */
export function readLooks(tx: Tx, urls: readonly string[]) {
  if (urls.length === 0) return Promise.resolve([]);
  return tx
    .select({ url: watchedPages.url, lookedAt: watchedPages.lookedAt, fault: watchedPages.fault })
    .from(watchedPages)
    .where(inArray(watchedPages.url, [...urls]));
}

/** What is known of the pages that a claim cites, and of the copies that we keep of them. */
export async function readWatch(tx: Tx, claimId: string, evidence: readonly { url: string | null }[]) {
  const urls = evidence.flatMap(({ url }) => url ?? []);
  const [changes, looks, damage] = await Promise.all([
    readSourceChanges(tx, claimId),
    readLooks(tx, urls),
    readDamage(tx, claimId),
  ]);
  return { changes, looks, damage };
}
