import { rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BlobStore } from '#lib/keeping/blob-store';
import { Halt } from '../launch/halt.mjs';
import { writeFileSafely } from './copy-table';
import { keptFile, type Manifest } from './manifest';
import { Tally } from './tally';

/** Copies one kept file into the backup, hashing it on its way; says what is wrong with one that is not what its name says. */
export async function copyFileOut(blobs: BlobStore, sha256: string, folder: string): Promise<{ bytes: number } | Fault> {
  const path = keptFile(folder, sha256);
  const source = await blobs.open(sha256);
  if (!source) return 'missing';
  const tally = new Tally();
  try {
    await writeFileSafely(path, (file) => pipeline(readable(source), tally.pass, file));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    await rm(path);
    return 'damaged';
  }
  if (tally.sha256 === sha256) return { bytes: tally.bytes };
  await rm(path);
  return 'damaged';
}

type Fault = Manifest['lost'][number]['fault'];

class Unreadable extends Error {}

/** A disk that cannot read one file shall not cost the whole backup; one that cannot be written on does. */
async function* readable(source: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    throw new Unreadable('', { cause: error });
  }
}

/** Puts a file of the backup in its place, hashing it once more; one that lies there already stays. */
export async function copyFileIn(blobs: BlobStore, { sha256, bytes }: Manifest['files'][number], folder: string): Promise<void> {
  if ((await blobs.rehash(sha256)) === sha256) return;
  const body = Readable.toWeb(createReadStream(keptFile(folder, sha256))) as ReadableStream<Uint8Array>;
  const received = await blobs.receive(body, bytes);
  try {
    if (received.sha256 !== sha256) throw new Halt(`The kept file ${sha256} changed while it was put in place.`);
    await received.keep();
  } finally {
    await received.discard();
  }
}
