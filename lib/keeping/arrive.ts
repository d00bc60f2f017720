import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { Refusal } from '#lib/db/refusal';
import type { Received } from '#lib/keeping/blob-store';
import { HEAD_BYTES } from '#lib/keeping/kinds';
import { inItsFolder, isMissing } from '#lib/keeping/on-disk';

/** What has arrived: a file under a name of its own, and open, so that its bytes can be read when that name has gone. */
export interface Arrived {
  arriving: string;
  file: FileHandle;
  sha256: string;
  bytes: number;
}

interface Arrival {
  limit: number;
  /** Where the bytes lie until they are kept. */
  arriving: string;
  /** Puts what has arrived into its place for good; it may take the file itself. */
  put: (arrived: Arrived) => Promise<void>;
}

/** Takes bytes onto the disk as they come and hashes them on the way; never more than two chunks of them are in memory. */
export async function arrive(body: ReadableStream<Uint8Array> | null, { limit, arriving, put }: Arrival): Promise<Received> {
  const file = await inItsFolder(arriving, () => open(arriving, 'wx+', 0o600));
  const discard = async () => {
    await file.close();
    await unlink(arriving).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  };
  try {
    const { hash, bytes, head } = await write(body, file, limit);
    const sha256 = hash.digest('hex');
    const toRead = () => Promise.resolve(createReadStream(arriving));
    return { sha256, bytes, head, open: toRead, keep: () => put({ arriving, file, sha256, bytes }), discard };
  } catch (error) {
    await discard();
    // A browser that goes away in the middle is no fault of ours.
    throw error instanceof Refusal ? error : new Refusal('invalid', 'fileBrokeOff');
  }
}

/** Each chunk is hashed while the disk is busy with what follows it, the last one while everything is brought to the disk. */
async function write(body: ReadableStream<Uint8Array> | null, file: FileHandle, limit: number) {
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  let head = Buffer.alloc(0);
  let written: Uint8Array = new Uint8Array(0);
  const hashDuring = async (busy: Promise<void>) => {
    hash.update(written);
    await busy;
  };
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > limit) throw new Refusal('too-large', 'fileTooLarge');
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
    await hashDuring(file.writeFile(chunk));
    written = chunk;
  }
  await hashDuring(file.datasync());
  return { hash, bytes, head };
}
