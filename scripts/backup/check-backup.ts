import product from '../../package.json';
import { Halt } from '../launch/halt.mjs';
import { readMigrations } from '../migrate.mjs';
import { keptFile, type Manifest, readManifest, tableFile } from './manifest';
import { tallyFile } from './tally';

const MOST_FAULTS = 10;

/**
 * Reads a whole backup without writing anything: the manifest is the one that was written, this product is not older than
 * the one that wrote it, and every file is there with the bytes it had. Else a Halt that says which is not.
 */
export async function checkBackup(folder: string, masterKey: string): Promise<Manifest> {
  const manifest = readManifest(folder, masterKey);
  requireKnown(manifest);
  const faults: string[] = [];
  const tables = manifest.tables.map((table) => ({ ...table, path: tableFile(folder, table.name) }));
  const files = manifest.files.map((file) => ({ ...file, path: keptFile(folder, file.sha256) }));
  for (const { path, bytes, sha256 } of [...tables, ...files]) {
    const found = await tallyFile(path);
    if (!found) faults.push(`${path} is missing.`);
    else if (found.bytes !== bytes || found.sha256 !== sha256)
      faults.push(`${path} is damaged: its bytes are not those that were written.`);
  }
  if (faults.length > MOST_FAULTS) faults.splice(MOST_FAULTS, Infinity, `and ${faults.length - MOST_FAULTS} more.`);
  if (faults.length > 0) throw new Halt(['Nothing was restored:', ...faults].join('\n  '));
  return manifest;
}

function requireKnown({ product: version, migrations }: Manifest): void {
  const known = new Set(readMigrations().map(({ hash }) => hash));
  if (!isNewer(version, product.version) && migrations.every(({ hash }) => known.has(hash))) return;
  throw new Halt(
    `This backup was made by version ${version} of Countersign with tables that version ${product.version} here does not know: restore it with that version or a newer one.`,
  );
}

function isNewer(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}
