import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blobFolder } from '#lib/keeping/blob-folder';
import { keepFile } from '#lib/keeping/keep-file';
import { connect } from '../database/connect.mjs';
import { PROJECT } from '../launch/project.mjs';
import { migrate, readMigrations } from '../migrate.mjs';
import { bringTrialClaim } from '../trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb } from '../trial-desk';
import { trialPng } from '../trial-file';
import { checkBackup } from './check-backup';
import { loadBackup } from './load-backup';
import { keptFile, type Manifest, tableFile, writeManifest } from './manifest';
import { tallyFile } from './tally';
import { takeBackup } from './take-backup';
import { digestTables, makeEmptyDatabase, makeTrialFolder, TRIAL_SOURCE, type TrialDatabase } from './trial';

const { db, close } = openTrialDb(2);
const admin = postgres(TRIAL_SOURCE.adminUrl, { max: 2 });
const root = makeTrialFolder();
const sound = join(root, 'sound');
const masterKey = process.env.MASTER_KEY ?? '';
const OTHER_KEY = 'f'.repeat(64);
const blobs = blobFolder(join(root, 'blobs'));
afterAll(async () => {
  await Promise.all([close(), admin.end({ timeout: 1 })]);
  rmSync(root, { recursive: true });
});

let manifest: Manifest;
let kept: string[];
beforeAll(async () => {
  // Its own folder of kept files, for two of them are damaged below.
  const bytes = blobFolder(process.env.BLOB_DIR ?? '');
  const desk = await makeTrialDesk(db);
  await bringTrialClaim(desk, await addTrialDocument(desk), 'published');
  const files = ['one', 'two', 'three'].map((word) => keepFile(desk.as('cleo'), { name: 'a.png' }, trialPng(word + desk.deskId)));
  kept = (await Promise.all(files)).map(({ sha256 }) => sha256);
  for (const sha256 of kept) cpSync(blobPath(process.env.BLOB_DIR ?? '', sha256), blobPath(join(root, 'blobs'), sha256));
  manifest = await takeBackup({ ownerUrl: TRIAL_SOURCE.ownerUrl, masterKey, blobs: bytes, folder: sound });
}, 60_000);

function blobPath(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256.slice(2));
}

let copies = 0;
function copyOf(change: (folder: string) => unknown): string {
  copies += 1;
  const folder = join(root, `copy-${copies}`);
  cpSync(sound, folder, { recursive: true });
  change(folder);
  return folder;
}

function flipByte(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(path, bytes);
}

/** As somebody who holds the key could write it. */
async function sealAnew(folder: string, change: Partial<Manifest> | { format: number }): Promise<void> {
  rmSync(join(folder, 'manifest.json'));
  await writeManifest(folder, { ...manifest, ...change } as Manifest, masterKey);
}

