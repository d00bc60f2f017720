import { and, eq } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Tx } from '#lib/db/connection';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import type { Capture } from '#lib/captures/queries';
import { captures } from '#lib/captures/schema';
import type { MadeCapture, MadeFile } from '#lib/captures/worker/made-capture';
import { blobStore } from '#lib/keeping/blob-folder';
import { files, snapshots } from '#lib/keeping/schema';

/** A capture with everything that it loaded and was made of it. */
const FILE_MOST = 250_000_000;
const GONE = new Set([404, 410]);

/**
 * Keeps what a capture brought: first the bytes under their hashes, then, in one transaction, everything that is said of them.
 * Whoever stopped it meanwhile is obeyed: then nothing is said.
 */
export async function keepCapture(scope: DeskScope, capture: Capture, made: MadeCapture): Promise<void> {
  const fileSha256 = await keepBytes(made.file);
  const screenshotSha256 = made.screenshot && (await keepBytes(made.screenshot));
  const pdfSha256 = made.pdf && (await keepBytes(made.pdf));
  await inDesk(scope, async (tx) => {
    const isThis = and(eq(captures.id, capture.id), eq(captures.state, 'capturing'));
    const [row] = await tx.select({ id: captures.id }).from(captures).where(isThis).for('update');
    if (!row) return;
    const endedAt = new Date();
    const note = (sha256: string | null, file: MadeFile | null) =>
      sha256 && file ? noteFile(tx, capture, { sha256, file, url: made.finalUrl, keptAt: endedAt }) : null;
    await note(fileSha256, made.file);
    await note(screenshotSha256, made.screenshot);
    await note(pdfSha256, made.pdf);
    const textSha256 = made.text ? await noteWords(tx, capture, { text: made.text, keptAt: endedAt }) : null;
    const { method, agent, finalUrl, status, chain, warnings, title } = made;
    const facts = { method, agent, finalUrl, status, chain, warnings, title, endedAt, step: null };
    const state = GONE.has(status) ? ('gone' as const) : ('captured' as const);
    await tx
      .update(captures)
      .set({ ...facts, state, textSha256, fileSha256, screenshotSha256, pdfSha256 })
      .where(isThis);
  });
}

async function keepBytes({ bytes }: MadeFile): Promise<string> {
  const received = await blobStore().receive(new Blob([Uint8Array.from(bytes)]).stream(), FILE_MOST);
  await received.keep();
  return received.sha256;
}

interface NotedFile {
  sha256: string;
  file: MadeFile;
  url: string;
  keptAt: Date;
}

const ENDINGS: Record<string, string> = {
  'application/wacz+zip': 'wacz',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

async function noteFile(tx: Tx, { deskId, askedBy }: Capture, { sha256, file, url, keptAt }: NotedFile): Promise<void> {
  const name = `${new URL(url).hostname} ${keptAt.toISOString().slice(0, 10)}.${ENDINGS[file.type] ?? 'bin'}`;
  await tx
    .insert(files)
    .values({ deskId, sha256, bytes: file.bytes.length, type: file.type, name, keptBy: askedBy, keptAt })
    .onConflictDoNothing();
}

async function noteWords(
  tx: Tx,
  { deskId, askedBy }: Capture,
  { text, keptAt }: { text: string; keptAt: Date },
): Promise<string> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  await tx.insert(snapshots).values({ deskId, sha256, text, keptBy: askedBy, keptAt }).onConflictDoNothing();
  return sha256;
}
