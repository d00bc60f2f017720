import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdLock } from '../database/hold-lock.mjs';
import { PROJECT } from './project.mjs';
import { mustRun } from './run-command.mjs';

const MODULES = join(PROJECT, 'node_modules');
const STAMP = join(MODULES, '.countersign-stamp');

/** Says whether node_modules is what the lock file wants for this Node and machine. */
export function areDependenciesCurrent() {
  const stamp = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (stamp === wantedStamp()) return true;
  if (stamp && !stamp.endsWith(machine())) return false;
  if (!holdsLockedVersions(readLock(MODULES, '.package-lock.json'), readLock(PROJECT, 'package-lock.json'))) return false;
  writeFileSync(STAMP, wantedStamp()); // somebody ran npm by hand
  return true;
}

/**
 * Installs exactly the lock file. Install scripts stay off: nothing of ours needs one, and a stranger's could do anything.
 * Development packages are included, because `next build` needs the compiler even where NODE_ENV says production.
 */
export async function installDependencies() {
  mkdirSync(join(PROJECT, '.data'), { recursive: true });
  await holdLock(join(PROJECT, '.data', 'install.lock'), async () => {
    if (areDependenciesCurrent()) return; // another start was faster
    const flags = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
    const shell = process.platform === 'win32'; // npm is npm.cmd there
    await mustRun('npm ci did not finish:', { command: 'npm', flags, shell });
    writeFileSync(STAMP, wantedStamp());
  });
}

/**
 * Compares what npm noted as installed with what the lock file wants. npm writes its note last, so a broken install has none.
 * Optional packages may be absent: they are for other machines.
 * @param {Record<string, { version?: string, integrity?: string, optional?: boolean }>} installed
 * @param {Record<string, { version?: string, integrity?: string, optional?: boolean }>} locked
 */
export function holdsLockedVersions(installed, locked) {
  const wanted = Object.entries(locked).filter(([path]) => path !== '');
  if (wanted.length === 0 || Object.keys(installed).some((path) => !locked[path])) return false;
  return wanted.every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

function readLock(folder, name) {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function wantedStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(join(PROJECT, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${machine()}`;
}

function machine() {
  return [process.versions.node.split('.')[0], process.platform, process.arch].join(' ');
}
