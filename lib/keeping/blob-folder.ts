import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '#lib/db/refusal';
import { env } from '#lib/env/env';
import type { BlobStore, Received } from '#lib/keeping/blob-store';
import { HEAD_BYTES } from '#lib/keeping/kinds';

/** The folder of this installation. Several instances share one. */
export function blobStore(): BlobStore {
  return blobFolder(env().BLOB_DIR);
}

/** Kept files as `ab/cdef…` below a folder; what is still arriving lies beside them under a name of its own. */
export function blobFolder(folder: string): BlobStore {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));
  return {
    receive: (body, limit) => receive(body, { limit, arriving: join(folder, 'arriving', randomUUID()), placeOf }),
    open: async (sha256, range) => {
      const place = placeOf(sha256);
      if (!(await isThere(place))) return null;
      return createReadStream(place, range && { start: range.from, end: range.to });
    },
    rehash: async (sha256) => {
      const place = placeOf(sha256);
      if (!(await isThere(place))) return null;
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer);
      return hash.digest('hex');
    },
  };
}

interface Arrival {
  limit: number;
  arriving: string;
  placeOf: (sha256: string) => string;
}

async function receive(body: ReadableStream<Uint8Array> | null, { limit, arriving, placeOf }: Arrival): Promise<Received> {
  await mkdir(dirname(arriving), { recursive: true });
  const discard = () => rm(arriving, { force: true });
  const file = await open(arriving, 'wx', 0o600);
  try {
    const { hash, bytes, head } = await write(body, file, limit);
    const sha256 = hash.digest('hex');
    const place = placeOf(sha256);
    return {
      sha256,
      bytes,
      head,
      open: () => Promise.resolve(createReadStream(arriving)),
      keep: async () => {
        await mkdir(dirname(place), { recursive: true });
        await rename(arriving, place);
      },
      discard,
    };
  } catch (error) {
    await discard();
    // A browser that goes away in the middle is no fault of ours.
    throw error instanceof Refusal ? error : new Refusal('invalid', 'fileBrokeOff');
  } finally {
    await file.close();
  }
}

/** Never holds more than one chunk of the file in memory. */
async function write(body: ReadableStream<Uint8Array> | null, file: FileHandle, limit: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  let head = Buffer.alloc(0);
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > limit) throw new Refusal('too-large', 'fileTooLarge');
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  await file.datasync();
  return { hash, bytes, head };
}

async function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isFile(),
    () => false,
  );
}
