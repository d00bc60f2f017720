import { and, eq, sql } from 'drizzle-orm';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { enqueue } from '#lib/jobs/enqueue';
import type { BlobStore } from '#lib/keeping/blob-store';
import type { FileFault } from '#lib/keeping/file-faults';
import { fileChecks, nights } from '#lib/keeping/schema';

/** The hour of the desk's own night from which its files are hashed. */
const FROM_HOUR = 3;
/** A file is hashed once a night, however often its job begins anew. */
const NIGHT = '12 hours';
const BATCH = 50;
const LONGEST_MS = 60_000;

/** Leaves the night's jobs once, when it is night at the desk: what is past its time is removed, the rest hashed. Returns whether it did. */
export function planRehash(scope: DeskScope, timeZone: string, now: Date): Promise<boolean> {
  const { day, hour } = localTime(now, timeZone);
  if (hour < FROM_HOUR) return Promise.resolve(false);
  return inDesk(scope, async (tx) => {
    const made = await tx
      .insert(nights)
      .values({ deskId: scope.deskId, day })
      .onConflictDoNothing()
      .returning({ day: nights.day });
    if (made.length === 0) return false;
    const data = { deskId: scope.deskId, id: scope.deskId };
    await enqueue(tx, [
      { queue: 'remove-copies', data },
      { queue: 'rehash-files', data },
    ]);
    return true;
  });
}

function localTime(now: Date, timeZone: string): { day: string; hour: number } {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now);
  return { day, hour: Number(hour) };
}

interface Help {
  blobs: BlobStore;
  now: Date;
  longestMs?: number;
}

/**
 * The job: the bytes of every kept file of a desk are read as a stream and hashed, those first that were hashed longest ago. What is
 * missing or other than it was is noted with the time it was found first; what is whole again is noted as whole. After a minute the
 * rest is left to a job of its own.
 */
export async function rehashFiles(scope: DeskScope, { blobs, now, longestMs = LONGEST_MS }: Help): Promise<void> {
  const ends = Date.now() + longestMs;
  for (;;) {
    const batch = await inDesk(scope, (tx) =>
      tx.execute<{ sha256: string }>(sql`
        select f.sha256 from files f left join file_checks k on k.desk_id = f.desk_id and k.sha256 = f.sha256
        where (k.checked_at is null or k.checked_at <= ${now.toISOString()}::timestamptz - ${NIGHT}::interval)
          and not exists (select from removed_copies r where r.desk_id = f.desk_id and r.kind = 'file' and r.sha256 = f.sha256
            and r.returned_at is null)
        order by k.checked_at nulls first, f.sha256 limit ${BATCH}`),
    );
    if (batch.length === 0) return;
    for (const { sha256 } of batch) await note(scope, sha256, { fault: faultOf(await blobs.rehash(sha256), sha256), now });
    if (Date.now() < ends) continue;
    return inDesk(scope, (tx) => enqueue(tx, [{ queue: 'rehash-files', data: { deskId: scope.deskId, id: scope.deskId } }]));
  }
}

function faultOf(hash: string | null, sha256: string): FileFault | null {
  if (hash === null) return 'missing';
  return hash === sha256 ? null : 'changed';
}

async function note({ db, deskId }: DeskScope, sha256: string, found: { fault: FileFault | null; now: Date }): Promise<void> {
  const { fault, now } = found;
  await inDesk({ db, deskId }, async (tx) => {
    const [before] = await tx
      .select()
      .from(fileChecks)
      .where(and(eq(fileChecks.deskId, deskId), eq(fileChecks.sha256, sha256)));
    const since = fault === null ? null : before?.fault === fault ? before.since : now;
    const row = { checkedAt: now, fault, since };
    await tx
      .insert(fileChecks)
      .values({ deskId, sha256, ...row })
      .onConflictDoUpdate({ target: [fileChecks.deskId, fileChecks.sha256], set: row });
  });
}
