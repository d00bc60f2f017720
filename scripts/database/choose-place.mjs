import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Halt } from '../launch/halt.mjs';

/**
 * Where and as whom Postgres runs. Postgres refuses to run as root, and another user cannot walk through a 0700 folder.
 * @typedef {object} Place
 * @property {'self' | 'setuid' | 'namespace' | 'copy'} way
 * @property {string} native folder of the programs
 * @property {string} data   folder of the database
 * @property {number} [uid]  to run as (setuid, copy), or to appear as (namespace)
 * @property {number} [gid]
 * @property {string} [elsewhere] folder outside the data folder that belongs to this place (copy)
 */

const MARK = 'elsewhere';

/**
 * Decides how to run Postgres for this data folder.
 * @param {{ folder: string, native: string, avoid?: string[], reachable?: string }} wish `avoid` and `reachable` are for tests
 * @returns {Place}
 */
export function choosePlace({ folder, native, avoid = [], reachable }) {
  const data = join(folder, 'postgres');
  if (process.platform === 'win32' || process.getuid() !== 0) return { way: 'self', native, data };
  const user = findUser();
  if (existsSync(join(folder, MARK))) return copyElsewhere({ folder, native, user, reachable }); // the data went there earlier
  if (!avoid.includes('setuid') && canReach(user, native, folder)) return { way: 'setuid', native, data, ...user };
  const nobody = readUsers().find(({ name }) => name === 'nobody') ?? user;
  if (!avoid.includes('namespace') && canUnshare(nobody))
    return { way: 'namespace', native, data, uid: nobody.uid, gid: nobody.gid };
  return copyElsewhere({ folder, native, user, reachable });
}

function findUser() {
  const users = readUsers();
  const user = users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody');
  if (!user) throw new Halt('Postgres refuses to run as root and there is no user postgres or nobody: run as an ordinary user.');
  return { uid: user.uid, gid: user.gid };
}

function readUsers() {
  if (!existsSync('/etc/passwd')) return [];
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0);
}

function canReach({ uid, gid }, native, folder) {
  const test = 'test -x "$1" && test -r "$2" && test -x "$3"';
  const paths = [join(native, 'bin', 'postgres'), join(native, 'share'), folder];
  return spawnSync('/bin/sh', ['-c', test, 'sh', ...paths], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

function canUnshare(user) {
  return spawnSync('unshare', [...unshareFlags(user), 'true'], { stdio: 'ignore', cwd: '/' }).status === 0;
}

/** @param {{ uid?: number, gid?: number }} user */
export function unshareFlags({ uid, gid }) {
  return ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
}

/** The last resort: programs and data in a folder that the unprivileged user can reach and that survives a restart. */
function copyElsewhere({ folder, native, user, reachable }) {
  const elsewhere = claimFolder(folder, reachable ?? (existsSync('/var/lib') ? '/var/lib' : tmpdir()));
  const place = { way: 'copy', native: join(elsewhere, 'native'), data: join(elsewhere, 'postgres'), elsewhere, ...user };
  copyOnce(native, place.native);
  if (existsSync(join(folder, 'postgres', 'PG_VERSION'))) copyOnce(join(folder, 'postgres'), place.data);
  writeFileSync(join(folder, MARK), elsewhere, { mode: 0o600 });
  return place;
}

function claimFolder(folder, parent) {
  const name = `countersign-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const elsewhere = join(parent, name);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  const found = lstatSync(elsewhere);
  // In a shared temporary folder somebody else could have made it first.
  if (!found.isDirectory() || found.uid !== 0)
    throw new Halt(`${elsewhere} belongs to somebody else: delete it and start again.`);
  chmodSync(elsewhere, 0o755);
  return elsewhere;
}

function copyOnce(from, to) {
  if (existsSync(to)) return;
  const half = `${to}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, to);
}
