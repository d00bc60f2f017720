import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { type Capture, captureOf } from '#lib/captures/queries';
import type { SourceFacts } from '#lib/evidence/input';
import { wordsInFile } from '#lib/inspection/queries';
import { noteWords } from '#lib/keeping/retention/note-copy';
import { readRemoved } from '#lib/keeping/retention/removed-copies';
import { snapshots } from '#lib/keeping/schema';

/** The words that a version of a source is kept with, and the capture they come from, if they come from one. */
export interface KeptCopy {
  snapshotSha256: string | null;
  snapshotText: string | null;
  captureId: string | null;
}

interface CopyToPin extends Pick<SourceFacts, 'snapshot' | 'captureId' | 'fileSha256' | 'url'> {
  /** As the version before this one was kept. */
  before: KeptCopy & { fileSha256: string | null };
}

/**
 * The words a source is kept with: those that somebody pasted, else those of a page that was captured, else those in a file, else
 * those it had.
 */
export async function pinCopy(tx: Tx, ctx: Ctx, copy: CopyToPin): Promise<KeptCopy> {
  const kept = await inFile(tx, copy, await captured(tx, copy));
  if (!copy.snapshot) return kept;
  const text = copy.snapshot;
  const sha256 = await noteWords(tx, { deskId: ctx.deskId, text, keptBy: ctx.actor.personId, keptAt: ctx.now });
  return { ...kept, snapshotSha256: sha256, snapshotText: text };
}

/** Evidence rests on a capture that came about, not on one that was asked for (E4), and of the address that the source names. */
async function captured(tx: Tx, { captureId, url, before }: CopyToPin): Promise<KeptCopy> {
  if (!captureId || captureId === before.captureId) return stillOf(tx, before, url);
  const capture = await captureOf(tx, captureId);
  if (capture.state !== 'captured') throw new Refusal('conflict', 'captureNotThere', { field: 'captureId' });
  if ((await readRemoved(tx, [capture.textSha256, capture.fileSha256, capture.recordingSha256])).length > 0)
    throw new Refusal('conflict', 'copyRemoved', { field: 'captureId' });
  if (!isOf(capture, url)) throw new Refusal('conflict', 'captureOfAnother', { field: 'url' });
  return { captureId, snapshotSha256: capture.textSha256, snapshotText: await wordsOf(tx, capture.textSha256) };
}

/** A file that came new brings its words along, unless the page itself was captured with some. */
async function inFile(tx: Tx, { captureId, fileSha256, before }: CopyToPin, kept: KeptCopy): Promise<KeptCopy> {
  const isCaptured = captureId && captureId !== before.captureId && kept.snapshotSha256 !== null;
  if (!fileSha256 || fileSha256 === before.fileSha256 || isCaptured) return kept;
  const words = await wordsInFile(tx, fileSha256);
  return words ? { ...kept, snapshotSha256: words.sha256, snapshotText: words.text } : kept;
}

/** A source that got another address leaves the capture of its old one behind, and the words of that; pasted words stay. */
async function stillOf(tx: Tx, before: KeptCopy, url: SourceFacts['url']): Promise<KeptCopy> {
  const capture = before.captureId ? await captureOf(tx, before.captureId) : null;
  if (!capture || isOf(capture, url)) return copyOf(before);
  const isPasted = before.snapshotSha256 !== capture.textSha256;
  return isPasted ? { ...copyOf(before), captureId: null } : { captureId: null, snapshotSha256: null, snapshotText: null };
}

function copyOf({ snapshotSha256, snapshotText, captureId }: KeptCopy): KeptCopy {
  return { snapshotSha256, snapshotText, captureId };
}

/** As it was asked for, or where it led. */
function isOf({ requestedUrl, finalUrl }: Capture, url: SourceFacts['url']): boolean {
  return url === requestedUrl || url === finalUrl;
}

async function wordsOf(tx: Tx, sha256: string | null): Promise<string | null> {
  if (!sha256) return null;
  const [copy] = await tx.select({ text: snapshots.text }).from(snapshots).where(eq(snapshots.sha256, sha256));
  return copy?.text ?? null;
}
