import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { enqueue } from '#lib/jobs/enqueue';
import type { BlobStore } from '#lib/keeping/blob-store';
import { dueCopies, type DueCopy } from '#lib/keeping/retention/due-copies';
import { lockBytes, lockForRemoval } from '#lib/keeping/retention/locks';
import { type RemovalRule } from '#lib/keeping/vocabulary';
import { removedCopies, snapshots } from '#lib/keeping/schema';
import { newId } from '#lib/ledger/id';
import { recordDeskEvent } from '#lib/ledger/record-event';

/** So many stand in one event. */
const BATCH = 100;
const LONGEST_MS = 60_000;

interface Help {
  blobs: BlobStore;
  now: Date;
  longestMs?: number;
}

/**
 * The job: what nothing rests on and whose time is over is noted as removed, by an event of the desk that names each by its hash;
 * after that commit its bytes leave the store, unless another desk keeps them too. After a minute the rest is left to a job of its own.
 */
export async function removeCopies(scope: DeskScope, { blobs, now, longestMs = LONGEST_MS }: Help): Promise<void> {
  const ends = Date.now() + longestMs;
  do {
    const many = await inDesk(scope, (tx) => noteRemoved(tx, scope, now));
    if (many < BATCH) return emptyStore(scope, blobs);
  } while (Date.now() < ends);
  await inDesk(scope, (tx) => enqueue(tx, [{ queue: 'remove-copies', data: { deskId: scope.deskId, id: scope.deskId } }]));
}

async function noteRemoved(tx: Tx, scope: DeskScope, now: Date): Promise<number> {
  await lockForRemoval(tx);
  const due = await dueCopies(tx, { before: now, limit: BATCH });
  for (const rule of ['months', 'unfiled'] as const) {
    const copies = due.filter((copy) => copy.rule === rule);
    if (copies.length > 0) await tombstone(tx, scope, { rule, copies });
  }
  return due.length;
}

async function tombstone(tx: Tx, { db, deskId }: DeskScope, { rule, copies }: { rule: RemovalRule; copies: DueCopy[] }) {
  const ctx = { db, deskId, actor: { personId: null }, now: new Date(), opId: newId() };
  const months = copies[0]?.months ?? null;
  const named = copies.map(({ kind, sha256, bytes, keptAt }) => ({ kind, sha256, bytes, keptAt: keptAt.toISOString() }));
  const { seq, at } = await recordDeskEvent(tx, ctx, { kind: 'remove-copies', data: { rule, months, copies: named } });
  const rows = copies.map(({ kind, sha256, bytes, keptAt }) => ({
    deskId,
    seq,
    kind,
    sha256,
    bytes,
    keptAt,
    rule,
    months,
    removedAt: at,
    // Words lie in the database alone.
    goneAt: kind === 'words' ? at : null,
  }));
  await tx.insert(removedCopies).values(rows);
  for (const { kind, sha256 } of copies)
    if (kind === 'words') await tx.update(snapshots).set({ text: null }).where(eq(snapshots.sha256, sha256));
}

/** Takes the bytes of removed files out of the store. What was killed in the middle is done in the next night. */
async function emptyStore(scope: DeskScope, blobs: BlobStore): Promise<void> {
  const isLeft = and(eq(removedCopies.kind, 'file'), isNull(removedCopies.goneAt), isNull(removedCopies.returnedAt));
  const left = await inDesk(scope, (tx) => tx.select({ sha256: removedCopies.sha256 }).from(removedCopies).where(isLeft));
  for (const { sha256 } of left)
    await inDesk(scope, async (tx) => {
      // The one lock held while the store is waited for is that of these bytes: nobody else waits.
      await lockBytes(tx, sha256, 'remove');
      const [row] = await tx.execute<{ used: boolean }>(sql`select are_bytes_kept(${sha256}) as used`);
      if (row?.used !== false) return;
      await blobs.remove(sha256);
      await tx
        .update(removedCopies)
        .set({ goneAt: new Date() })
        .where(and(isLeft, eq(removedCopies.sha256, sha256)));
    });
}
