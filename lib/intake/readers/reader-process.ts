import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { readBytes } from '#lib/intake/readers/read-bytes';
import { CannotRead, type OriginalName } from '#lib/intake/readers/original';

// Started by readOriginal for one original: its bytes come in, what was read goes out on the fourth stream, and that is all. It knows
// no setting and no secret of the installation.

/** Memory beside the heap is limited by nobody else, and a busy reader cannot look itself. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, 'SIGKILL'), 50);
`;
const MOST_MEMORY = 700_000_000;

const watch = new Worker(WATCH, { eval: true, execArgv: [], workerData: MOST_MEMORY });
watch.unref();
const given = JSON.parse(process.argv[2] ?? '{}') as OriginalName;
const bytes = await buffer(process.stdin);
const answer = await readBytes(bytes, given).catch((error: unknown) => ({
  // What a broken file makes of a library is the file's fault.
  unreadable: error instanceof CannotRead ? error.code : 'originalIsBroken',
}));
createWriteStream('', { fd: 3 }).end(JSON.stringify(answer), () => process.exit());
