import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { captures } from '#lib/captures/schema';
import type { KeptFile } from '#lib/keeping/read-file';
import { files, snapshots } from '#lib/keeping/schema';
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
      facts: captures.pageFacts,
      isRecording: sql<boolean>`${captures.recordingSha256} is not null`,
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

/**
 * A capture with the words that were on its page and the recording that stood at its address, each null where there is none, and
 * the name of whoever asked for it.
 */
export async function readCaptureCopy(tx: Tx, captureId: string) {
  const [row] = await tx
    .select({ capture: captures, words: snapshots.text, askedBy: members.name, recording: files })
    .from(captures)
    .innerJoin(members, and(eq(members.deskId, captures.deskId), eq(members.personId, captures.askedBy)))
    .leftJoin(snapshots, and(eq(snapshots.deskId, captures.deskId), eq(snapshots.sha256, captures.textSha256)))
    .leftJoin(files, and(eq(files.deskId, captures.deskId), eq(files.sha256, captures.recordingSha256)))
    .where(eq(captures.id, captureId));
  if (!row) throw missing();
  return row;
}

/** The recording that stood at the address of a capture; null where something else stood there, or nothing was captured. */
export async function readRecording(tx: Tx, captureId: string | null): Promise<KeptFile | null> {
  if (captureId === null) return null;
  const [row] = await tx
    .select({ file: files })
    .from(captures)
    .innerJoin(files, and(eq(files.deskId, captures.deskId), eq(files.sha256, captures.recordingSha256)))
    .where(eq(captures.id, captureId));
  return row?.file ?? null;
}

/** The pictures of captured pages, or what stood there when it was a picture itself, by the id of the capture. */
export async function readPictures(tx: Tx, captureIds: readonly string[]): Promise<Map<string, string>> {
  if (captureIds.length === 0) return new Map();
  const { id, screenshotSha256 } = captures;
  const rows = await tx
    .select({ id, screenshotSha256 })
    .from(captures)
    .where(inArray(id, [...captureIds]));
  return new Map(rows.flatMap(({ id: captureId, screenshotSha256: hash }) => (hash ? [[captureId, hash] as const] : [])));
}

/** The latest capture of each of these addresses, however it stands. */
export async function readLatest(tx: Tx, urls: readonly string[]) {
  if (urls.length === 0) return [];
  const { id, requestedUrl, state, fault, status, askedAt, endedAt, fileSha256 } = captures;
  return tx
    .selectDistinctOn([requestedUrl], { id, requestedUrl, state, fault, status, endedAt, fileSha256 })
    .from(captures)
    .where(inArray(requestedUrl, [...new Set(urls)]))
    .orderBy(requestedUrl, desc(askedAt));
}

export type LatestCapture = Awaited<ReturnType<typeof readLatest>>[number];
