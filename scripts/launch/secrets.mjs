import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A secret from the environment, else from a file of the data folder, made at first use, readable by its owner only.
 * @param {string} folder
 * @param {{ name: string, given?: string, encoding?: 'hex' | 'base64url' }} secret
 */
export function keepSecret(folder, { name, given, encoding = 'hex' }) {
  if (given) return given;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  const fresh = randomBytes(32).toString(encoding);
  try {
    writeFileSync(file, fresh, { flag: 'wx', mode: 0o600 });
    return fresh;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return readFileSync(file, 'utf8').trim();
  }
}

/**
 * The same secret where it must exist already: never made, undefined when there is none.
 * @param {string} folder
 * @param {{ name: string, given?: string }} secret
 * @returns {string | undefined}
 */
export function findSecret(folder, { name, given }) {
  const file = join(folder, name);
  return given || (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);
}

/**
 * @param {string} folder
 * @param {string} name
 */
export function forgetSecret(folder, name) {
  rmSync(join(folder, name), { force: true });
}
