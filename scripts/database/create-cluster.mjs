import { chownSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Halt } from '../launch/halt.mjs';
import { keepPasswords } from './passwords.mjs';
import { runProgram } from './run-program.mjs';

const INITDB = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '-A', 'scram-sha-256'];

/**
 * Makes the data folder with initdb unless it is there. A half-made one, left by a kill, is made again.
 * @param {import('./choose-place.mjs').Place} place
 * @param {{ folder: string, fast?: boolean }} wish
 * @returns {boolean} whether it was made now
 */
export function createCluster(place, { folder, fast }) {
  if (existsSync(join(place.data, 'PG_VERSION'))) {
    giveTo(place, place.data);
    return false;
  }
  const half = `${place.data}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  giveTo(place, half);
  const secret = writeSecret(place, keepPasswords(folder).postgres);
  const flags = [...INITDB, ...(fast ? ['--no-sync'] : []), '-U', 'postgres', `--pwfile=${secret}`, '-D', half];
  const { ok, output } = runProgram(place, 'initdb', flags);
  unlinkSync(secret);
  if (!ok) throw new Halt(`The built-in Postgres could not make its data folder ${place.data}:\n${output}`);
  renameSync(half, place.data);
  return true;
}

/** initdb reads the password from a file, and as another user it cannot read ours. */
function writeSecret(place, password) {
  const secret = join(dirname(place.data), '.initdb-password');
  rmSync(secret, { force: true });
  writeFileSync(secret, password, { mode: 0o600, flag: 'wx' });
  giveTo(place, secret);
  return secret;
}

/** The way may have changed since the data were made (the repository moved under a closed folder): then so does their owner. */
function giveTo(place, path) {
  if (place.way === 'self') return;
  const uid = place.way === 'namespace' ? process.getuid() : place.uid;
  const gid = place.way === 'namespace' ? process.getgid() : place.gid;
  if (lstatSync(path).uid !== uid) chownTree(path, { uid, gid });
}

function chownTree(path, owner) {
  if (lstatSync(path).isSymbolicLink()) return;
  chownSync(path, owner.uid, owner.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownTree(join(path, name), owner);
}
