import { eq } from 'drizzle-orm';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { askCapture } from '#lib/captures/ask-capture';
import { readCaptureState } from '#lib/captures/queries';
import { captures } from '#lib/captures/schema';
import { type Db, openDb } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { keepWorking } from '#lib/jobs/keep-working';
import { files, snapshots } from '#lib/keeping/schema';
import { findChromium } from '../check/find-chromium.mjs';
import { connect } from '../database/connect.mjs';
import { migrate } from '../migrate.mjs';
import { openThrowAway } from '../test-database.mjs';
import { makeTrialDesk, type TrialDesk } from '../trial-desk';
import { trialPage } from '../trial-original';
import { html, openTrialSite, type Site } from '../trial-site';
import { startWorker } from './start-worker.mjs';

const folder = mkdtempSync(join(tmpdir(), 'countersign-worker-'));
const ARTICLE = [
  'The old bridge is closed',
  'The council decided on Monday that the old bridge is closed for everybody until spring.',
];

let server: Awaited<ReturnType<typeof openThrowAway>>;
let db: Db;
let close: () => Promise<void>;
let site: Site;
let desk: TrialDesk;
let letGo = () => {};
let worker: ReturnType<typeof startWorker>;

beforeAll(async () => {
  server = await openThrowAway();
  await migrate(server.ownerUrl);
  Object.assign(process.env, {
    DATABASE_URL: server.appUrl,
    BLOB_DIR: join(folder, 'blobs'),
    FETCH_HOSTS: '127.0.0.1',
    CHROMIUM_PATH: (await findChromium()) ?? '',
    MASTER_KEY: '0123456789abcdef'.repeat(4),
    AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
  });
  ({ db, close } = openDb(server.appUrl, { connections: 4 }));
  desk = await makeTrialDesk(db, 'Desk of a worker that is killed');
  const page = html(trialPage(ARTICLE));
  const held = new Promise<void>((resolve) => (letGo = resolve));
  site = await openTrialSite({ '/bridge': (request, response) => void held.then(() => page(request, response)) });
  worker = startWorker({ env: process.env, folder });
});
afterAll(async () => {
  letGo();
  await worker.stop();
  await Promise.all([close(), site.close()]);
  await server.dispose();
  rmSync(folder, { recursive: true });
});

/** Everything that a process has started, by the table of processes. */
function startedBy(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number]);
  const own = pairs.filter(([, parent]) => parent === pid).map(([child]) => child);
  return own.flatMap((child) => [child, ...startedBy(child)]);
}

function isAlive(pid: number): boolean {
  const state = execFileSync('sh', ['-c', `ps -o stat= -p ${pid} || true`], { encoding: 'utf8' }).trim();
  return state !== '' && !state.startsWith('Z');
}

const stateOf = (captureId: string) => inDesk(desk, (tx) => readCaptureState(tx, { captureId }));
const kept = () => inDesk(desk, async (tx) => [await tx.$count(files), await tx.$count(snapshots)]);
const SOON = { timeout: 60_000, interval: 200 };

it('a worker that is killed in the middle of a page leaves no browser and no half copy, and the page is taken up again', async () => {
  const { id } = await askCapture(desk.as('cleo'), { url: `http://127.0.0.1:${site.port}/bridge` });
  await vi.waitFor(() => expect(site.hits).toContain('/bridge'), SOON);
  const first = worker.pid()!;
  const browser = startedBy(first);
  expect(browser.length).toBeGreaterThan(0);
  expect(readdirSync(join(folder, 'capturing')).join(' ')).toContain('profile');

  process.kill(first, 'SIGKILL');
  await vi.waitFor(() => expect(browser.filter(isAlive)).toEqual([]), SOON);
  expect(await stateOf(id)).toMatchObject({ state: 'capturing', step: 'opening', words: 0 });
  expect(await kept()).toEqual([0, 0]);

  // The time that a job may take is over sooner here than two minutes; what happens then is the queue's own doing.
  await connect(
    server.adminUrl,
    (sql) => sql`update pgboss.job set started_on = now() - interval '1 hour' where state = 'active'`,
  );
  const queue = keepWorking({ url: server.appUrl, handlers: {}, onFailure: (error) => expect(error).toBeNull() });
  await queue.tidy();
  await queue.stop();
  letGo();
  await vi.waitFor(async () => expect(await stateOf(id)).toMatchObject({ state: 'captured', status: 200 }), SOON);
  const [row] = await inDesk(desk, (tx) => tx.select({ tries: captures.tries }).from(captures).where(eq(captures.id, id)));
  expect(row).toEqual({ tries: 2 });
  expect(await kept()).toEqual([3, 1]);
  expect(worker.pid()).not.toBe(first);
  expect(readdirSync(join(folder, 'blobs', 'arriving'))).toEqual([]);
  await worker.stop();
  // What tsx remembers of our own files stays.
  expect(readdirSync(join(folder, 'capturing')).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
});
