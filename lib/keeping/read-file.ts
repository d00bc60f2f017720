import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing, Refusal } from '#lib/db/refusal';
import { lockForUse } from '#lib/keeping/retention/locks';
import { files, removedCopies } from '#lib/keeping/schema';

export type KeptFile = typeof files.$inferSelect;

/** A kept file of this desk. Refuses with `missing`, also what another desk keeps under the same hash, and one that was removed. */
export async function readFile(tx: Tx, sha256: string): Promise<KeptFile> {
  const isRemoved = and(
    eq(removedCopies.deskId, files.deskId),
    eq(removedCopies.kind, 'file'),
    eq(removedCopies.sha256, files.sha256),
    isNull(removedCopies.returnedAt),
  );
  const [row] = await tx
    .select({ file: files, removed: removedCopies.seq })
    .from(files)
    .leftJoin(removedCopies, isRemoved)
    .where(eq(files.sha256, sha256));
  if (!row) throw missing();
  if (row.removed !== null) throw new Refusal('conflict', 'copyRemoved', { field: 'fileSha256' });
  return row.file;
}

/** A kept file that something is about to rest on: it is not removed before that is written. Refuses as readFile does. */
export async function useFile(tx: Tx, sha256: string): Promise<KeptFile> {
  await lockForUse(tx);
  return readFile(tx, sha256);
}
