import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Halt } from '../launch/halt.mjs';
import { findSecret } from '../launch/secrets.mjs';

const NAME = 'master-key';

/** The key of the environment, else of the data folder; unlike a start it makes none. A Halt with the sentence when there is none. */
export function requireMasterKey(data: string, sentence: string): string {
  const key = findSecret(data, { name: NAME, given: process.env.MASTER_KEY });
  if (!key) throw new Halt(sentence);
  if (!/^[0-9a-f]{64}$/.test(key)) throw new Halt('MASTER_KEY must be 64 hexadecimal digits.');
  return key;
}

/** Where the key of this desk is kept, in words. */
export function whereKeyIs(data: string): string {
  return process.env.MASTER_KEY ? 'the MASTER_KEY of your environment' : join(data, NAME);
}

/**
 * Puts the key where the next start looks for it, which would else make a new one that opens nothing. Says what it did, or
 * that another key lies there already; null when there is nothing to say.
 */
export function leaveKey(data: string, masterKey: string): string | null {
  const file = join(data, NAME);
  if (!existsSync(file)) {
    writeFileSync(file, masterKey, { flag: 'wx', mode: 0o600 });
    return `The master key now lies in ${file}, where npm start finds it.`;
  }
  if (readFileSync(file, 'utf8').trim() === masterKey) return null;
  return `${file} holds another key: start with the same MASTER_KEY as now, or write it into that file.`;
}
