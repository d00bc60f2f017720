import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Halt } from '../launch/halt.mjs';
import { addressesOf } from './addresses.mjs';
import { connect } from './connect.mjs';
import { identifyProcess } from './identify-process.mjs';
import { defusePidFile, isServerAlive, readPidFile } from './pid-file.mjs';
import { runProgram, startProgram } from './run-program.mjs';

const READY_MS = 60_000;
const RETRY_MS = 20_000;
const LOG_BYTES = 5_000_000;
// Throw-away databases need not survive a power cut, nor be tidied up: the daemon that does would go round a hundred of them.
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  checkpoint_timeout: '1h',
  max_wal_size: '4GB',
  wal_level: 'minimal',
  max_wal_senders: 0,
};

/**
 * Brings the server up: adopts a running one after checking that it serves this data folder, else starts one.
 * @param {import('./choose-place.mjs').Place} place
 * @param {{ folder: string, fast?: boolean }} wish
 * @returns {Promise<{ port: number, adopted: boolean }>}
 */
export async function runServer(place, { folder, fast = false }) {
  const adopted = await adoptServer(place, folder);
  if (adopted) return { port: adopted, adopted: true };
  return { port: await startServer(place, { folder, fast }), adopted: false };
}

async function adoptServer(place, folder) {
  const until = Date.now() + READY_MS;
  while (isServerAlive(place.data) && Date.now() < until) {
    const { port, status } = readPidFile(place.data) ?? {};
    if (status === 'ready' && (await servesData(place, { folder, port }))) return port;
    await sleep(100); // starting, recovering or stopping
  }
  if (isServerAlive(place.data)) {
    throw new Halt(`A Postgres runs on ${place.data} but does not answer: end process ${readPidFile(place.data)?.pid}.`);
  }
  return null;
}

async function servesData(place, server) {
  try {
    const { adminUrl } = addressesOf({ ...server, database: 'postgres' });
    const [row] = await connect(adminUrl, (sql) => sql`show data_directory`);
    return row.data_directory === place.data;
  } catch {
    return false;
  }
}

/** Tries again for some seconds: the port may be taken meanwhile, and backends of a killed server take a moment to leave. */
async function startServer(place, wish) {
  const log = join(wish.folder, 'postgres.log');
  const until = Date.now() + RETRY_MS;
  do {
    defusePidFile(place.data);
    const port = await findFreePort();
    const launch = { port, log, fast: wish.fast };
    if (process.platform === 'win32' ? startByControl(place, launch) : await startAndWait(place, launch)) return port;
    await sleep(300);
  } while (Date.now() < until);
  throw new Halt(`The built-in Postgres does not start. The end of ${log}:\n${tailOf(log)}`);
}

async function startAndWait(place, { port, log, fast }) {
  if (sizeOf(log) > LOG_BYTES) truncateSync(log);
  const file = openSync(log, 'a', 0o600);
  const child = startProgram(place, 'postgres', { flags: ['-D', place.data, ...settings(port, fast)], log: file });
  closeSync(file);
  const until = Date.now() + READY_MS;
  while (Date.now() < until && child.exitCode === null && child.signalCode === null && child.pid) {
    const { pid, status } = readPidFile(place.data) ?? {};
    if (pid === child.pid && status === 'ready') return true;
    await sleep(15);
  }
  return false;
}

/** postgres.exe refuses to run as administrator; pg_ctl drops the rights first. */
function startByControl(place, { port, log, fast }) {
  const options = settings(port, fast).join(' ');
  return runProgram(place, 'pg_ctl', ['start', '-w', '-D', place.data, '-l', log, '-o', options]).ok;
}

function settings(port, fast) {
  const wanted = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    log_checkpoints: 'off',
    ...(fast ? FAST : {}),
  };
  return Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Stops the server: open connections are cut, what is committed is safe.
 * @param {import('./choose-place.mjs').Place} place
 */
export async function stopServer(place) {
  if (!isServerAlive(place.data)) return;
  if (process.platform === 'win32') {
    runProgram(place, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-D', place.data]);
    return;
  }
  const { pid } = readPidFile(place.data);
  for (const [signal, wait] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ]) {
    if (await endProcess(pid, { signal, wait })) return;
  }
}

async function endProcess(pid, { signal, wait }) {
  try {
    process.kill(pid, signal);
  } catch {
    return true;
  }
  const until = Date.now() + wait;
  while (Date.now() < until) {
    if (identifyProcess(pid) === null) return true;
    await sleep(20);
  }
  return false;
}

function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function tailOf(file) {
  return sizeOf(file) ? readFileSync(file, 'utf8').slice(-1500) : '(empty)';
}
