import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'database-passwords.json';

/**
 * The random passwords of the embedded database's roles, made once per data folder.
 * @param {string} folder
 * @returns {{ postgres: string, cs_owner: string, cs_app: string }}
 */
export function keepPasswords(folder) {
  const made = { postgres: makePassword(), cs_owner: makePassword(), cs_app: makePassword() };
  try {
    writeFileSync(join(folder, FILE), JSON.stringify(made, null, 2), { flag: 'wx', mode: 0o600 });
    return made;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return readPasswords(folder);
  }
}

/** @param {string} folder */
export function readPasswords(folder) {
  return JSON.parse(readFileSync(join(folder, FILE), 'utf8'));
}

export function makePassword() {
  return randomBytes(24).toString('base64url');
}
