import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_FLAGS } from '../../lib/extraction/engine-flags.mjs';
import { connect, runStatements } from '../database/connect.mjs';
import { holdLock } from '../database/hold-lock.mjs';
import { DATABASE, withDatabase } from '../database/addresses.mjs';
import { databaseSql, schemaSql } from '../database/roles-sql.mjs';
import { migrate } from '../migrate.mjs';
import { PROJECT } from './project.mjs';
import { runStep } from './progress.mjs';
import { mustRun } from './run-command.mjs';

const SEED = join(PROJECT, 'scripts', 'seed-demo.ts');

/**
 * Makes the demo desk in an empty database: the embedded one on a loopback address, or any with DEMO=1.
 * @param {{ folder: string, database: { appUrl: string, adminUrl?: string, ownerUrl?: string, embedded: boolean }, env: NodeJS.ProcessEnv }} start
 */
export async function makeDemoDesk({ folder, database, env }) {
  const wanted = env.DEMO === '1' || env.DEMO_SIGN_IN === '1';
  if (!wanted || env.DEMO === '0' || !existsSync(SEED)) return;
  await holdLock(join(folder, 'demo.lock'), async () => {
    const half = join(folder, 'demo-half');
    if (database.embedded && existsSync(half)) await startOver(database);
    if ((await listDesks(database.appUrl)).length > 0) return;
    writeFileSync(half, '', { mode: 0o600 });
    await runStep('demo desk', () =>
      mustRun('The demo desk could not be made:', {
        command: process.execPath,
        flags: [...ENGINE_FLAGS, '--import', 'tsx', SEED],
        env,
      }),
    );
    rmSync(half);
  });
}

/** A seed that was killed half way left a desk nobody has worked on yet, for the app starts only after it. */
async function startOver({ adminUrl, ownerUrl }) {
  const maintenance = withDatabase(adminUrl, 'postgres');
  await runStatements(maintenance, [`DROP DATABASE IF EXISTS "${DATABASE}" WITH (FORCE)`, ...databaseSql(DATABASE)]);
  await runStatements(adminUrl, schemaSql());
  await migrate(ownerUrl);
}

/**
 * The desks there are. list_desks() is one of the few functions that see across desks, and cs_app may call it.
 * @param {string} url
 * @returns {Promise<{ id: string, is_demo: boolean }[]>}
 */
export async function listDesks(url) {
  return connect(url, async (sql) => {
    const [{ known }] = await sql`select to_regprocedure('public.list_desks()') is not null as known`;
    return known ? sql`select id, is_demo from list_desks()` : [];
  });
}
