import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { missing, Refusal } from '#lib/db/refusal';
import { readRecording } from '#lib/captures/queries';
import { newId } from '#lib/ledger/id';
import type { SourceFacts } from '#lib/evidence/input';
import { pinCopy } from '#lib/evidence/pin-copy';
import { useFile } from '#lib/keeping/read-file';
import { lockForUse } from '#lib/keeping/retention/locks';
import { readRemoved } from '#lib/keeping/retention/removed-copies';
import type { KeptType } from '#lib/keeping/kinds';
import { origins, sources, sourceVersions } from '#lib/evidence/schema';
import { files, snapshots } from '#lib/keeping/schema';

export interface PinnedSource {
  sourceId: string;
  version: number;
  snapshotSha256: string | null;
  snapshotText: string | null;
  captureId: string | null;
  fileSha256: string | null;
  fileType: KeptType | null;
}

/**
 * The source an evidence item will pin: the newest version of a known one, or a new version with the facts given. Nothing rests
 * on a copy that was removed.
 */
export async function keepSource(
  tx: Tx,
  ctx: Ctx,
  choice: { sourceId?: string | null; source?: SourceFacts | null },
): Promise<PinnedSource> {
  await lockForUse(tx);
  if (!choice.source) return requireKept(tx, await newestVersion(tx, choice.sourceId ?? ''));
  const known = choice.sourceId ? await withoutRemoved(tx, await newestVersion(tx, choice.sourceId)) : null;
  const sourceId = known?.sourceId ?? (await addSource(tx, ctx));
  return addVersion(tx, ctx, { sourceId, version: (known?.version ?? 0) + 1, facts: choice.source, kept: known });
}

/** The newest version of a source of this desk, with the words of its kept copy. Refuses with `missing`. */
export async function newestVersion(tx: Tx, sourceId: string): Promise<PinnedSource> {
  const [row] = await tx
    .select({
      sourceId: sourceVersions.sourceId,
      version: sourceVersions.version,
      snapshotSha256: sourceVersions.snapshotSha256,
      snapshotText: snapshots.text,
      captureId: sourceVersions.captureId,
      fileSha256: sourceVersions.fileSha256,
      fileType: files.type,
    })
    .from(sourceVersions)
    .leftJoin(snapshots, and(eq(snapshots.deskId, sourceVersions.deskId), eq(snapshots.sha256, sourceVersions.snapshotSha256)))
    .leftJoin(files, and(eq(files.deskId, sourceVersions.deskId), eq(files.sha256, sourceVersions.fileSha256)))
    .where(eq(sourceVersions.sourceId, sourceId))
    .orderBy(desc(sourceVersions.version))
    .limit(1);
  if (!row) throw missing();
  return row;
}

async function requireKept(tx: Tx, source: PinnedSource): Promise<PinnedSource> {
  const left = await withoutRemoved(tx, source);
  if ((['snapshotSha256', 'fileSha256', 'captureId'] as const).some((kept) => left[kept] !== source[kept]))
    throw new Refusal('conflict', 'sourceCopyRemoved', { field: 'sourceId' });
  return source;
}

/** What the desk still keeps of a source. */
async function withoutRemoved(tx: Tx, source: PinnedSource): Promise<PinnedSource> {
  const { snapshotSha256, fileSha256 } = source;
  const recording = await readRecording(tx, source.captureId);
  const copies = await readRemoved(tx, [snapshotSha256, fileSha256, recording?.sha256 ?? null]);
  const removed = copies.map(({ kind, sha256 }) => `${kind} ${sha256}`);
  return {
    ...source,
    ...(removed.includes(`file ${recording?.sha256}`) && { captureId: null }),
    ...(removed.includes(`words ${snapshotSha256}`) && { snapshotSha256: null, snapshotText: null, captureId: null }),
    ...(removed.includes(`file ${fileSha256}`) && { fileSha256: null, fileType: null }),
  };
}

async function addSource(tx: Tx, ctx: Ctx): Promise<string> {
  const id = newId();
  await tx.insert(sources).values({ deskId: ctx.deskId, id, madeBy: ctx.actor.personId, madeAt: ctx.now });
  return id;
}

interface VersionToAdd {
  sourceId: string;
  version: number;
  facts: SourceFacts;
  kept: PinnedSource | null;
}

async function addVersion(tx: Tx, ctx: Ctx, entry: VersionToAdd): Promise<PinnedSource> {
  const { origin, snapshot, fileSha256, captureId, ...facts } = entry.facts;
  const before = entry.kept ?? NOTHING_KEPT;
  const keptFile = fileSha256 ? await pinFile(tx, fileSha256) : { fileSha256: before.fileSha256, fileType: before.fileType };
  const copy = await pinCopy(tx, ctx, { snapshot, captureId, fileSha256, url: facts.url, before });
  await tx.insert(sourceVersions).values({
    deskId: ctx.deskId,
    sourceId: entry.sourceId,
    version: entry.version,
    ...facts,
    originId: origin ? await findOrAddOrigin(tx, ctx, origin) : null,
    snapshotSha256: copy.snapshotSha256,
    captureId: copy.captureId,
    fileSha256: keptFile.fileSha256,
    madeBy: ctx.actor.personId,
    madeAt: ctx.now,
  });
  const { sourceId, version } = entry;
  return { sourceId, version, ...copy, ...keptFile };
}

const NOTHING_KEPT = { snapshotSha256: null, snapshotText: null, captureId: null, fileSha256: null, fileType: null };

async function pinFile(tx: Tx, fileSha256: string): Promise<Pick<PinnedSource, 'fileSha256' | 'fileType'>> {
  const { sha256, type } = await useFile(tx, fileSha256);
  return { fileSha256: sha256, fileType: type };
}

async function findOrAddOrigin(tx: Tx, ctx: Ctx, name: string): Promise<string> {
  await tx
    .insert(origins)
    .values({ deskId: ctx.deskId, id: newId(), name, madeBy: ctx.actor.personId, madeAt: ctx.now })
    .onConflictDoNothing();
  const [row] = await tx.select({ id: origins.id }).from(origins).where(eq(origins.name, name));
  if (!row) throw missing();
  return row.id;
}
