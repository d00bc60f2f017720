import { readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Halt } from '../launch/halt.mjs';
import { identifyProcess } from './identify-process.mjs';

const PATIENCE_MS = 120_000;
const STEAL_MS = 10_000;

/**
 * Runs `work` while this process holds the lock file; others wait. A lock whose owner died is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {number} [patience] milliseconds to wait for another owner
 * @returns {Promise<T>}
 */
export async function holdLock(file, work, patience = PATIENCE_MS) {
  const until = Date.now() + patience;
  while (!takeLock(file)) {
    if (Date.now() > until) throw new Halt(`Another process has held ${file} for too long; end it or delete the file.`);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    removeIfThere(file);
  }
}

function takeLock(file) {
  if (createOnce(file, `${process.pid} ${identifyProcess(process.pid)}`)) return true;
  if (isAbandoned(file)) stealLock(file);
  return false;
}

function createOnce(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(file) {
  try {
    const [pid, ...identity] = readFileSync(file, 'utf8').split(' ');
    // Created but not yet written: its owner is between two system calls, or died there.
    if (identity.length === 0) return Date.now() - statSync(file).mtimeMs > STEAL_MS;
    return identifyProcess(Number(pid)) !== identity.join(' ');
  } catch {
    return false;
  }
}

/** Only one may delete an abandoned lock: two who both saw it dead would else delete the new owner's. */
function stealLock(file) {
  const claim = `${file}.steal`;
  if (!createOnce(claim, '')) {
    if (ageOf(claim) > STEAL_MS) removeIfThere(claim);
    return;
  }
  if (isAbandoned(file)) removeIfThere(file);
  removeIfThere(claim);
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function removeIfThere(file) {
  try {
    unlinkSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
