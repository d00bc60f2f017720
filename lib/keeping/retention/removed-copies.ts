import { and, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { removedCopies } from '#lib/keeping/schema';

export type RemovedCopy = typeof removedCopies.$inferSelect;

/** What stays of those of these copies that the desk has removed and nobody brought again. */
export function readRemoved(tx: Tx, hashes: readonly (string | null)[]): Promise<RemovedCopy[]> {
  const wanted = hashes.flatMap((hash) => hash ?? []);
  if (wanted.length === 0) return Promise.resolve([]);
  return tx
    .select()
    .from(removedCopies)
    .where(and(inArray(removedCopies.sha256, wanted), isNull(removedCopies.returnedAt)));
}
