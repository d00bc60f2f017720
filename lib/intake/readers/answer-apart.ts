import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';

/** Memory beside the heap is limited by nobody else, and a busy process cannot look itself. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, 'SIGKILL'), 50);
`;
const MOST_MEMORY = 700_000_000;

/**
 * The other end of workApart: bytes come in, what was made of them goes out on the fourth stream, and that is all. It knows no
 * setting and no secret of the installation.
 */
export async function answerApart<G>(work: (bytes: Uint8Array, given: G) => Promise<unknown>): Promise<void> {
  const watch = new Worker(WATCH, { eval: true, execArgv: [], workerData: MOST_MEMORY });
  watch.unref();
  const given = JSON.parse(process.argv[2] ?? '{}') as G;
  const answer = await work(await buffer(process.stdin), given);
  createWriteStream('', { fd: 3 }).end(JSON.stringify(answer), () => process.exit());
}
