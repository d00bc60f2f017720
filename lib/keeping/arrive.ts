import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '#lib/db/refusal';
import type { Received } from '#lib/keeping/blob-store';
import { HEAD_BYTES } from '#lib/keeping/kinds';

interface Arrival {
  limit: number;
  /** Where the bytes lie until they are kept. */
  arriving: string;
  /** Puts what has arrived into its place for good. */
  put: (arriving: string, what: { sha256: string; bytes: number }) => Promise<void>;
}

/** Takes bytes onto the disk as they come and hashes them on the way; never more than one chunk of them is in memory. */
export async function arrive(body: ReadableStream<Uint8Array> | null, { limit, arriving, put }: Arrival): Promise<Received> {
  await mkdir(dirname(arriving), { recursive: true });
  const discard = () => rm(arriving, { force: true });
  const file = await open(arriving, 'wx', 0o600);
  try {
    const { hash, bytes, head } = await write(body, file, limit);
    const sha256 = hash.digest('hex');
    const toRead = () => Promise.resolve(createReadStream(arriving));
    return { sha256, bytes, head, open: toRead, keep: () => put(arriving, { sha256, bytes }), discard };
  } catch (error) {
    await discard();
    // A browser that goes away in the middle is no fault of ours.
    throw error instanceof Refusal ? error : new Refusal('invalid', 'fileBrokeOff');
  } finally {
    await file.close();
  }
}

async function write(body: ReadableStream<Uint8Array> | null, file: FileHandle, limit: number) {
  const hash: Hash = createHash('sha256');
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
