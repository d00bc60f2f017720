import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { env } from '#lib/env/env';
import { addEvidence } from '#lib/evidence/add-evidence';
import { blobStore } from '#lib/keeping/blob-folder';
import { planRehash, rehashFiles } from '#lib/keeping/rehash-files';
import { readDamage } from '#lib/watching/read-damage';
import { captureOf } from '#lib/captures/queries';
import { addTrialCapture, addTrialRecording } from '../../scripts/trial-capture';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { openTrialWorker } from '../../scripts/trial-post';

const { db, close } = openTrialDb();
const WORDS = 'The bridge cost 52 million crowns in all.';
const USE = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
let now = Date.parse('2026-11-29T01:00:00Z');
const worker = openTrialWorker({
  'rehash-files': ({ deskId }) => rehashFiles({ db, deskId }, { blobs: blobStore(), now: new Date(now), longestMs: 0 }),
});
afterAll(async () => {
  await worker.stop();
  await close();
});

let desk: TrialDesk;
let claimId: string;
let sha256: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk that hashes');
  claimId = await way.bringTrialClaim(desk, await addTrialDocument(desk), 'assigned');
  const captureId = await addTrialCapture(desk, WORDS);
  const source = { ...way.TRIAL_SOURCE, snapshot: null, url: 'https://example.org/page', captureId };
  await addEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), source, ...USE, quote: null });
  sha256 = (await inDesk(desk, (tx) => captureOf(tx, captureId))).fileSha256!;
});

const placeOf = (hash: string) => join(env().BLOB_DIR, hash.slice(0, 2), hash.slice(2));
/** A night goes by; the job hands the rest on after each batch. */
async function night() {
  now += 24 * 3_600_000;
  await planRehash(desk, 'UTC', new Date(now + 3 * 3_600_000));
  for (let i = 0; i < 3; i += 1) await worker.workOff();
  expect(worker.faults).toEqual([]);
}
const damage = () => inDesk(desk, (tx) => readDamage(tx, claimId));

describe('a kept copy', () => {
  it('is hashed once in each night of the desk', async () => {
    expect(await planRehash(desk, 'UTC', new Date('2026-11-29T02:59:00Z'))).toBe(false);
    expect(await planRehash(desk, 'Asia/Tokyo', new Date('2026-11-28T18:00:00Z'))).toBe(true);
    expect(await planRehash(desk, 'Asia/Tokyo', new Date('2026-11-28T19:00:00Z'))).toBe(false);
    await worker.workOff();
    expect(await damage()).toEqual([]);
  });

  it('of which one byte is another is an alarm on the claim that rests on it, until it is whole again', async () => {
    const place = placeOf(sha256);
    const whole = readFileSync(place);
    const flipped = Buffer.from(whole);
    flipped[5]! ^= 1;
    writeFileSync(place, flipped);
    await night();
    const since = new Date(now);
    expect(await damage()).toEqual([{ n: 1, sha256, fault: 'changed', since }]);
    await night();
    expect(await damage()).toEqual([{ n: 1, sha256, fault: 'changed', since }]);
    writeFileSync(place, whole);
    await night();
    expect(await damage()).toEqual([]);
  });

  it('may be a recording that stood at the address', async () => {
    const heard = await way.bringTrialClaim(desk, await addTrialDocument(desk), 'assigned');
    const captureId = await addTrialRecording(desk, WORDS);
    const source = { ...way.TRIAL_SOURCE, snapshot: null, url: 'https://example.org/page', captureId };
    await addEvidence(desk.as('cleo'), { ...(await way.look(desk, heard)), source, ...USE, quote: null });
    const { recordingSha256 } = await inDesk(desk, (tx) => captureOf(tx, captureId));
    const place = placeOf(recordingSha256!);
    const whole = readFileSync(place);
    writeFileSync(place, 'other bytes');
    await night();
    writeFileSync(place, whole);
    expect(await inDesk(desk, (tx) => readDamage(tx, heard))).toMatchObject([
      { n: 1, sha256: recordingSha256, fault: 'changed' },
    ]);
  });

  it('that is gone is an alarm too', async () => {
    const place = placeOf(sha256);
    mkdirSync(join(env().BLOB_DIR, 'aside'), { recursive: true });
    renameSync(place, join(env().BLOB_DIR, 'aside', sha256));
    await night();
    renameSync(join(env().BLOB_DIR, 'aside', sha256), place);
    rmSync(join(env().BLOB_DIR, 'aside'), { recursive: true });
    expect(await damage()).toMatchObject([{ n: 1, fault: 'missing' }]);
  });

  it('of another desk is no alarm here', async () => {
    const other = await makeTrialDesk(db, 'Another desk that hashes');
    expect(await inDesk(other, (tx) => readDamage(tx, claimId))).toEqual([]);
  });
});
