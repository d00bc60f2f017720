import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../database/open-database.mjs';
import { isServerAlive } from '../database/pid-file.mjs';
import { PROJECT } from '../launch/project.mjs';

const READY_MS = 300_000;

/**
 * Starts the desk as a user would, with `scripts/start.mjs`, on a data folder and a port of its own.
 * @param {NodeJS.ProcessEnv} base
 */
export async function serveForTests(base) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-test-'));
  // Journeys listen on this machine in place of a chat, and of a site.
  const start = {
    ...base,
    CHAT_HOSTS: '127.0.0.1',
    FETCH_HOSTS: '127.0.0.1',
    VAULT_KEY: '0123456789abcdef'.repeat(4),
    PORT: String(await findFreePort()),
    DATA_FOLDER: folder,
  };
  let desk = await startDesk(start);
  const database = await openDatabase({ folder });
  const env = {
    ...base,
    BASE_URL: `http://localhost:${start.PORT}`,
    DATA_FOLDER: folder,
    TEST_DATABASE_URL: database.appUrl,
    TEST_OWNER_URL: database.ownerUrl,
    TEST_ADMIN_URL: database.adminUrl,
  };
  const restart = async () => {
    await database.close();
    await desk.stop();
    const isDown = !isServerAlive(join(database.folder, 'postgres')) && !(await answers(env.BASE_URL));
    const before = Date.now();
    desk = await startDesk(start);
    return { isDown, ms: Date.now() - before, lastLine: desk.lastLine };
  };
  const stop = async () => {
    await database.close();
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { env, restart, stop };
}

async function startDesk(env) {
  const script = join(PROJECT, 'scripts', 'start.mjs');
  const child = spawn(process.execPath, [script], { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  try {
    return { stop, lastLine: (await waitForReady(child, ended)).trim().split('\n').at(-1) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function answers(url) {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function waitForReady(child, ended) {
  let output = '';
  const ready = new Promise((resolve) => {
    const listen = (part) => {
      output += part;
      if (/^READY http/m.test(output)) resolve('ready');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, READY_MS)));
  const result = await Promise.race([ready, ended, late]);
  clearTimeout(timer);
  if (result !== 'ready') throw new Error(`npm start did not get ready:\n${output}`);
  return output;
}

function findFreePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
