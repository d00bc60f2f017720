import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyProcess, namesFolder } from './identify-process.mjs';

// No process can have this number; Postgres takes the file for a dead server's and still checks the shared memory it names.
const NOBODY = 999_999_999;

/**
 * Reads postmaster.pid. Lines: pid, data folder, start time, port, socket folder, listen address, shared memory, status.
 * @param {string} data
 * @returns {{ pid: number, port: number, status: string } | null}
 */
export function readPidFile(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

/**
 * Says whether the server named by postmaster.pid is really there: not dead, not a zombie, not another program with its number.
 * @param {string} data
 */
export function isServerAlive(data) {
  const file = readPidFile(data);
  return file !== null && identifyProcess(file.pid) !== null && namesFolder(file.pid, data);
}

/**
 * Makes a pid file that names a zombie or a stranger acceptable to Postgres, which else says "lock file already exists".
 * Deleting the file would also delete the check that no orphaned backend still writes to the data.
 * @param {string} data
 */
export function defusePidFile(data) {
  const file = readPidFile(data);
  if (!file || isServerAlive(data)) return;
  const path = join(data, 'postmaster.pid');
  const rest = readFileSync(path, 'utf8').split('\n').slice(1);
  writeFileSync(path, [NOBODY, ...rest].join('\n'));
}
