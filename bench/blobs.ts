import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobFolder } from '#lib/keeping/blob-folder';
import { writePlainly } from './baselines/plain-write';
import { median, rounded } from './measure';

const BLOBS = 40;
const BYTES = 1_000_000;
const RUNS = 5;

/** Files of 1 MB kept one after the other, by how fast the same bytes are written and brought to the disk without hash or name. */
export async function benchBlobs() {
  const root = mkdtempSync(join(tmpdir(), 'bench-blobs-'));
  const rates: { kept: number; plain: number }[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const blobs = Array.from({ length: BLOBS }, () => randomBytes(BYTES));
      const store = blobFolder(join(root, `store-${run}`));
      const plain = await timed(() => writePlainly(join(root, `plain-${run}`), blobs));
      const kept = await timed(async () => {
        for (const blob of blobs) {
          const received = await store.receive(new Blob([blob]).stream(), BYTES);
          await received.keep();
          await received.discard();
        }
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
