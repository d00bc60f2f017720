import { openDb } from '#lib/db/connection';
import { env, saySettings } from '#lib/env/env';
import { browserRights, sayRights } from '#lib/captures/browser/browser-rights';
import { findBrowser } from '#lib/captures/browser/launch-browser';
import { openCapturing } from '#lib/captures/worker/open-capturing';
import { carryOutCapture } from '#lib/captures/worker/carry-out-capture';
import { linkCapture } from '#lib/evidence/link-capture';
import { lookAtPage } from '#lib/watching/look-at-page';
import { openLooking } from '#lib/watching/open-looking';
import { blobStore } from '#lib/keeping/blob-folder';
import { rehashFiles } from '#lib/keeping/rehash-files';
import { removeCopies } from '#lib/keeping/retention/remove-copies';
import type { DeskScope } from '#lib/db/in-desk';
import { askAuthority, stampCheckpoint, timeAuthority } from '#lib/ledger/time/stamp-checkpoint';
import { keepWorking } from '#lib/jobs/keep-working';

// Captures pages of the web and looks at cited ones again, in a process of its own: what a page does to it, it does to no request of the desk. `npm start` runs
// one; for more, run this on as many machines as see the same database and the same folder of kept files.

const fault = saySettings(process.env);
if (fault) {
  console.error(`The worker cannot start. ${fault}`);
  process.exit(1);
}
const { CHROMIUM_PATH, DATABASE_URL, DATABASE_DIRECT_URL } = env();
const browser = findBrowser(CHROMIUM_PATH);
const warning = browser && sayRights(await browserRights(browser));
if (warning) console.error(warning);

const { db, close } = openDb(DATABASE_URL, { connections: 4 });
const end = new AbortController();
const capture = openCapturing();
const look = openLooking(capture, end.signal);
/** Only an instance that names an authority leaves such a job. */
async function stamp(scope: DeskScope): Promise<void> {
  const authority = timeAuthority();
  if (authority) await stampCheckpoint(scope, { ask: askAuthority(authority.url), authority });
}

const worker = keepWorking({
  url: DATABASE_DIRECT_URL ?? DATABASE_URL,
  handlers: {
    'watch-page': ({ deskId, id }) => lookAtPage({ db, deskId }, id, { look, now: new Date() }),
    'rehash-files': ({ deskId }) => rehashFiles({ db, deskId }, { blobs: blobStore(), now: new Date() }),
    'remove-copies': ({ deskId }) => removeCopies({ db, deskId }, { blobs: blobStore(), now: new Date() }),
    'stamp-checkpoint': ({ deskId }) => stamp({ db, deskId }),
    'capture-page': async ({ deskId, id }) => {
      await carryOutCapture({ db, deskId }, id, { capture, signal: end.signal });
      await linkCapture({ db, deskId }, id);
    },
  },
  atOnce: 2,
  onFailure: (error) => {
    if (!end.signal.aborted) console.error(error);
  },
});
// The queue's own timers keep no process alive.
const alive = setInterval(() => {}, 3_600_000);

async function stop() {
  end.abort();
  clearInterval(alive);
  await worker.stop();
  await close();
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
// Whoever started it is gone, and so is its database.
if (process.send) process.once('disconnect', () => void stop());
