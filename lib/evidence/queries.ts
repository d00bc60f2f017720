import { and, desc, eq, ilike, or, sql } from 'drizzle-orm';
import { type AnyPgColumn, alias } from 'drizzle-orm/pg-core';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { captures } from '#lib/captures/schema';
import { evidenceVersions, origins, sourceVersions } from '#lib/evidence/schema';
import { typedBy } from '#lib/evidence/typed-words';
import { files, snapshots } from '#lib/keeping/schema';

const recordings = alias(files, 'recordings');

const KEPT_FILES = {
  fileName: files.name,
  fileType: files.type,
  fileBytes: files.bytes,
  /** What stood at the address where it was captured, if that was a recording. */
  recording: { sha256: recordings.sha256, name: recordings.name, type: recordings.type, bytes: recordings.bytes },
};

/** An evidence item as it stands now, with the pinned version of its source. */
export type EvidenceItem = Awaited<ReturnType<typeof readEvidence>>[number];

/** The standing evidence of a claim in the order of its numbers; removed items are left out. */
export async function readEvidence(tx: Tx, claimId: string) {
  const latest = tx
    .selectDistinctOn([evidenceVersions.evidenceId])
    .from(evidenceVersions)
    .where(eq(evidenceVersions.claimId, claimId))
    .orderBy(evidenceVersions.evidenceId, desc(evidenceVersions.rev))
    .as('latest');
  return tx
    .select({
      evidenceId: latest.evidenceId,
      n: latest.n,
      rev: latest.rev,
      sourceId: latest.sourceId,
      sourceVersion: latest.sourceVersion,
      question: latest.question,
      stance: latest.stance,
      tier: latest.tier,
      locator: latest.locator,
      quote: latest.quote,
      quoteProof: latest.quoteProof,
      quoteNote: latest.quoteNote,
      fileSha256: latest.fileSha256,
      readBy: latest.readBy,
      snapshotSha256: latest.snapshotSha256,
      captureId: sourceVersions.captureId,
      madeBy: latest.madeBy,
      madeAt: latest.madeAt,
      type: sourceVersions.type,
      publisher: sourceVersions.publisher,
      author: sourceVersions.author,
      title: sourceVersions.title,
      url: sourceVersions.url,
      publishedOn: sourceVersions.publishedOn,
      eventOn: sourceVersions.eventOn,
      language: sourceVersions.language,
      interest: sourceVersions.interest,
      originId: sourceVersions.originId,
      origin: origins.name,
      ...wordsOf(latest),
      ...KEPT_FILES,
    })
    .from(latest)
    .innerJoin(
      sourceVersions,
      and(
        eq(sourceVersions.deskId, latest.deskId),
        eq(sourceVersions.sourceId, latest.sourceId),
        eq(sourceVersions.version, latest.sourceVersion),
      ),
    )
    .leftJoin(origins, and(eq(origins.deskId, sourceVersions.deskId), eq(origins.id, sourceVersions.originId)))
    .leftJoin(snapshots, and(eq(snapshots.deskId, latest.deskId), eq(snapshots.sha256, latest.snapshotSha256)))
    .leftJoin(files, and(eq(files.deskId, latest.deskId), eq(files.sha256, latest.fileSha256)))
    .leftJoin(captures, and(eq(captures.deskId, latest.deskId), eq(captures.id, sourceVersions.captureId)))
    .leftJoin(recordings, and(eq(recordings.deskId, latest.deskId), eq(recordings.sha256, captures.recordingSha256)))
    .where(eq(latest.isRemoved, false))
    .orderBy(latest.n);
}

/** The newest words that the desk keeps of a source (an item may rest on earlier ones), whose words they are, and since when. */
function wordsOf(item: Record<'deskId' | 'sourceId' | 'snapshotSha256', AnyPgColumn>) {
  const of = { deskId: sql`${item.deskId}`, sourceId: sql`${item.sourceId}` };
  const newest = sql<string | null>`(select w.snapshot_sha256 from source_versions w
    where w.desk_id = ${of.deskId} and w.source_id = ${of.sourceId} order by w.version desc limit 1)`;
  return {
    newestSha256: newest,
    newestTypedBy: typedBy({ ...of, sha256: newest }),
    /** Who typed or pasted the words it is kept with, where they are not those of its page or its file. */
    typedBy: typedBy({ ...of, sha256: sql`${item.snapshotSha256}` }),
    keptAt: snapshots.keptAt,
    /** When its page was captured, where it was. */
    capturedAt: captures.endedAt,
  };
}

/** One standing evidence item. Refuses with `missing`. */
export async function readEvidenceItem(tx: Tx, claimId: string, evidenceId: string): Promise<EvidenceItem> {
  const item = (await readEvidence(tx, claimId)).find((entry) => entry.evidenceId === evidenceId);
  if (!item) throw missing();
  return item;
}

/** The highest number ever given on a claim: numbers of removed items are not given again, or old citations would lie. */
export async function lastEvidenceNumber(tx: Tx, claimId: string): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`coalesce(max(${evidenceVersions.n}), 0)::int` })
    .from(evidenceVersions)
    .where(eq(evidenceVersions.claimId, claimId));
  return row?.n ?? 0;
}

/** Sources of the desk for picking one again, newest first, at most 20. */
export async function findSources(tx: Tx, q: string | undefined) {
  const latest = tx
    .selectDistinctOn([sourceVersions.sourceId])
    .from(sourceVersions)
    .orderBy(sourceVersions.sourceId, desc(sourceVersions.version))
    .as('latest');
  const pattern = `%${(q ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  return tx
    .select({
      sourceId: latest.sourceId,
      publisher: latest.publisher,
      title: latest.title,
      url: latest.url,
      publishedOn: latest.publishedOn,
      hasCopy: sql<boolean>`coalesce(${latest.snapshotSha256}, ${latest.fileSha256}, ${latest.captureId}::text) is not null`,
    })
    .from(latest)
    .where(q ? or(ilike(latest.title, pattern), ilike(latest.publisher, pattern)) : undefined)
    .orderBy(desc(latest.madeAt))
    .limit(20);
}

/** Names of the origins the desk knows, for the picker. */
export function readOrigins(tx: Tx) {
  return tx.select({ id: origins.id, name: origins.name }).from(origins).orderBy(origins.name).limit(200);
}
