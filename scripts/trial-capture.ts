import { createHash } from 'node:crypto';
import { inDesk } from '#lib/db/in-desk';
import { captures } from '#lib/captures/schema';
import { keepFile } from '#lib/keeping/keep-file';
import { snapshots } from '#lib/keeping/schema';
import { newId } from '#lib/ledger/id';
import type { TrialDesk } from './trial-desk';
import { trialPng } from './trial-file';

/** A page that was captured, with these words on it. */
export async function addTrialCapture(desk: TrialDesk, text: string, at = new Date()): Promise<string> {
  const { sha256 } = await keepFile({ ...desk.as('cleo'), now: at }, { name: 'page.png' }, trialPng(`${desk.deskId} ${text}`));
  const id = newId();
  const textSha256 = createHash('sha256').update(text).digest('hex');
  const person = desk.people.cleo;
  await inDesk(desk, async (tx) => {
    await tx
      .insert(snapshots)
      .values({ deskId: desk.deskId, sha256: textSha256, text, keptBy: person, keptAt: at })
      .onConflictDoNothing();
    await tx.insert(captures).values({
      deskId: desk.deskId,
      id,
      requestedUrl: 'https://example.org/page',
      askedBy: person,
      askedAt: at,
      state: 'captured',
      startedAt: at,
      endedAt: at,
      method: 'browser',
      agent: 'A browser',
      finalUrl: 'https://example.org/page',
      status: 200,
      title: 'A page',
      textSha256,
      fileSha256: sha256,
      screenshotSha256: sha256,
    });
  });
  return id;
}
