import { createHash } from 'node:crypto';
import { inDesk } from '#lib/db/in-desk';
import { captures } from '#lib/captures/schema';
import { keepFile } from '#lib/keeping/keep-file';
import { snapshots } from '#lib/keeping/schema';
import { newId } from '#lib/ledger/id';
import type { TrialDesk } from './trial-desk';
import { trialAudio, trialPng } from './trial-file';

/** A page that was captured, with these words on it. */
export async function addTrialCapture(desk: TrialDesk, text: string, at = new Date()): Promise<string> {
  const { sha256 } = await keepFile({ ...desk.as('cleo'), now: at }, { name: 'page.png' }, trialPng(`${desk.deskId} ${text}`));
  const textSha256 = createHash('sha256').update(text).digest('hex');
  const words = { deskId: desk.deskId, sha256: textSha256, text, keptBy: desk.people.cleo, keptAt: at };
  await inDesk(desk, (tx) => tx.insert(snapshots).values(words).onConflictDoNothing());
  return addCapture(desk, at, { textSha256, fileSha256: sha256, screenshotSha256: sha256 });
}

/** A recording that was captured by its address, which is made of these words. */
export async function addTrialRecording(desk: TrialDesk, sounds: string, at = new Date()): Promise<string> {
  const ctx = () => ({ ...desk.as('cleo'), now: at });
  const archive = await keepFile(ctx(), { name: 'page.png' }, trialPng(`${desk.deskId} ${sounds}`));
  const recording = await keepFile(ctx(), { name: 'council.mp3' }, trialAudio(`${desk.deskId} ${sounds}`));
  return addCapture(desk, at, { fileSha256: archive.sha256, recordingSha256: recording.sha256 });
}

type Kept = Partial<Pick<typeof captures.$inferInsert, 'textSha256' | 'fileSha256' | 'screenshotSha256' | 'recordingSha256'>>;

async function addCapture(desk: TrialDesk, at: Date, kept: Kept): Promise<string> {
  const id = newId();
  await inDesk(desk, (tx) =>
    tx.insert(captures).values({
      deskId: desk.deskId,
      id,
      requestedUrl: 'https://example.org/page',
      askedBy: desk.people.cleo,
      askedAt: at,
      state: 'captured',
      startedAt: at,
      endedAt: at,
      method: 'browser',
      agent: 'A browser',
      finalUrl: 'https://example.org/page',
      status: 200,
      title: 'A page',
      ...kept,
    }),
  );
  return id;
}
