import type { Sql, TransactionSql } from 'postgres';
import type { BlobStore } from '#lib/keeping/blob-store';
import { connect } from '../database/connect.mjs';
import { Halt } from '../launch/halt.mjs';
import { applyMigrations, MIGRATION_LOCK, readJournal, readMigrations } from '../migrate.mjs';
import { copyFileIn } from './copy-files';
import { copyTableIn } from './copy-table';
import { type BackupTable, type Manifest, tableFile } from './manifest';
import { AS_TEXT, orderByReferences, quoted, readTables, type Table } from './tables';
import type { Progress } from './take-backup';

export interface RestoreWish {
  /** Direct address of cs_owner. */
  ownerUrl: string;
  blobs: BlobStore;
  folder: string;
  /** As checkBackup read it. */
  manifest: Manifest;
  report?: (progress: Progress) => void;
  signal?: AbortSignal;
}

const NOT_EMPTY =
  'There is a desk in this database already, and a backup goes into an empty one. Stop the desk and name a fresh data folder (DATA_FOLDER=NEW npm run restore -- FOLDER), or a fresh database (DATABASE_URL and DATABASE_OWNER_URL).';

/**
 * Loads a checked backup into an empty database, all or nothing: the tables as they were in the version that made the
 * backup, their rows, the kept files, then the migrations that have come since.
 */
export async function loadBackup(wish: RestoreWish): Promise<void> {
  await connect(wish.ownerUrl, async (sql) => {
    wish.signal?.addEventListener('abort', () => void sql.end({ timeout: 0 }), { once: true });
    await sql.unsafe(AS_TEXT);
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await requireNoDesk(sql);
    const { before, after } = await splitMigrations(sql, wish.manifest);
    await sql.begin(async (tx) => {
      await applyMigrations(tx, before);
      await loadTables(tx, wish);
      await putFiles(wish);
      await applyMigrations(tx, after);
    });
    await sql`analyze`;
  });
}

async function requireNoDesk(sql: Sql): Promise<void> {
  const [{ known }] = (await sql`select to_regprocedure('public.list_desks()') is not null as known`) as [{ known: boolean }];
  if (known && (await sql`select from list_desks()`).length > 0) throw new Halt(NOT_EMPTY);
}

/** What is missing before the rows can be loaded, and what has come since they were written. */
async function splitMigrations(sql: Sql, manifest: Manifest) {
  const inBackup = new Set(manifest.migrations.map(({ hash }) => hash));
  const applied = new Set((await readJournal(sql)).map(({ hash }) => hash));
  if ([...applied].some((hash) => !inBackup.has(hash)))
    throw new Halt('This database has tables of a newer version than the backup: name a fresh data folder or database.');
  const missing = readMigrations().filter(({ hash }) => !applied.has(hash));
  return { before: missing.filter(({ hash }) => inBackup.has(hash)), after: missing.filter(({ hash }) => !inBackup.has(hash)) };
}

async function loadTables(tx: TransactionSql, { folder, manifest, report }: RestoreWish): Promise<void> {
  const tables = await readTables(tx);
  const kept = new Map(manifest.tables.map((table) => [table.name, table]));
  requireSameShape(tables, kept);
  const guards = await readGuards(tx);
  await tx.unsafe(tables.map(lower).join(''));
  await requireEmpty(tx, tables);
  let rows = 0;
  for (const [done, name] of (await orderByReferences(tx, [...kept.keys()])).entries()) {
    report?.({ stage: 'tables', done, of: kept.size, rows });
    rows += await loadTable(tx, kept.get(name)!, folder);
  }
  await tx.unsafe(tables.map(raise).join(''));
  if ((await readGuards(tx)) !== guards) throw new Error('The guards of the tables are not what they were before loading.');
}

function requireSameShape(tables: readonly Table[], kept: ReadonlyMap<string, BackupTable>): void {
  const here = tables.map(({ name, columns }) => `${name} (${columns.join(', ')})`);
  const there = new Set([...kept.values()].map(({ name, columns }) => `${name} (${columns.join(', ')})`));
  const strange = here.find((each) => !there.delete(each)) ?? [...there][0];
  if (strange) throw new Halt(`The tables of the backup are not those that its migrations make; the first is ${strange}.`);
}

/**
 * Triggers write content of their own and refuse what was written in the past; and COPY refuses to enter rows behind a wall.
 * What the tables refer to is checked all the same: foreign keys stay on.
 */
function lower({ name, isForced }: Table): string {
  const wall = isForced ? `alter table ${quoted(name)} no force row level security;` : '';
  return `alter table ${quoted(name)} disable trigger user; ${wall}`;
}

function raise({ name, isForced }: Table): string {
  const wall = isForced ? `alter table ${quoted(name)} force row level security;` : '';
  return `alter table ${quoted(name)} enable trigger user; ${wall}`;
}

/** Every trigger and wall of the schema and whether it is up, as one text. */
async function readGuards(tx: TransactionSql): Promise<string> {
  const rows = await tx`
    select tgrelid::regclass::text as name, tgname::text as guard, tgenabled::text as state from pg_trigger t
      join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
    union all
    select oid::regclass::text, 'wall', concat(relrowsecurity, relforcerowsecurity) from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    order by 1, 2`;
  return JSON.stringify(rows);
}

async function requireEmpty(tx: TransactionSql, tables: readonly Table[]): Promise<void> {
  const each = tables.map(({ name }) => `exists (select from ${quoted(name)})`);
  const [found] = await tx.unsafe<{ held: boolean }[]>(`select ${each.join(' or ')} as held`);
  if (found!.held) throw new Halt(NOT_EMPTY);
}

async function loadTable(tx: TransactionSql, table: BackupTable, folder: string): Promise<number> {
  if (table.rows === 0) return 0;
  try {
    const rows = await copyTableIn(tx, table, tableFile(folder, table.name));
    if (rows === table.rows) return rows;
    throw new Error(`${rows} rows instead of ${table.rows}`);
  } catch (error) {
    throw new Halt(`The table ${table.name} could not be loaded, and nothing was restored: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

async function putFiles({ blobs, folder, manifest, report, signal }: RestoreWish): Promise<void> {
  for (const [done, file] of manifest.files.entries()) {
    signal?.throwIfAborted();
    report?.({ stage: 'files', done, of: manifest.files.length });
    await copyFileIn(blobs, file, folder);
  }
}
