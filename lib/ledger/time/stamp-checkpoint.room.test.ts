import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { checkpointTimes } from '#lib/ledger/schema';
import { sealDesk } from '#lib/ledger/seal-events';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../../scripts/trial-desk';
import { openTrialWorker } from '../../../scripts/trial-post';
import { answerTime, OTHER_ROOTS, TRIAL_ROOTS } from '../../../scripts/trial-time';

vi.stubEnv('TSA_URL', 'http://time.example/');
const { askAuthority, planTime, stampCheckpoint } = await import('#lib/ledger/time/stamp-checkpoint');

const { db, close } = openTrialDb();
let server: Server;
let url: string;
let answer: (request: Buffer) => Buffer = answerTime;
let roots: readonly string[] = TRIAL_ROOTS;
const worker = openTrialWorker({
  'stamp-checkpoint': ({ deskId }) => stampCheckpoint({ db, deskId }, { ask: askAuthority(url), authority: { url, roots } }),
});
beforeAll(async () => {
  server = createServer((request, response) => {
    void request.toArray().then((parts) => response.end(answer(Buffer.concat(parts as Buffer[]))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.close();
  vi.unstubAllEnvs();
  await Promise.all([worker.stop(), close()]);
});

async function sealedDesk(name: string): Promise<TrialDesk> {
  const desk = await makeTrialDesk(db, name);
  await sealDesk(desk);
  return desk;
}
const timesOf = (desk: TrialDesk) => inDesk(desk, (tx) => tx.select().from(checkpointTimes));

describe('a sealed head', () => {
  it('gets its time from the authority once, and the next head not before a minute is over', async () => {
    const desk = await sealedDesk('Desk with times');
    expect(await planTime(desk)).toBe(true);
    await worker.workOff();
    expect(worker.faults).toEqual([]);
    expect(await timesOf(desk)).toMatchObject([{ askedOf: url, at: expect.any(Date) }]);
    expect(await planTime(desk)).toBe(false);
  });

  it.each([
    ['of another head', (request: Buffer) => answerTime(changed(request))],
    ['of an authority that is not trusted', answerTime],
    ['that is no answer', () => Buffer.from('no')],
    ['without end', () => Buffer.alloc(100_000)],
  ])('keeps no time from an answer %s', async (what, by) => {
    const desk = await sealedDesk(`Desk refusing one ${what}`);
    answer = by;
    roots = what.includes('trusted') ? OTHER_ROOTS : TRIAL_ROOTS;
    worker.faults.length = 0;
    await planTime(desk);
    await worker.workOff();
    expect([worker.faults.length > 0, await timesOf(desk)]).toEqual([true, []]);
  });
});

/** The same request about other bytes: the first byte of the hash, which stands before the nonce, is another. */
function changed(request: Buffer): Buffer {
  const other = Buffer.from(request);
  const at = other.indexOf(Buffer.from('0420', 'hex')) + 2;
  other[at]! ^= 1;
  return other;
}
