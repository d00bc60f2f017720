import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql, TransactionSql } from 'postgres';
import type { BlobStore } from '#lib/keeping/blob-store';
import { unwrapDeskKey } from '#lib/ledger/desk-key';
import product from '../../package.json';
import { connect } from '../database/connect.mjs';
import { Halt } from '../launch/halt.mjs';
import { MIGRATION_LOCK, readJournal, readMigrations } from '../migrate.mjs';
import { copyFileOut } from './copy-files';
import { copyTableOut } from './copy-table';
import { FORMAT, fingerprintOf, type Manifest, tableFile, writeManifest } from './manifest';
import { AS_TEXT, readTables } from './tables';

export interface Progress {
  stage: 'tables' | 'files';
  done: number;
  of: number;
  rows?: number;
}

export interface BackupWish {
  /** Direct address of cs_owner. */
  ownerUrl: string;
  /** 64 hexadecimal digits. */
  masterKey: string;
  blobs: BlobStore;
  /** Must not exist yet. */
  folder: string;
  report?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/**
 * Writes what the desks hold at one moment into a folder, while people go on working. The folder gets its name when all of
 * it is there; until then it is called `….half-<pid>`, and whatever stops the backup takes it away. Kept files that are
 * missing or damaged are left out and named in `lost`; everything else that goes wrong is thrown.
 */
export async function takeBackup(wish: BackupWish): Promise<Manifest> {
  const { folder, masterKey } = wish;
  if (existsSync(folder)) throw new Halt(`${folder} exists already: name a folder that does not.`);
  const half = `${folder}.half-${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  for (const part of ['', 'tables', 'files']) mkdirSync(join(half, part), { recursive: true, mode: 0o700 });
  try {
    const { names, ...snapshot } = await connect(wish.ownerUrl, (sql) => readSnapshot(sql, wish, half));
    const manifest = { format: FORMAT, product: product.version, ...snapshot, ...(await copyFiles(names, wish, half)) } as const;
    await writeManifest(half, manifest, masterKey);
    wish.signal?.throwIfAborted();
    renameSync(half, folder);
    return manifest;
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw wish.signal?.aborted ? new Halt('Stopped: there is no backup.') : error;
  }
}

async function readSnapshot(sql: Sql, { masterKey, report, signal }: BackupWish, half: string) {
  signal?.addEventListener('abort', () => void sql.end({ timeout: 0 }), { once: true });
  await sql.unsafe(AS_TEXT);
  // No migration may change a table between two of our readings. Taken before the snapshot, which would else be older than
  // what the lock waited for.
  await sql`select pg_advisory_lock_shared(${MIGRATION_LOCK})`;
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const desks = await readDesks(tx);
    const [now] = await tx<{ at: Date; postgres: string }[]>`select now() as at, current_setting('server_version') as postgres`;
    await requireKey(tx, desks, masterKey);
    const of = await readTables(tx);
    const tables: Manifest['tables'] = [];
    let rows = 0;
    for (const table of of) {
      report?.({ stage: 'tables', done: tables.length, of: of.length, rows });
      const written = await copyTableOut(tx, table, { desks, path: tableFile(half, table.name) });
      tables.push(written);
      rows += written.rows;
    }
    report?.({ stage: 'tables', done: tables.length, of: of.length, rows });
    return {
      postgres: now!.postgres,
      at: now!.at.toISOString(),
      masterKey: fingerprintOf(masterKey),
      migrations: await namesOfMigrations(tx),
      tables,
      names: await readFileNames(tx, desks),
    };
  });
}

async function readDesks(tx: TransactionSql): Promise<string[]> {
  const [{ known }] = (await tx`select to_regprocedure('public.list_desks()') is not null as known`) as [{ known: boolean }];
  const desks = known ? await tx<{ id: string }[]>`select id from list_desks()` : [];
  if (desks.length === 0) throw new Halt('There is no desk in this database: nothing to keep.');
  const [seen] = await tx<{ desks: number }[]>`select count(*)::int as desks from desks`;
  // cs_owner sees desks and people as a member of cs_gate.
  if (seen!.desks !== desks.length)
    throw new Halt('This role does not see every desk: connect as cs_owner (npm run --silent db:roles).');
  return desks.map(({ id }) => id);
}

/** A backup that no key opens would be found out on the day it is needed. */
async function requireKey(tx: TransactionSql, desks: readonly string[], masterKey: string): Promise<void> {
  for (const desk of desks) {
    await tx`select set_config('app.desk', ${desk}, true)`;
    for (const key of await tx<{ keyId: string; wrapped: string }[]>`select key_id as "keyId", wrapped from desk_keys`) {
      try {
        unwrapDeskKey(Buffer.from(masterKey, 'hex'), key);
      } catch (cause) {
        throw new Halt(
          'This master key does not open the signing keys of the desk: set MASTER_KEY to the one that it runs with.',
          {
            cause,
          },
        );
      }
    }
  }
}

async function namesOfMigrations(tx: TransactionSql): Promise<Manifest['migrations']> {
  const names = new Map(readMigrations().map(({ hash, name }) => [hash, name]));
  const journal = await readJournal(tx);
  return journal.map(({ hash }) => ({ name: names.get(hash) ?? 'of another version', hash }));
}

/** The files whose bytes are kept. What was removed is in no store; an older version removed nothing. */
async function readFileNames(tx: TransactionSql, desks: readonly string[]): Promise<string[]> {
  const [{ removes } = { removes: false }] = await tx<{ removes: boolean }[]>`
    select to_regclass('removed_copies') is not null as removes`;
  const kept = removes
    ? tx`where not exists (select from removed_copies r
        where r.desk_id = f.desk_id and r.kind = 'file' and r.sha256 = f.sha256 and r.returned_at is null)`
    : tx``;
  const names = new Set<string>();
  for (const desk of desks) {
    await tx`select set_config('app.desk', ${desk}, true)`;
    for (const { sha256 } of await tx<{ sha256: string }[]>`select sha256 from files f ${kept}`) names.add(sha256);
  }
  return [...names].toSorted();
}

async function copyFiles(names: readonly string[], { blobs, report, signal }: BackupWish, half: string) {
  const files: Manifest['files'] = [];
  const lost: Manifest['lost'] = [];
  for (const [done, sha256] of names.entries()) {
    signal?.throwIfAborted();
    report?.({ stage: 'files', done, of: names.length });
    const copied = await copyFileOut(blobs, sha256, half);
    if (typeof copied === 'string') lost.push({ sha256, fault: copied });
    else files.push({ sha256, ...copied });
  }
  return { files, lost };
}
