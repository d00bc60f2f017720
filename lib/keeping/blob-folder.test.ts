import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { blobFolder } from '#lib/keeping/blob-folder';
import { streamOf } from '#lib/keeping/stream-of';

const root = mkdtempSync(join(tmpdir(), 'blobs-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'store-'));
});

const WORDS = 'It cost 52 million crowns.';
const HASH = createHash('sha256').update(WORDS).digest('hex');
const chunks = (words: string) => streamOf(Array.from(words, (sign) => new TextEncoder().encode(sign)));
const filesIn = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('the folder of kept files', () => {
  it('keeps bytes under their hash, and the same bytes once', async () => {
    const store = blobFolder(folder);
    for (let time = 0; time < 2; time += 1) {
      const received = await store.receive(chunks(WORDS), 100);
      expect(received).toMatchObject({ sha256: HASH, bytes: WORDS.length });
      await received.keep();
      await received.discard();
    }
    expect(filesIn().map(({ name }) => name)).toEqual([HASH.slice(2)]);
    expect(await text((await store.open(HASH))!)).toBe(WORDS);
    expect(await text((await store.open(HASH, { from: 3, to: 6 }))!)).toBe('cost');
    expect(await store.rehash(HASH)).toBe(HASH);
  });

  it('keeps nothing of what was thrown away, was too much or broke off', async () => {
    const store = blobFolder(folder);
    await (await store.receive(chunks(WORDS), 100)).discard();
    await expect(store.receive(chunks(WORDS), 10)).rejects.toMatchObject({ kind: 'too-large', code: 'fileTooLarge' });
    const breaks = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(5)),
      pull: (controller) => controller.error(new Error('aborted')),
    });
    await expect(store.receive(breaks, 100)).rejects.toMatchObject({ code: 'fileBrokeOff' });
    expect(filesIn()).toEqual([]);
  });

  it('takes bytes out, twice if need be, and takes the same arrival in again', async () => {
    const store = blobFolder(folder);
    const received = await store.receive(chunks(WORDS), 100);
    await received.keep();
    await received.keep();
    expect(await store.has(HASH)).toBe(true);
    await store.remove(HASH);
    await store.remove(HASH);
    expect([await store.has(HASH), filesIn().length]).toEqual([false, 0]);
    await received.keep();
    await received.discard();
    expect(await store.rehash(HASH)).toBe(HASH);
    expect(filesIn()).toHaveLength(1);
  });

  it('says when bytes are gone or are others', async () => {
    const store = blobFolder(folder);
    expect([await store.open(HASH), await store.rehash(HASH)]).toEqual([null, null]);
    await (await store.receive(chunks(WORDS), 100)).keep();
    writeFileSync(join(folder, HASH.slice(0, 2), HASH.slice(2)), 'It cost 40 million crowns.');
    expect(await store.rehash(HASH)).not.toBe(HASH);
  });
});
