import { and, asc, eq, isNull, notExists } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { BlobStore } from '#lib/keeping/blob-store';
import { files, removedCopies } from '#lib/keeping/schema';
import type { Fault } from '#lib/audit/verify/fault';

/** Every kept file of the desk is where it was put, and is what its hash says, unless it was removed. */
export async function checkFiles(tx: Tx, blobs: BlobStore): Promise<Fault[]> {
  const isRemoved = and(eq(removedCopies.kind, 'file'), eq(removedCopies.sha256, files.sha256), isNull(removedCopies.returnedAt));
  const rows = await tx
    .select({ sha256: files.sha256 })
    .from(files)
    .where(notExists(tx.select({ seq: removedCopies.seq }).from(removedCopies).where(isRemoved)))
    .orderBy(asc(files.sha256));
  const faults: Fault[] = [];
  for (const { sha256 } of rows) {
    const hash = await blobs.rehash(sha256);
    if (hash === sha256) continue;
    faults.push({ code: hash === null ? 'fileMissing' : 'fileChanged', place: null, row: `files ${sha256}` });
  }
  return faults;
}
