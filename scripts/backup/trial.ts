import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql, TransactionSql } from 'postgres';
import { withDatabase } from '../database/addresses.mjs';
import { connect, runStatements } from '../database/connect.mjs';
import { databaseSql, schemaSql } from '../database/roles-sql.mjs';
import { TEMPLATE } from '../test-database.mjs';
import { LEFT_OUT } from './tables';

export interface TrialDatabase {
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
}

/** The database of this test file. */
export const TRIAL_SOURCE: TrialDatabase = {
  adminUrl: process.env.TEST_ADMIN_URL ?? '',
  ownerUrl: process.env.TEST_OWNER_URL ?? '',
  appUrl: process.env.TEST_DATABASE_URL ?? '',
};

/** A database beside it that holds nothing at all yet, or, far quicker, the empty tables of this version. */
export async function makeEmptyDatabase(tables: 'no-tables' | 'with-tables'): Promise<TrialDatabase> {
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  const { adminUrl, ownerUrl, appUrl } = TRIAL_SOURCE;
  await connect(withDatabase(adminUrl, 'postgres'), async (sql) => {
    await sql`select pg_advisory_lock(1)`; // as cloneTemplate does
    for (const each of databaseSql(name, tables === 'with-tables' ? TEMPLATE : undefined)) await sql.unsafe(each);
  });
  if (tables === 'no-tables') await runStatements(withDatabase(adminUrl, name), schemaSql());
  return { adminUrl: withDatabase(adminUrl, name), ownerUrl: withDatabase(ownerUrl, name), appUrl: withDatabase(appUrl, name) };
}

export function makeTrialFolder(): string {
  return mkdtempSync(join(tmpdir(), 'countersign-backup-'));
}

/** Rows and a digest of each table as the superuser sees it, whatever the order; nothing for what a backup leaves out. */
export async function digestTables(sql: Sql | TransactionSql): Promise<Record<string, { rows: number; digest: string }>> {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`;
  const kept = tables.map(({ name }) => name).filter((name) => name === 'rules' || !Object.hasOwn(LEFT_OUT, name));
  const digests = [...kept, 'pgboss.job'].map(async (name) => {
    const [found] = await sql.unsafe<{ rows: number; digest: string }[]>(
      `select count(*)::int as rows, md5(string_agg(t::text, e'\\n' order by t::text)) as digest from ${name} t`,
    );
    return [name, found!] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}
