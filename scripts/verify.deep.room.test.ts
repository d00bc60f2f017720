import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealDesk } from '#lib/ledger/seal-events';
import { PROJECT } from './launch/project.mjs';
import { bringTrialClaim } from './trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from './trial-desk';

const { db, close } = openTrialDb(2);
const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([close(), admin.end()]);
});

let desk: TrialDesk;
let claimId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'The Example desk');
  claimId = await bringTrialClaim(desk, await addTrialDocument(desk), 'published');
  await sealDesk(desk);
}, 120_000);

function verify() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/verify.ts'], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, DATA_FOLDER: folder },
  });
  return { status, stderr, last: stdout.trim().split('\n').at(-1), stdout };
}

describe('npm run verify', () => {
  it('says how many events are unbroken up to when, and exits 0', () => {
    expect(verify()).toMatchObject({
      status: 0,
      stderr: '',
      last: expect.stringMatching(/^21 events, unbroken, to \d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    });
  }, 120_000);

  it('names desk, stream, event and row of the first fault, and exits 1', async () => {
    await admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update verdict_versions set content = jsonb_set(content, '{summary}', '"Nothing to see."') where claim_id = ${claimId}`;
    });
    const { status, last } = verify();
    expect(status).toBe(1);
    expect(last).toBe(
      `broken: desk The Example desk, claim ${claimId}, event 7, verdict_versions ${claimId}/1 (digest): The row is not what its event recorded.`,
    );
  }, 120_000);

  it('cannot be fooled by a rewritten digest', async () => {
    await admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update events set body = replace(body, '"kind":"rate"', '"kind":"rate" '),
        leaf_hash = sha256('\\x00'::bytea || convert_to('countersign/event/v1' || chr(10) || replace(body, '"kind":"rate"', '"kind":"rate" '), 'UTF8'))
        where stream_id = ${claimId} and kind = 'rate'`;
    });
    expect(verify()).toMatchObject({ status: 1, last: expect.stringContaining(`claim ${claimId}, event 7, `) as string });
  }, 120_000);
});
