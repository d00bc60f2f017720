import { serveReplay } from '#lib/captures/replay/serve-replay';
import { replayPortOf } from '#lib/captures/replay/replay-place';
import { replayKeyOf } from '#lib/captures/replay/replay-token';
import { blobStoreOf } from '#lib/keeping/blob-folder';

// The origin where captured pages are replayed, in a process of its own without the database: it knows the kept files and the key
// of grants. `npm start` runs one where REPLAY_FOLDER names a folder.

const { REPLAY_FOLDER: folder, MASTER_KEY, BLOB_DIR = '.data/blobs', HOST, PORT, REPLAY_PORT, ...rest } = process.env;
if (!folder || !MASTER_KEY) throw new Error('REPLAY_FOLDER and MASTER_KEY are needed');

const server = serveReplay({
  folder,
  key: replayKeyOf(Buffer.from(MASTER_KEY, 'hex')),
  blobs: blobStoreOf({ ...rest, BLOB_DIR }),
  now: () => new Date(),
});
const port = replayPortOf({ PORT: Number(PORT ?? 3000), REPLAY_PORT: REPLAY_PORT ? Number(REPLAY_PORT) : undefined });
server.listen(port, HOST === undefined || HOST === 'localhost' ? '127.0.0.1' : HOST);

function stop() {
  server.closeAllConnections();
  server.close();
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
// Whoever started it is gone.
if (process.send) process.once('disconnect', stop);
