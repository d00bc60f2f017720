import { join, resolve } from 'node:path';
import { blobStoreOf } from '#lib/keeping/blob-folder';
import { checkBackup } from './backup/check-backup';
import { loadBackup } from './backup/load-backup';
import { leaveKey, requireMasterKey } from './backup/master-key';
import { type Opened, openAsOwner } from './backup/open-as-owner';
import { reportTo, runCommandOf } from './backup/terminal';
import { appEnvironment } from './launch/app-environment.mjs';
import { Halt } from './launch/halt.mjs';
import { readAddress } from './launch/listen-address.mjs';
import { dataFolder } from './launch/project.mjs';
import { printVerified, verifyEveryDesk } from './verify-every-desk';

// npm run restore -- FOLDER: loads a backup into the empty database of DATA_FOLDER, or of DATABASE_URL and DATABASE_OWNER_URL,
// and recomputes its ledger as `npm run --silent verify` does. Everything is checked before anything is written.

async function restore(signal: AbortSignal): Promise<number> {
  const [named, ...more] = process.argv.slice(2);
  if (!named || more.length > 0 || named.startsWith('-')) throw new Halt('Usage: npm run restore -- FOLDER');
  const folder = resolve(named);
  const data = dataFolder();
  const environment = process.env;
  const masterKey = requireMasterKey(
    data,
    `The master key of the desk is needed and is not in the backup: set MASTER_KEY, or put its file master-key into ${data}.`,
  );
  const manifest = await checkBackup(folder, masterKey);
  signal.throwIfAborted();
  const database = await openAsOwner(data, environment);
  try {
    const blobs = blobStoreOf({ ...environment, BLOB_DIR: environment.BLOB_DIR ?? join(data, 'blobs') });
    const report = reportTo((line) => console.error(line));
    await loadBackup({ ownerUrl: database.ownerUrl, blobs, folder, manifest, report, signal });
    console.log(`Restored as of ${manifest.at}.`);
    return (await isWhole(database, { data, masterKey })) ? 0 : 1;
  } finally {
    await database.close();
  }
}

async function isWhole(database: Opened, { data, masterKey }: { data: string; masterKey: string }): Promise<boolean> {
  const environment = { ...process.env, MASTER_KEY: masterKey };
  const left = database.embedded ? leaveKey(data, masterKey) : null;
  if (left) console.log(left);
  Object.assign(process.env, appEnvironment({ environment, folder: data, address: readAddress(environment), database }));
  if (printVerified(await verifyEveryDesk())) return true;
  console.error('The restored desk is not what its ledger promises. The lines above name what differs; the backup is untouched.');
  return false;
}

await runCommandOf(restore);
