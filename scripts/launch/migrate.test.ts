import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDatabase } from '../database/addresses.mjs';
import { connect, runStatements } from '../database/connect.mjs';
import { databaseSql, schemaSql } from '../database/roles-sql.mjs';
import { listMissing, migrate } from '../migrate.mjs';
import { openThrowAway } from '../test-database.mjs';
import { checkMigrated, checkRole } from './check-database.mjs';
import { prepareDatabase } from './prepare-database.mjs';

let server: Awaited<ReturnType<typeof openThrowAway>>;
const folders: string[] = [];
let made = 0;

beforeAll(async () => {
  server = await openThrowAway();
});
afterAll(async () => {
  await server.dispose();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function makeDatabase(): Promise<{ ownerUrl: string; appUrl: string; adminUrl: string }> {
  const name = `migrate_${++made}`;
  const adminUrl = withDatabase(server.adminUrl, name);
  await runStatements(withDatabase(server.adminUrl, 'postgres'), databaseSql(name));
  await runStatements(adminUrl, schemaSql());
  return { ownerUrl: withDatabase(server.ownerUrl, name), appUrl: withDatabase(server.appUrl, name), adminUrl };
}

function makeMigrations(files: Record<string, string>, copyOf?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-migrations-'));
  folders.push(folder);
  if (copyOf) cpSync(copyOf, folder, { recursive: true });
  mkdirSync(join(folder, 'meta'), { recursive: true });
  const entries = Object.keys(files).map((tag, idx) => ({ idx, tag, when: Number(tag.split('_')[0]) }));
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ entries }));
  for (const [tag, text] of Object.entries(files)) writeFileSync(join(folder, `${tag}.sql`), text);
  return folder;
}

const ONE = { '1_one': 'create table one (id int);--> statement-breakpoint\ncreate index on one (id);' };
const TWO = { ...ONE, '2_two': 'create table two (id int);' };

describe('migrations', () => {
  it('apply what is missing, once, also with two migrators at a time', async () => {
    const { ownerUrl, appUrl } = await makeDatabase();
    const both = await Promise.all([migrate(ownerUrl, makeMigrations(TWO)), migrate(ownerUrl, makeMigrations(TWO))]);
    expect(both.flat()).toEqual(['1_one', '2_two']);
    expect(await migrate(ownerUrl, makeMigrations(TWO))).toEqual([]);
    expect(await listMissing(appUrl, makeMigrations({ ...TWO, '3_three': 'select 3;' }))).toEqual(['3_three']);
  });

  it('apply one that is older than the last one applied, as after a merge of two branches', async () => {
    const { ownerUrl } = await makeDatabase();
    await migrate(ownerUrl, makeMigrations({ '2_two': 'create table two (id int);' }));
    expect(await migrate(ownerUrl, makeMigrations(TWO))).toEqual(['1_one']);
  });

  it('refuse one that was changed after it had been applied, and name it', async () => {
    const { ownerUrl } = await makeDatabase();
    await migrate(ownerUrl, makeMigrations(ONE));
    await expect(migrate(ownerUrl, makeMigrations({ '1_one': 'create table other (id int);' }))).rejects.toThrow(
      '1_one was changed',
    );
  });

  it('leave nothing behind when one fails', async () => {
    const { ownerUrl } = await makeDatabase();
    const broken = makeMigrations({ ...ONE, '2_two': 'create table;' });
    await expect(migrate(ownerUrl, broken)).rejects.toThrow('2_two failed');
    const [row] = await connect(ownerUrl, (sql) => sql`select to_regclass('one') is null as gone`);
    expect(row?.gone).toBe(true);
  });
});

describe('a database of one’s own', () => {
  it('is refused to a superuser and to the owner of tables, and open to cs_app', async () => {
    const { ownerUrl, appUrl, adminUrl } = await makeDatabase();
    await migrate(ownerUrl, makeMigrations(ONE));
    await expect(checkRole(adminUrl)).rejects.toThrow('superuser');
    await expect(checkRole(ownerUrl)).rejects.toThrow('owns tables');
    await expect(checkRole(appUrl)).resolves.toBeUndefined();
  });

  it('is refused to a role that may become the owner, or that bypasses row-level security', async () => {
    const { ownerUrl, adminUrl } = await makeDatabase();
    await migrate(ownerUrl, makeMigrations(ONE));
    const passwords = { sly: 'grant cs_owner to sly', blind: 'alter role blind bypassrls' };
    for (const [role, statement] of Object.entries(passwords)) {
      await runStatements(adminUrl, [`create role ${role} login noinherit password 'x'`, statement]);
      const url = new URL(ownerUrl);
      url.username = role;
      url.password = 'x';
      const database = url.pathname.slice(1);
      await runStatements(adminUrl, [`grant connect on database "${database}" to ${role}`]);
      await expect(checkRole(url.href)).rejects.toThrow(role);
    }
  });

  it('says which command migrates it when the owner’s address is not known', async () => {
    const { appUrl } = await makeDatabase();
    await expect(checkMigrated(appUrl)).rejects.toThrow('node scripts/migrate.mjs');
  });

  it('needs no Postgres of ours: nothing is started and nothing written', async () => {
    const { appUrl, ownerUrl } = await makeDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'countersign-own-'));
    folders.push(folder);
    const environment = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, NODE_ENV: 'test' as const };
    const database = await prepareDatabase({ folder, environment });
    expect(database).toMatchObject({ embedded: false, appUrl, directUrl: appUrl });
    await database.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that does not answer is named without its password', async () => {
    const failure = await checkRole('postgres://cs_app:hush@127.0.0.1:1/desk').catch((error: Error) => error.message);
    expect(failure).toContain('cs_app@127.0.0.1:1/desk');
    expect(failure).not.toContain('hush');
  });
});
