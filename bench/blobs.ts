import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobFolder } from '#lib/keeping/blob-folder';
import { streamOf } from '#lib/keeping/stream-of';
import { writePlainly } from './baselines/plain-write';
import { median, rounded } from './measure';

const BLOBS = 40;
const BYTES = 1_000_000;
const RUNS = 5;

/** Files of which a store that is in use holds many: most of its 256 folders are there then. */
const BEFORE = 600;

/**
 * Files of 1 MB kept one after the other in a store that is in use, by how fast the same bytes are written and brought to the disk
 * without hash or name.
 */
export async function benchBlobs() {
  const root = mkdtempSync(join(tmpdir(), 'bench-blobs-'));
  const rates: { kept: number; plain: number }[] = [];
  const store = blobFolder(join(root, 'store'));
  const keep = async (blob: Uint8Array) => {
    const received = await store.receive(streamOf([blob]), BYTES);
    await received.keep();
    await received.discard();
  };
  try {
    for (let i = 0; i < BEFORE; i += 1) await keep(randomBytes(16));
    for (let run = 0; run < RUNS; run += 1) {
      const blobs = Array.from({ length: BLOBS }, () => randomBytes(BYTES));
      const plain = await timed(() => writePlainly(join(root, `plain-${run}`), blobs));
      const kept = await timed(async () => {
        for (const blob of blobs) await keep(blob);
      });
      rates.push({ kept: BLOBS / kept, plain: BLOBS / plain });
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  const kept = median(rates.map((rate) => rate.kept));
  return {
    ratio: rounded(median(rates.map((rate) => rate.kept / rate.plain))),
    megabytesPerSecond: rounded((kept * BYTES) / 1e6, 1),
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
