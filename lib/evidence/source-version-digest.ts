import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { contentDigest } from '#lib/ledger/content-digest';
import { origins, sourceVersions } from '#lib/evidence/schema';
import { captures } from '#lib/captures/schema';
import { files, snapshots } from '#lib/keeping/schema';

/** A source version as it is named and signed: with its origin's name, and whose kept copy it is since when. */
type Named = Omit<typeof sourceVersions.$inferSelect, 'deskId'> & {
  origin: string | null;
  keptBy: string | null;
  keptAt: Date | null;
  file: KeptFile | null;
  capture: PinnedCapture | null;
};

type PinnedCapture = typeof captures.$inferSelect;

type KeptFile = typeof files.$inferSelect;

/** Digest of one version of a source; the event of the evidence that pins it carries it. */
export function sourceVersionDigest(version: Named): string {
  const { sourceId, type, publisher, author, title, url, publishedOn, eventOn, language, interest, originId, origin } = version;
  const facts = { sourceId, type, publisher, author, title, url, publishedOn, eventOn, language, interest, originId, origin };
  const { snapshotSha256, keptBy, keptAt, madeBy, madeAt, fileSha256, file } = version;
  const rest = { version: version.version, snapshotSha256, keptBy, keptAt, madeBy, madeAt };
  return contentDigest({ ...facts, ...rest, ...namedFile(fileSha256, file), ...namedCapture(version) });
}

/** A kept file in a digest; nothing where there is none, so that what was recorded before there were files keeps its digest. */
export function namedFile(fileSha256: string | null, file: KeptFile | null) {
  return fileSha256 ? { fileSha256, file: file && fileFacts(file) } : {};
}

/** What a digest says of a capture: what was asked for, what answered when and how, and the bytes that were kept. */
function namedCapture({ captureId, capture }: Pick<Named, 'captureId' | 'capture'>) {
  if (!captureId) return {};
  if (!capture) return { captureId };
  const { id, requestedUrl, finalUrl, status, method, fileSha256, textSha256, screenshotSha256, pdfSha256 } = capture;
  const { recordingSha256 } = capture;
  // Left out where there is none, so that what was recorded before recordings were kept keeps its digest.
  const kept = { fileSha256, textSha256, screenshotSha256, pdfSha256, ...(recordingSha256 && { recordingSha256 }) };
  const endedAt = capture.endedAt?.toISOString() ?? null;
  return { capture: { id, requestedUrl, finalUrl, status, method, endedAt, ...kept } };
}

/** What a digest says of a kept file: its bytes, what it is called, and who brought it when. */
function fileFacts({ sha256, bytes, type, name, keptBy, keptAt }: Omit<KeptFile, 'deskId'>) {
  return { sha256, bytes, type, name, keptBy, keptAt: keptAt.toISOString() };
}

/** Every source version of the desk as it is named, or one of them. */
export function readSourceVersions(tx: Tx, only?: { sourceId: string; version: number }): Promise<Named[]> {
  return tx
    .select({
      sourceId: sourceVersions.sourceId,
      version: sourceVersions.version,
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
      snapshotSha256: sourceVersions.snapshotSha256,
      fileSha256: sourceVersions.fileSha256,
      captureId: sourceVersions.captureId,
      capture: captures,
      file: files,
      madeBy: sourceVersions.madeBy,
      madeAt: sourceVersions.madeAt,
      origin: origins.name,
      keptBy: snapshots.keptBy,
      keptAt: snapshots.keptAt,
    })
    .from(sourceVersions)
    .leftJoin(origins, and(eq(origins.deskId, sourceVersions.deskId), eq(origins.id, sourceVersions.originId)))
    .leftJoin(snapshots, and(eq(snapshots.deskId, sourceVersions.deskId), eq(snapshots.sha256, sourceVersions.snapshotSha256)))
    .leftJoin(files, and(eq(files.deskId, sourceVersions.deskId), eq(files.sha256, sourceVersions.fileSha256)))
    .leftJoin(captures, and(eq(captures.deskId, sourceVersions.deskId), eq(captures.id, sourceVersions.captureId)))
    .where(only ? and(eq(sourceVersions.sourceId, only.sourceId), eq(sourceVersions.version, only.version)) : sql`true`);
}

/** What an event keeps of the source version that its evidence pins. */
export async function pinnedDigest(tx: Tx, source: { sourceId: string; version: number }) {
  const [version] = await readSourceVersions(tx, source);
  if (!version) throw new Error('the source version that evidence pins is not there');
  return { id: source.sourceId, version: source.version, digest: sourceVersionDigest(version) };
}
