import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess } from '../database/identify-process.mjs';

// When the launcher is killed its app lives on and holds the port; the next start has to know it as its own.
const fileOf = (folder, port) => join(folder, `app-${port}.json`);

/**
 * Notes which process serves on the port, and for whom.
 * @param {string} folder
 * @param {{ port: number, pid: number }} app
 */
export function noteApp(folder, { port, pid }) {
  const note = { app: describe(pid), launcher: describe(process.pid) };
  writeFileSync(fileOf(folder, port), JSON.stringify(note), { mode: 0o600 });
}

/**
 * @param {string} folder
 * @param {number} port
 */
export function forgetApp(folder, port) {
  rmSync(fileOf(folder, port), { force: true });
}

/**
 * Ends an app on this port whose launcher is dead.
 * @param {string} folder
 * @param {number} port
 */
export async function endOrphanedApp(folder, port) {
  const note = readNote(fileOf(folder, port));
  if (!note || isAlive(note.launcher) || !isAlive(note.app)) return;
  process.kill(note.app.pid, 'SIGTERM');
  for (let waited = 0; isAlive(note.app) && waited < 5_000; waited += 50) await sleep(50);
  if (isAlive(note.app)) process.kill(note.app.pid, 'SIGKILL');
  for (let waited = 0; isAlive(note.app) && waited < 2_000; waited += 50) await sleep(50);
  forgetApp(folder, port);
}

function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function describe(pid) {
  return { pid, identity: identifyProcess(pid) };
}

function isAlive({ pid, identity }) {
  return identity !== null && identifyProcess(pid) === identity;
}
