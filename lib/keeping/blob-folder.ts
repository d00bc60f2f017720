import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { env } from '#lib/env/env';
import { type Arrived, arrive } from '#lib/keeping/arrive';
import { bucketOf, blobBucket, type BucketSettings } from '#lib/keeping/blob-bucket';
import type { BlobStore } from '#lib/keeping/blob-store';
import { inItsFolder, isMissing } from '#lib/keeping/on-disk';

/** Where this installation keeps files. Several instances share one. */
export function blobStore(): BlobStore {
  return blobStoreOf(env());
}

/** The bucket that the settings name, else the folder; what arrives passes through the folder in both cases. */
export function blobStoreOf(settings: { BLOB_DIR: string } & BucketSettings): BlobStore {
  const bucket = bucketOf(settings);
  return bucket ? blobBucket(bucket, settings.BLOB_DIR) : blobFolder(settings.BLOB_DIR);
}

/** Kept files as `ab/cdef…` below a folder; what is still arriving lies beside them under a name of its own. */
export function blobFolder(folder: string): BlobStore {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));
  const put = async ({ arriving, file, sha256 }: Arrived) => {
    const place = placeOf(sha256);
    try {
      await inItsFolder(place, () => rename(arriving, place));
    } catch (error) {
      if (!isMissing(error)) throw error;
      // It took its place before and may have been taken out since: its bytes are in the open file still.
      const again = `${arriving}-again`;
      const bytes = file.createReadStream({ start: 0, autoClose: false });
      await pipeline(bytes, createWriteStream(again, { flags: 'wx', mode: 0o600, flush: true }));
      await rename(again, place);
    }
  };
  return {
    receive: (body, limit) => arrive(body, { limit, arriving: join(folder, 'arriving', randomUUID()), put }),
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
    has: (sha256) => isThere(placeOf(sha256)),
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
  };
}

async function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isFile(),
    () => false,
  );
}
