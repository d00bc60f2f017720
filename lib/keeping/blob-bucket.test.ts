import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bucketOf } from '#lib/keeping/blob-bucket';
import { blobStoreOf } from '#lib/keeping/blob-folder';
import { openTrialBucket, type TrialBucket } from '../../scripts/trial-bucket';
import { streamOf } from '#lib/keeping/stream-of';

let bucket: TrialBucket;
let folder: string;
beforeEach(async () => {
  bucket = await openTrialBucket();
  folder = mkdtempSync(join(tmpdir(), 'bucket-'));
});
afterEach(async () => {
  await bucket.close();
  rmSync(folder, { recursive: true });
});

const WORDS = 'It cost 52 million crowns.';
const HASH = createHash('sha256').update(WORDS).digest('hex');
const PLACE = `/desk/kept/files/${HASH.slice(0, 2)}/${HASH.slice(2)}`;
const storeOf = (more: object = {}) => blobStoreOf({ ...bucket.settings, ...more, BLOB_DIR: folder });
const chunks = () => streamOf(Array.from(WORDS, (sign) => new TextEncoder().encode(sign)));
async function keep(store = storeOf()) {
  const received = await store.receive(chunks(), 100);
  await received.keep();
  await received.discard();
  return received;
}
const left = () => readdirSync(join(folder, 'arriving'));

describe('a bucket of kept files', () => {
  it('keeps bytes under their hash, the same bytes once, and nothing on the disk', async () => {
    const store = storeOf();
    expect(await keep(store)).toMatchObject({ sha256: HASH, bytes: WORDS.length });
    await keep(store);
    expect([[...bucket.objects.keys()], bucket.objects.get(PLACE)?.toString(), left()]).toEqual([[PLACE], WORDS, []]);
    expect(bucket.asked).toEqual(['PUT 200', 'PUT 412', 'GET 200']);
    expect(await text((await store.open(HASH))!)).toBe(WORDS);
    expect(await text((await store.open(HASH, { from: 3, to: 6 }))!)).toBe('cost');
    expect(await store.rehash(HASH)).toBe(HASH);
  });

  it('says when bytes are gone or are others, and is mended by bringing them again', async () => {
    const store = storeOf();
    expect([await store.open(HASH), await store.rehash(HASH)]).toEqual([null, null]);
    bucket.objects.set(PLACE, Buffer.from('It cost 40 million crowns.'));
    expect(await store.rehash(HASH)).not.toBe(HASH);
    await keep(store);
    expect(await store.rehash(HASH)).toBe(HASH);
  });

  it('takes bytes out, and takes them in again', async () => {
    const store = storeOf();
    await keep();
    expect(await store.has(HASH)).toBe(true);
    await store.remove(HASH);
    await store.remove(HASH);
    expect([await store.has(HASH), bucket.objects.size]).toEqual([false, 0]);
    await keep();
    expect(await store.has(HASH)).toBe(true);
  });

  it('waits for a store that is busy, and does not pretend when it stays so', async () => {
    bucket.failing.times = 2;
    await keep();
    expect(bucket.asked).toEqual(['PUT 503', 'PUT 503', 'PUT 200']);
    bucket.failing.times = 3;
    await expect(storeOf().open(HASH)).rejects.toThrow('answered GET with 503');
  });

  it('takes nothing from whoever has another key, and never shows it', async () => {
    const kept = keep(storeOf({ S3_SECRET: 'guessed' }));
    await expect(kept).rejects.toThrow('answered PUT with 403');
    expect(await kept.catch(String)).not.toContain('guessed');
    expect(bucket.objects.size).toBe(0);
  });

  it('passes large files on as a stream', async () => {
    const part = new Uint8Array(64 * 1024).fill(7);
    const received = await storeOf().receive(streamOf(Array.from({ length: 160 }, () => part)), 20_000_000);
    await received.keep();
    await received.discard();
    expect(await storeOf().rehash(received.sha256)).toBe(received.sha256);
  });
});

it('a bucket is named whole or not at all', () => {
  expect(bucketOf({})).toBeNull();
  expect(() => bucketOf({ S3_BUCKET: 'desk' })).toThrow('S3_BUCKET needs S3_ENDPOINT, S3_KEY_ID and S3_SECRET beside it');
});
