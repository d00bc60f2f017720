import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENGINE_FLAGS } from '../../lib/extraction/engine-flags.mjs';
import { Halt } from './halt.mjs';
import { forgetApp, noteApp } from './orphaned-app.mjs';
import { PROJECT } from './project.mjs';

const READY_MS = 60_000;
const PATIENCE_MS = 5_000;

/**
 * Starts the built app and waits until it answers.
 * @param {{ address: { port: number, host: string }, env: NodeJS.ProcessEnv, folder: string }} start
 */
export async function serveApp({ address, env, folder }) {
  const log = join(folder, 'app.log');
  const file = openSync(log, 'w', 0o600);
  const next = join('node_modules', 'next', 'dist', 'bin', 'next');
  const flags = [...ENGINE_FLAGS, next, 'start', '-p', String(address.port), '-H', address.host];
  // Its own process group: at Ctrl-C the launcher, not the terminal, says in which order things stop.
  const child = spawn(process.execPath, flags, {
    cwd: PROJECT,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  noteApp(folder, { port: address.port, pid: child.pid });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const app = { log, ended, stop: () => stopApp(child).then(() => forgetApp(folder, address.port)) };
  await waitForHealth({ child, address, log });
  return app;
}

async function waitForHealth({ child, address, log }) {
  const url = `http://${reachableHost(address.host)}:${address.port}/api/health`;
  const until = Date.now() + READY_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < until) {
    if (await isHealthy(url)) return;
    await sleep(50);
  }
  await stopApp(child);
  throw new Halt(`The app does not answer at ${url}. The end of ${log}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

/** "All addresses" can be listened on, but not called. */
function reachableHost(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

async function isHealthy(url) {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) });
    return answer.status === 200;
  } catch {
    return false;
  }
}

/** An open stream keeps Next alive after SIGTERM, so it gets five seconds. */
async function stopApp(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}
