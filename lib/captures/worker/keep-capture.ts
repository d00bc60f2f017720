import { and, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { streamOf } from '#lib/keeping/stream-of';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import type { Capture } from '#lib/captures/queries';
import { captures } from '#lib/captures/schema';
import { isGone } from '#lib/captures/vocabulary';
import type { MadeCapture, MadeFile } from '#lib/captures/worker/made-capture';
import { noteInspection } from '#lib/inspection/note-inspection';
import { blobStore } from '#lib/keeping/blob-folder';
import type { Received } from '#lib/keeping/blob-store';
import { keepStill, noteFile, noteWords } from '#lib/keeping/retention/note-copy';

/** A capture with everything that it loaded and was made of it. */
const FILE_MOST = 250_000_000;

/**
 * Keeps what a capture brought: first the bytes under their hashes, then, in one transaction, everything that is said of them.
 * Whoever stopped it meanwhile is obeyed: then nothing is said.
 */
export async function keepCapture(scope: DeskScope, capture: Capture, made: MadeCapture): Promise<void> {
  const kept: Received[] = [];
  const keep = async (file: MadeFile | null) => {
    if (!file) return null;
    const received = await blobStore().receive(streamOf([file.bytes]), FILE_MOST);
    kept.push(received);
    await received.keep();
    return { ...file, sha256: received.sha256 };
  };
  try {
    const { file, screenshot, pdf, recording } = made;
    const brought = {
      file: await keep(file),
      screenshot: await keep(screenshot),
      pdf: await keep(pdf),
      recording: await keep(recording),
    };
    await inDesk(scope, (tx) => note(tx, capture, { made, brought }));
    for (const received of kept) await keepStill(received);
  } finally {
    for (const received of kept) await received.discard();
  }
}

type BroughtFile = MadeFile & { sha256: string };

interface Brought {
  made: MadeCapture;
  brought: Record<'file' | 'screenshot' | 'pdf' | 'recording', BroughtFile | null>;
}

async function note(tx: Tx, capture: Capture, { made, brought }: Brought): Promise<void> {
  const isThis = and(eq(captures.id, capture.id), eq(captures.state, 'capturing'));
  const [row] = await tx.select({ id: captures.id }).from(captures).where(isThis).for('update');
  if (!row) return;
  const endedAt = new Date();
  const by = { deskId: capture.deskId, keptBy: capture.askedBy, keptAt: endedAt };
  const day = endedAt.toISOString().slice(0, 10);
  for (const { sha256, bytes, type } of Object.values(brought).filter((file) => file !== null))
    await noteFile(tx, { sha256, bytes: bytes.length, type, name: nameOf(type, { url: made.finalUrl, day }), ...by });
  const lookedInto = brought.screenshot ?? brought.recording;
  if (made.looked && lookedInto) {
    const looked = { lookedFor: capture.askedBy, lookedAt: endedAt, sha256: lookedInto.sha256, looked: made.looked };
    await noteInspection(tx, { deskId: capture.deskId, ...looked });
  }
  const textSha256 = made.text ? await noteWords(tx, { ...by, text: made.text }) : null;
  const { method, agent, finalUrl, status, chain, warnings, title, facts: pageFacts } = made;
  const facts = { method, agent, finalUrl, status, chain, warnings, title, pageFacts, endedAt, step: null };
  const { file, screenshot, pdf, recording } = brought;
  const [fileSha256, screenshotSha256, pdfSha256, recordingSha256] = [file, screenshot, pdf, recording].map(hashOf);
  const state = isGone(status) ? ('gone' as const) : ('captured' as const);
  await tx
    .update(captures)
    .set({ ...facts, state, textSha256, fileSha256, screenshotSha256, pdfSha256, recordingSha256 })
    .where(isThis);
}

const ENDINGS: Record<string, string> = {
  'application/wacz+zip': 'wacz',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

function hashOf(file: BroughtFile | null): string | null {
  return file?.sha256 ?? null;
}

function nameOf(type: string, { url, day }: { url: string; day: string }): string {
  return `${new URL(url).hostname} ${day}.${ENDINGS[type] ?? 'bin'}`;
}
