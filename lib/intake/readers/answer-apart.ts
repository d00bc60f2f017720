import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { FILE_LIMIT } from '#lib/keeping/kinds';

/** Memory beside the heap is limited by nobody else, and a busy process cannot look itself. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, 'SIGKILL'), 20);
`;
/** Ninety megabytes are Node's own; what a file takes beside it is less than 256. */
const MOST_MEMORY = 325_000_000;

/**
 * The other end of workApart: bytes come in, what was made of them goes out on the fourth stream, and that is all. It knows no
 * setting and no secret of the installation.
 */
export async function answerApart<G>(work: (bytes: Uint8Array, given: G) => Promise<unknown>): Promise<void> {
  const watch = new Worker(WATCH, { eval: true, execArgv: [], workerData: MOST_MEMORY });
  watch.unref();
  const given = JSON.parse(process.argv[2] ?? '{}') as G;
  const answer = await work(await readAll(process.stdin), given);
  createWriteStream('', { fd: 3 }).end(JSON.stringify(answer), () => process.exit());
}

/** Of one piece from the start: joining pieces takes their room twice, and what is not filled of it takes none. */
async function readAll(stream: Readable): Promise<Uint8Array> {
  const room = Buffer.allocUnsafeSlow(FILE_LIMIT);
  let end = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    if (end + part.length > FILE_LIMIT) process.exit();
    end += part.copy(room, end);
  }
  return room.subarray(0, end);
}