function edit(folder: string, from: string, to: string): void {
  const path = join(folder, 'manifest.json');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('a backup is refused before anything is written', () => {
  it.each([
    ['a byte of a table is another one', (f: string) => flipByte(tableFile(f, 'claims')), /tables\/claims\.gz is damaged/],
    ['a byte of a kept file is another one', (f: string) => flipByte(keptFile(f, kept[0]!)), /files\/[0-9a-f]{64} is damaged/],
    ['a table is missing', (f: string) => rmSync(tableFile(f, 'events')), /tables\/events\.gz is missing/],
    ['a kept file is missing', (f: string) => rmSync(keptFile(f, kept[1]!)), /files\/[0-9a-f]{64} is missing/],
    ['the manifest is missing', (f: string) => rmSync(join(f, 'manifest.json')), 'holds no manifest.json'],
    [
      'the manifest is cut off',
      (f: string) => writeFileSync(join(f, 'manifest.json'), '{"format": 1'),
      'is not what was written',
    ],
    ['a number in the manifest was changed', (f: string) => edit(f, '"rows": 1,', '"rows": 2,'), 'is not what was written'],
    ['a table was taken off the manifest', (f: string) => edit(f, '"claims"', '"claimz"'), 'is not what was written'],
    ['its form is newer', (f: string) => sealAnew(f, { format: 2 }), 'newer version of Countersign, in a form'],
    ['the product was newer', (f: string) => sealAnew(f, { product: '99.0.0' }), 'made by version 99.0.0'],
    [
      'it has a migration that is not known here',
      (f: string) => sealAnew(f, { migrations: [...manifest.migrations, { name: 'later', hash: '0'.repeat(64) }] }),
      'does not know',
    ],
  ])('when %s', async (_when, change, sentence) => {
    const changes: unknown[] = [];
    const folder = copyOf((copy) => changes.push(change(copy)));
    await Promise.all(changes);
    await expect(checkBackup(folder, masterKey)).rejects.toThrow(sentence);
  });

  it('when the master key is another one', async () => {
    await expect(checkBackup(sound, OTHER_KEY)).rejects.toThrow('made with another master key');
    await expect(checkBackup(sound, masterKey)).resolves.toMatchObject({ product: manifest.product });
  });
});

describe('a restore', () => {
  const load = (target: TrialDatabase, folder = sound, as: Manifest = manifest) =>
    loadBackup({ ownerUrl: target.ownerUrl, blobs, folder, manifest: as });

  it('goes into an empty database only, and changes nothing in another', async () => {
    const before = await digestTables(admin);
    await expect(load(TRIAL_SOURCE)).rejects.toThrow('name a fresh data folder');
    expect(await digestTables(admin)).toEqual(before);
  });

  it('leaves the database empty when Postgres refuses a row at the very end', async () => {
    const target = await makeEmptyDatabase('with-tables');
    const folder = copyOf(() => {});
    const path = tableFile(folder, 'makers');
    const [first] = gunzipSync(readFileSync(path)).toString().split('\n');
    writeFileSync(path, gzipSync(`${first}\n${first}\n`));
    const { sha256, bytes } = (await tallyFile(path))!;
    const tables = manifest.tables.map((table) => (table.name === 'makers' ? { ...table, sha256, bytes, rows: 2 } : table));
    await sealAnew(folder, { tables });
    const changed = await checkBackup(folder, masterKey);
    await expect(load(target, folder, changed)).rejects.toThrow(/^The table makers could not be loaded.*duplicate key/);
    const [left] = await connect(
      target.adminUrl,
      (sql) => sql`select (select count(*)::int from claims) as claims, (select count(*)::int from people) as people`,
    );
    expect(left).toEqual({ claims: 0, people: 0 });
  });

  it('of an older version migrates on, and a database that is ahead of its backup is refused', async () => {
    const [older, fresh, ahead] = await Promise.all([
      makeEmptyDatabase('no-tables'),
      makeEmptyDatabase('no-tables'),
      makeEmptyDatabase('with-tables'),
    ]);
    await migrate(older.ownerUrl, migrationsWithoutTheLast());
    await connect(older.adminUrl, async (sql) => {
      await sql`insert into people (id, email) values (gen_random_uuid(), 'ann@example.org')`;
      await sql`insert into desks (id, name) values (gen_random_uuid(), 'The old desk')`;
    });
    const folder = join(root, 'older');
    const then = await takeBackup({ ownerUrl: older.ownerUrl, masterKey, blobs, folder });
    expect(then.migrations).toHaveLength(readMigrations().length - 1);
    await load(fresh, folder, then);
    const found = await connect(
      fresh.appUrl,
      (sql) => sql`select l.name, (select count(*)::int from drizzle.__drizzle_migrations) as applied from list_desks() l`,
    );
    expect([...found]).toEqual([{ name: 'The old desk', applied: readMigrations().length }]);
    await expect(load(ahead, folder, then)).rejects.toThrow('tables of a newer version');
  });
});

function migrationsWithoutTheLast(): string {
  const folder = join(root, 'migrations');
  cpSync(join(PROJECT, 'drizzle'), folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: unknown[] };
  writeFileSync(path, JSON.stringify({ entries: journal.entries.slice(0, -1) }));
  return folder;
}

describe('a backup', () => {
  const take = (wish: Partial<Parameters<typeof takeBackup>[0]>) =>
    takeBackup({ ownerUrl: TRIAL_SOURCE.ownerUrl, masterKey, blobs, folder: join(root, 'another'), ...wish });

  it('names kept files that are missing or damaged, and keeps the rest', async () => {
    const place = (sha256: string) => blobPath(join(root, 'blobs'), sha256);
    const [missing, damaged, whole] = kept.toSorted() as [string, string, string];
    renameSync(place(missing), join(root, 'away'));
    flipByte(place(damaged));
    const folder = join(root, 'lossy');
    const { lost, files } = await take({ folder });
    flipByte(place(damaged));
    renameSync(join(root, 'away'), place(missing));
    expect(lost).toEqual([
      { sha256: missing, fault: 'missing' },
      { sha256: damaged, fault: 'damaged' },
    ]);
    expect(files.map(({ sha256 }) => sha256)).toEqual([whole]);
    expect(readdirSync(join(folder, 'files'))).toEqual([whole]);
  });

  it('is not made over another folder, nor with a key that does not open the desk, nor by the application’s role', async () => {
    const before = readdirSync(root);
    await expect(take({ folder: sound })).rejects.toThrow('exists already');
    await expect(take({ masterKey: OTHER_KEY })).rejects.toThrow('does not open the signing keys');
    await expect(take({ ownerUrl: TRIAL_SOURCE.appUrl })).rejects.toThrow('connect as cs_owner');
    const empty = await makeEmptyDatabase('with-tables');
    await expect(take({ ownerUrl: empty.ownerUrl })).rejects.toThrow('There is no desk');
    expect(readdirSync(root)).toEqual(before);
  });
});
