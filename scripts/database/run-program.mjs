import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { unshareFlags } from './choose-place.mjs';

// Postgres gets nothing of our environment: no secrets, and no locale or time zone that could change what it writes.
const ENVIRONMENT = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, TZ: 'UTC', LC_ALL: 'C' };

/**
 * The command that runs one of Postgres's programs in its place.
 * @param {import('./choose-place.mjs').Place} place
 * @param {string} program
 * @param {string[]} flags
 */
function commandOf(place, program, flags) {
  const path = join(place.native, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
  if (place.way !== 'namespace') return { command: path, flags };
  return { command: 'unshare', flags: [...unshareFlags(place), path, ...flags] };
}

function optionsOf(place) {
  const as = place.way === 'setuid' || place.way === 'copy' ? { uid: place.uid, gid: place.gid } : {};
  // The unprivileged user may not enter the folder that npm was called from.
  return { env: ENVIRONMENT, cwd: process.platform === 'win32' ? undefined : '/', windowsHide: true, ...as };
}

/**
 * Runs a program to its end.
 * @param {import('./choose-place.mjs').Place} place
 * @param {string} program
 * @param {string[]} flags
 * @returns {{ ok: boolean, output: string }}
 */
export function runProgram(place, program, flags) {
  const { command, flags: all } = commandOf(place, program, flags);
  const run = spawnSync(command, all, { ...optionsOf(place), encoding: 'utf8' });
  return { ok: run.status === 0, output: `${run.error ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}` };
}

/**
 * Starts a program that stays. It gets its own process group: Ctrl-C at the terminal must not reach it,
 * because another launcher may still use it.
 * @param {import('./choose-place.mjs').Place} place
 * @param {string} program
 * @param {{ flags: string[], log: number }} how `log` is an open file
 */
export function startProgram(place, program, { flags, log }) {
  const { command, flags: all } = commandOf(place, program, flags);
  const child = spawn(command, all, { ...optionsOf(place), detached: true, stdio: ['ignore', log, log] });
  child.on('error', () => {}); // seen as a server that never gets ready
  child.unref();
  return child;
}
