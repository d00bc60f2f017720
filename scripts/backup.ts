import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blobStoreOf } from '#lib/keeping/blob-folder';
import type { Manifest } from './backup/manifest';
import { requireMasterKey, whereKeyIs } from './backup/master-key';
import { hasDatabase, openAsOwner } from './backup/open-as-owner';
import { takeBackup } from './backup/take-backup';
import { inWords, reportTo, runCommandOf, several } from './backup/terminal';
import { identifyProcess } from './database/identify-process.mjs';
import { Halt } from './launch/halt.mjs';
import { dataFolder } from './launch/project.mjs';

// npm run backup [-- FOLDER]: writes all desks as they are at one moment, with their kept files, into one folder. The desk may
// run meanwhile. With a database of one's own it connects by DATABASE_OWNER_URL. Exits 1 when a kept file was missing or
// damaged; the rest is kept then.

async function backUp(signal: AbortSignal): Promise<number> {
  const [wanted, ...more] = process.argv.slice(2);
  if (more.length > 0 || wanted?.startsWith('-')) throw new Halt('Usage: npm run backup [-- FOLDER]');
  const data = dataFolder();
  const environment = process.env;
  if (!environment.DATABASE_URL && !hasDatabase(data))
    throw new Halt(`There is no desk in ${data}. DATA_FOLDER names another data folder, DATABASE_URL another database.`);
  const masterKey = requireMasterKey(data, 'Set MASTER_KEY to the key that the desk runs with: the backup is sealed with it.');
  const folder = wanted ? resolve(wanted) : join(data, 'backups', new Date().toISOString().slice(0, 19).replaceAll(':', '-'));
  if (!wanted) sweepHalves(join(data, 'backups'));
  const database = await openAsOwner(data, environment);
  try {
    const blobs = blobStoreOf({ ...environment, BLOB_DIR: environment.BLOB_DIR ?? join(data, 'blobs') });
    const report = reportTo((line) => console.error(line));
    const manifest = await takeBackup({ ownerUrl: database.ownerUrl, masterKey, blobs, folder, report, signal });
    printBackup(manifest);
    console.log(`Keep a copy of the master key apart from the backup, which does not hold it: it is in ${whereKeyIs(data)}.`);
    console.log(`BACKUP ${folder}`);
    return manifest.lost.length > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
}

/** What a killed backup left behind. */
function sweepHalves(folder: string): void {
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    return; // the first backup
  }
  for (const name of names) {
    const [, pid] = /\.half-(\d+)$/.exec(name) ?? [];
    if (pid && identifyProcess(Number(pid)) === null) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function printBackup({ tables, files, lost }: Manifest): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = [...tables, ...files].reduce((sum, each) => sum + each.bytes, 0);
  console.log(
    `${several(tables.length, 'table')}, ${several(rows, 'row')}, ${several(files.length, 'kept file')}, ${inMegabytes(bytes)}`,
  );
  for (const { sha256, fault } of lost)
    console.log(
      `The kept file ${sha256} ${fault === 'missing' ? 'is not in its place' : 'is damaged'} and is not in the backup.`,
    );
  console.log('Sessions are not kept: everybody signs in again after a restore.');
}

function inMegabytes(bytes: number): string {
  return bytes < 1e5 ? `${inWords(Math.ceil(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

await runCommandOf(backUp);
