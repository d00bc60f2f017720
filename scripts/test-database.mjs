import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDatabase } from './database/addresses.mjs';
import { connect, runStatements } from './database/connect.mjs';
import { openDatabase } from './database/open-database.mjs';
import { countOwners } from './database/owners.mjs';
import { databaseSql, schemaSql } from './database/roles-sql.mjs';
import { migrate } from './migrate.mjs';

// How a room test gets its database: name the file `x.room.test.ts` and do nothing else. For the whole run there is one
// throw-away server with a migrated template; before each test file scripts/test-database-setup.mjs clones the template and
// sets these addresses, each of a database that no other test file sees:
//   TEST_DATABASE_URL  cs_app, what the application is (DATABASE_URL and DATABASE_DIRECT_URL say the same)
//   TEST_OWNER_URL     cs_owner, what migrations are
//   TEST_ADMIN_URL     the superuser, for tests that do what nobody may (tampering, waiting on locks)
// MASTER_KEY and AUTH_SECRET are set to fixed values. Other processes started by a test find the same environment.

const PREFIX = 'countersign-test-';
const ABANDONED_MS = 600_000;
export const TEMPLATE = 'countersign_template';

/**
 * Starts a throw-away server in the system's temporary folder.
 * @param {{ avoid?: string[], fast?: boolean }} [wish]
 */
export async function openThrowAway(wish = {}) {
  await sweepThrowAways();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const database = await openDatabase({ folder, fast: true, reachable: tmpdir(), ...wish });
  const dispose = async () => {
    await database.close();
    rmSync(database.folder, { recursive: true, force: true });
    if (database.elsewhere) rmSync(database.elsewhere, { recursive: true, force: true });
  };
  return { ...database, dispose };
}

/** Stops and deletes what killed test runs left behind. */
async function sweepThrowAways() {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    if (!isAbandoned(folder)) continue;
    const found = await openDatabase({ folder, fast: true, reachable: tmpdir() }).catch(() => null);
    await found?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAbandoned(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || (process.getuid && found.uid !== process.getuid())) return false;
  return Date.now() - found.mtimeMs > ABANDONED_MS && countOwners(folder) === 0;
}

/**
 * Makes the migrated database that test files clone.
 * @param {{ adminUrl: string, ownerUrl: string }} server
 */
export async function makeTemplate({ adminUrl, ownerUrl }) {
  await runStatements(withDatabase(adminUrl, 'postgres'), databaseSql(TEMPLATE));
  await runStatements(withDatabase(adminUrl, TEMPLATE), schemaSql());
  await migrate(withDatabase(ownerUrl, TEMPLATE));
}

/**
 * Clones the template and returns the clone's addresses.
 * @param {{ adminUrl: string, ownerUrl: string, appUrl: string }} server
 * @param {string} name
 * @param {string} [from] another database to clone, to which nobody is connected
 */
export async function cloneTemplate({ adminUrl, ownerUrl, appUrl }, name, from = TEMPLATE) {
  await connect(withDatabase(adminUrl, 'postgres'), async (sql) => {
    // Two clones of one template at once are refused: "source database is being accessed by other users".
    await sql`select pg_advisory_lock(1)`;
    for (const statement of databaseSql(name, from)) await sql.unsafe(statement);
  });
  return {
    TEST_DATABASE_URL: withDatabase(appUrl, name),
    TEST_OWNER_URL: withDatabase(ownerUrl, name),
    TEST_ADMIN_URL: withDatabase(adminUrl, name),
  };
}

/**
 * Vitest's globalSetup of the project `rooms`.
 * @param {{ provide: (name: string, value: unknown) => void }} project
 */
export default async function setUp({ provide }) {
  const { adminUrl, ownerUrl, appUrl, dispose } = await openThrowAway();
  try {
    await makeTemplate({ adminUrl, ownerUrl });
  } catch (error) {
    await dispose();
    throw error;
  }
  provide('server', { adminUrl, ownerUrl, appUrl });
  return dispose;
}
