import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Received } from '#lib/keeping/blob-store';
import { blobStore } from '#lib/keeping/blob-folder';
import type { KeptFile } from '#lib/keeping/read-file';
import { lockBytes, lockForUse } from '#lib/keeping/retention/locks';
import type { CopyKind } from '#lib/keeping/vocabulary';
import { files, latestUploads, removedCopies, snapshots } from '#lib/keeping/schema';

/** Notes a file whose bytes are in the store. One that came before keeps its name; one that was removed is there again. */
export async function noteFile(tx: Tx, file: KeptFile): Promise<void> {
  await lockForUse(tx);
  await lockBytes(tx, file.sha256, 'note');
  const added = await tx.insert(files).values(file).onConflictDoNothing().returning({ sha256: files.sha256 });
  if (added.length > 0) return;
  const { deskId, sha256, keptAt: at } = file;
  await tx
    .insert(latestUploads)
    .values({ deskId, sha256, at })
    .onConflictDoUpdate({ target: [latestUploads.deskId, latestUploads.sha256], set: { at } });
  await isBack(tx, { kind: 'file', sha256, at });
}

/**
 * Puts the bytes into the store once more where they were taken out of it between their arrival and the note of it. Called after
 * that note is committed: from then on nobody takes them out.
 */
export async function keepStill(received: Received): Promise<void> {
  if (!(await blobStore().has(received.sha256))) await received.keep();
}

interface Words {
  deskId: string;
  text: string;
  keptBy: string;
  keptAt: Date;
}

/** Keeps words under their hash; the same words twice are one copy, and words that were removed are there again. */
export async function noteWords(tx: Tx, { text, ...by }: Words): Promise<string> {
  await lockForUse(tx);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const added = await tx
    .insert(snapshots)
    .values({ sha256, text, ...by })
    .onConflictDoNothing()
    .returning({ sha256: snapshots.sha256 });
  if (added.length > 0) return sha256;
  const isRemoved = and(eq(snapshots.sha256, sha256), isNull(snapshots.text));
  const back = await tx.update(snapshots).set({ text }).where(isRemoved).returning({ sha256: snapshots.sha256 });
  if (back.length > 0) await isBack(tx, { kind: 'words', sha256, at: by.keptAt });
  return sha256;
}

async function isBack(tx: Tx, { kind, sha256, at }: { kind: CopyKind; sha256: string; at: Date }): Promise<void> {
  const isThis = and(eq(removedCopies.kind, kind), eq(removedCopies.sha256, sha256), isNull(removedCopies.returnedAt));
  await tx.update(removedCopies).set({ returnedAt: at }).where(isThis);
}
