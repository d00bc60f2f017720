import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../database/open-database.mjs';
import { PROJECT } from '../launch/project.mjs';

const READY_MS = 300_000;

/**
 * Starts the desk as a user would, with `scripts/start.mjs`, on a data folder and a port of its own.
 * @param {NodeJS.ProcessEnv} base
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>} env: what journeys need to know
 */
export async function serveForTests(base) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-test-'));
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(PROJECT, 'scripts', 'start.mjs')], {
    cwd: PROJECT,
    env: { ...base, PORT: String(port), DATA_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stopChild = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitForReady(child, ended);
    const database = await openDatabase({ folder });
    const addresses = {
      TEST_DATABASE_URL: database.appUrl,
      TEST_OWNER_URL: database.ownerUrl,
      TEST_ADMIN_URL: database.adminUrl,
    };
    const stop = () => database.close().then(stopChild);
    return { env: { ...base, ...addresses, BASE_URL: `http://localhost:${port}`, DATA_FOLDER: folder }, stop };
  } catch (error) {
    await stopChild();
    throw error;
  }
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
