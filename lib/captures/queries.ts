import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { captures } from '#lib/captures/schema';
import { snapshots } from '#lib/keeping/schema';
import { members } from '#lib/people/schema';

export type Capture = typeof captures.$inferSelect;

/** A capture, with how many words were read on its page, for whoever waits for it. Refuses with `missing`. */
export async function readCaptureState(tx: Tx, { captureId }: { captureId: string }) {
  const [row] = await tx
    .select({
      id: captures.id,
      requestedUrl: captures.requestedUrl,
      askedAt: captures.askedAt,
      state: captures.state,
      step: captures.step,
      fault: captures.fault,
      method: captures.method,
      finalUrl: captures.finalUrl,
      status: captures.status,
      endedAt: captures.endedAt,
      title: captures.title,
      words: sql<number>`coalesce(array_length(regexp_split_to_array(trim(${snapshots.text}), '\\s+'), 1), 0)`,
    })
    .from(captures)
    .leftJoin(snapshots, and(eq(snapshots.deskId, captures.deskId), eq(snapshots.sha256, captures.textSha256)))
    .where(eq(captures.id, captureId));
  if (!row) throw missing();
  return row;
}

/** A capture of this desk. Refuses with `missing`. */
export async function captureOf(tx: Tx, captureId: string): Promise<Capture> {
  const [row] = await tx.select().from(captures).where(eq(captures.id, captureId));
  if (!row) throw missing();
  return row;
}

/** A capture with the words that were on its page, null where it has none, and the name of whoever asked for it. */
export async function readCaptureCopy(tx: Tx, captureId: string) {
  const [row] = await tx
    .select({ capture: captures, words: snapshots.text, askedBy: members.name })
    .from(captures)
    .innerJoin(members, and(eq(members.deskId, captures.deskId), eq(members.personId, captures.askedBy)))
    .leftJoin(snapshots, and(eq(snapshots.deskId, captures.deskId), eq(snapshots.sha256, captures.textSha256)))
    .where(eq(captures.id, captureId));
  if (!row) throw missing();
  return row;
}
