import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { env } from '#lib/env/env';
import { askCapture } from '#lib/captures/ask-capture';
import { captureOf } from '#lib/captures/queries';
import { openReplay } from '#lib/captures/replay/open-replay';
import { openGrant, REPLAY_MS, replayKeyOf } from '#lib/captures/replay/replay-token';
import { addTrialCapture } from '../../../scripts/trial-capture';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../../scripts/trial-desk';
import { answerOf } from '../../../scripts/trial-door';

const { db, close } = openTrialDb();
const folder = mkdtempSync(join(tmpdir(), 'countersign-replayer-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const open = (desk: TrialDesk, captureId: string) => {
  const ctx = desk.as('otto');
  return inDesk(ctx, (tx) => openReplay(tx, { captureId }, ctx));
};

it('a capture is replayed elsewhere, by whoever of its desk sees it, with a grant for that file and half an hour', async () => {
  const desk = await makeTrialDesk(db, 'Desk that replays');
  const other = await makeTrialDesk(db, 'Another desk that replays');
  const captureId = await addTrialCapture(desk, 'A page that is replayed.');
  expect(await answerOf(open(desk, captureId))).toBe('missing missing');

  for (const file of ['ui.js', 'sw.js']) writeFileSync(join(folder, file), '');
  env().REPLAY_FOLDER = folder;
  const address = new URL(await open(desk, captureId));
  const source = new URL(address.searchParams.get('source') ?? '');
  expect([address.host, source.host]).toEqual([`127.0.0.1:${env().PORT + 1}`, address.host]);
  expect(new URLSearchParams(address.hash.slice(1)).get('url')).toBe('https://example.org/page');
  const { fileSha256 } = await inDesk(desk, (tx) => captureOf(tx, captureId));
  const key = replayKeyOf(Buffer.from(env().MASTER_KEY, 'hex'));
  const token = source.pathname.split('/')[2] ?? '';
  const now = Date.now();
  expect(openGrant(token, key, new Date())).toMatchObject({ deskId: desk.deskId, captureId, sha256: fileSha256 });
  expect(openGrant(token, key, new Date(now + REPLAY_MS + 1000))).toBeNull();

  expect(await answerOf(open(other, captureId))).toBe('missing missing');
  const asked = await askCapture(desk.as('cleo'), { url: 'https://example.org/later' });
  expect(await answerOf(open(desk, asked.id))).toBe('missing missing');
});
