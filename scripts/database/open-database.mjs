import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, DATABASE, withDatabase } from './addresses.mjs';
import { choosePlace } from './choose-place.mjs';
import { connect, runStatements } from './connect.mjs';
import { createCluster } from './create-cluster.mjs';
import { findBinaries } from './find-binaries.mjs';
import { holdLock } from './hold-lock.mjs';
import { countOwners, registerOwner, removeOwner } from './owners.mjs';
import { keepPasswords } from './passwords.mjs';
import { databaseSql, rolesSql, schemaSql } from './roles-sql.mjs';
import { runServer, stopServer } from './run-server.mjs';

/**
 * Opens the embedded database of a data folder: makes it on first use, starts it, or adopts the one that runs.
 * Call `close()` when done: the last user of the folder stops the server.
 * @param {object} wish
 * @param {string} wish.folder data folder, `.data` in the product, a throw-away one in tests
 * @param {boolean} [wish.fast] without care for power cuts (tests)
 * @param {string[]} [wish.avoid] ways of running that shall not be used (tests)
 * @param {string} [wish.reachable] where a copy may go (tests)
 */
export async function openDatabase({ folder, fast, avoid, reachable }) {
  const home = makeFolder(folder);
  const lock = join(home, 'start.lock');
  const native = findBinaries();
  return holdLock(lock, async () => {
    const place = choosePlace({ folder: home, native, avoid, reachable });
    const created = createCluster(place, { folder: home, fast });
    keepPasswords(home);
    const { port, adopted } = await runServer(place, { folder: home, fast });
    const addresses = addressesOf({ folder: home, port });
    await prepareRoles(home, addresses.adminUrl);
    const owner = registerOwner(home);
    const close = () => closeDatabase({ home, lock, place, owner });
    return { ...addresses, port, created, adopted, way: place.way, elsewhere: place.elsewhere, folder: home, close };
  });
}

/** Others may walk through to the database's own folder, nobody may list it; the secrets in it are 0600. */
function makeFolder(folder) {
  mkdirSync(folder, { recursive: true });
  if (process.platform !== 'win32') chmodSync(folder, process.getuid() === 0 ? 0o711 : 0o700);
  return realpathSync(folder);
}

/** Finishes also what a kill between initdb and here left undone. */
async function prepareRoles(home, adminUrl) {
  const passwords = keepPasswords(home);
  const maintenance = withDatabase(adminUrl, 'postgres');
  const found = await connect(maintenance, async (sql) => {
    const [row] = await sql`
      select exists(select from pg_roles where rolname = 'cs_app') as roles,
             exists(select from pg_database where datname = ${DATABASE}) as base`;
    return row;
  });
  if (!found.roles) await runTogether(maintenance, rolesSql({ owner: passwords.cs_owner, app: passwords.cs_app }));
  if (found.base && (await isHandedOver(adminUrl))) return;
  if (!found.base) await runStatements(maintenance, databaseSql(DATABASE));
  await runTogether(adminUrl, schemaSql());
}

async function isHandedOver(adminUrl) {
  const [row] = await connect(
    adminUrl,
    (sql) => sql`select pg_get_userbyid(nspowner) = 'cs_owner' as done from pg_namespace where nspname = 'public'`,
  );
  return row?.done === true;
}

async function runTogether(url, statements) {
  await connect(url, (sql) => sql.begin((tx) => tx.unsafe(statements.join(';\n'))));
}

let closing = Promise.resolve();

function closeDatabase({ home, lock, place, owner }) {
  closing = closing.then(() =>
    holdLock(lock, async () => {
      removeOwner(home, owner);
      if (countOwners(home) === 0) await stopServer(place);
    }),
  );
  return closing;
}
