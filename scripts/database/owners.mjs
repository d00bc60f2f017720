import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyProcess } from './identify-process.mjs';

// Who uses the server: one file per use, named <pid>-<number>. Read and written only under the start lock.
let uses = 0;

/**
 * Registers this process as a user of the server in `folder`.
 * @param {string} folder
 * @returns {string} the name to sign off with
 */
export function registerOwner(folder) {
  const owners = join(folder, 'owners');
  mkdirSync(owners, { recursive: true, mode: 0o700 });
  uses += 1;
  const name = `${process.pid}-${uses}`;
  writeFileSync(join(owners, name), String(identifyProcess(process.pid)), { mode: 0o600 });
  return name;
}

/**
 * @param {string} folder
 * @param {string} name
 */
export function removeOwner(folder, name) {
  rmSync(join(folder, 'owners', name), { force: true });
}

/**
 * Counts the living users of the server and forgets the dead ones.
 * @param {string} folder
 */
export function countOwners(folder) {
  const owners = join(folder, 'owners');
  let living = 0;
  for (const name of listNames(owners)) {
    const file = join(owners, name);
    if (identifyProcess(Number(name.split('-')[0])) === readFileSync(file, 'utf8')) living += 1;
    else rmSync(file, { force: true });
  }
  return living;
}

function listNames(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
