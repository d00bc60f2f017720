import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Halt } from '../launch/halt.mjs';

/** Counts up when the shape of a backup changes; an older product refuses a newer shape. */
export const FORMAT = 1;

const FILE = 'manifest.json';
const hex = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);
const word = z.string().regex(/^[a-z_][a-z0-9_]*$/);
const tableName = z.string().regex(/^([a-z_][a-z0-9_]*\.)?[a-z_][a-z0-9_]*$/);

const manifestShape = z.strictObject({
  format: z.literal(FORMAT),
  product: z.string(),
  postgres: z.string(),
  /** The moment of the snapshot. */
  at: z.iso.datetime(),
  /** Fingerprint of the master key, which is not in the backup. */
  masterKey: hex,
  migrations: z.array(z.strictObject({ name: z.string(), hash: hex })),
  tables: z.array(z.strictObject({ name: tableName, columns: z.array(word).min(1), rows: count, bytes: count, sha256: hex })),
  files: z.array(z.strictObject({ sha256: hex, bytes: count })),
  /** Kept files that the desk names and that were not what they should be when the backup was made. */
  lost: z.array(z.strictObject({ sha256: hex, fault: z.enum(['missing', 'damaged']) })),
});

/** What a backup holds. */
export type Manifest = z.infer<typeof manifestShape>;
export type BackupTable = Manifest['tables'][number];

/** Where the rows of a table lie in a backup. */
export function tableFile(folder: string, name: string): string {
  return join(folder, 'tables', `${name}.gz`);
}

/** Where the bytes of a kept file lie in a backup. */
export function keptFile(folder: string, sha256: string): string {
  return join(folder, 'files', sha256);
}

/** Names a master key without giving it away: 256 random bits cannot be guessed from a digest. */
export function fingerprintOf(masterKey: string): string {
  return createHmac('sha256', Buffer.from(masterKey, 'hex')).update('countersign/backup/key/v1').digest('hex');
}

/** Writes the manifest, sealed with the master key: who has not the key cannot change a backup unseen. */
export async function writeManifest(folder: string, manifest: Manifest, masterKey: string): Promise<void> {
  const file = await open(join(folder, FILE), 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ ...manifest, seal: sealOf(manifest, masterKey) }, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Reads the manifest of a backup that this version of the product understands and this master key sealed; else a Halt. */
export function readManifest(folder: string, masterKey: string): Manifest {
  const path = join(folder, FILE);
  if (!existsSync(path)) throw new Halt(`${folder} holds no ${FILE}: it is no backup, or one that was broken off.`);
  const { seal, ...found } = parse(readFileSync(path, 'utf8'), path);
  if (typeof found.format === 'number' && found.format > FORMAT)
    throw new Halt('This backup was written by a newer version of Countersign, in a form this one cannot read: update first.');
  const read = manifestShape.safeParse(found);
  if (!read.success) throw changed(path);
  if (read.data.masterKey !== fingerprintOf(masterKey))
    throw new Halt(
      'This backup was made with another master key: set MASTER_KEY to the key of that desk, or put its file master-key into the data folder.',
    );
  if (typeof seal !== 'string' || !isSame(seal, sealOf(found, masterKey))) throw changed(path);
  return read.data;
}

function parse(text: string, path: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found === 'object' && found !== null) return { ...found };
  } catch {
    // said below
  }
  throw changed(path);
}

function changed(path: string): Halt {
  return new Halt(`${path} is not what was written when the backup was made: somebody changed it, or it is damaged.`);
}

function sealOf(manifest: object, masterKey: string): string {
  const seal = createHmac('sha256', Buffer.from(masterKey, 'hex')).update('countersign/backup/seal/v1\n');
  return seal.update(JSON.stringify(manifest)).digest('hex');
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
