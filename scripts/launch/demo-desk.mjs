import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * @param {{ folder: string, database: { adminUrl?: string, ownerUrl?: string, embedded: boolean }, env: NodeJS.ProcessEnv }} start
 */
export async function makeDemoDesk({ folder, database, env }) {
  const wanted = env.DEMO === '1' || env.DEMO_SIGN_IN === '1';
  if (!wanted || env.DEMO === '0' || !existsSync(SEED)) return;
  await holdLock(join(folder, 'demo.lock'), async () => {
    const half = join(folder, 'demo-half');
    if (database.embedded && existsSync(half)) await startOver(database);
    if ((await countDesks(database)) !== 0) return;
    writeFileSync(half, '', { mode: 0o600 });
    await runStep('demo desk', () =>
      mustRun('The demo desk could not be made:', { command: process.execPath, flags: ['--import', 'tsx', SEED], env }),
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
 * Counts the desks. Only the embedded superuser and cs_owner (through cs_gate) see across desks.
 * @param {{ adminUrl?: string, ownerUrl?: string }} database
 * @returns {Promise<number | null>} null when nobody who could see them is known
 */
export async function countDesks({ adminUrl, ownerUrl }) {
  const url = adminUrl ?? ownerUrl;
  if (!url) return null;
  return connect(url, async (sql) => {
    const [{ known }] = await sql`select to_regclass('public.desks') is not null as known`;
    if (!known) return 0;
    const [{ count }] = await sql`select count(*)::int as count from public.desks`;
    return count;
  });
}
