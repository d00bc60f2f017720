import { join } from 'node:path';
import { keepRunning } from './keep-running.mjs';

/** All that it is told: where the files lie and with which key grants are sealed. No database, no session, no vault. */
const TOLD =
  /^(REPLAY_\w+|BLOB_DIR|S3_\w+|MASTER_KEY|HOST|PORT|PATH|HOME|NODE_ENV|NODE_EXTRA_CA_CERTS|TMPDIR|TEMP|TMP|SYSTEMROOT)$/i;

/**
 * Starts the origin where captured pages are replayed, where a setting names the folder of the replayer; undefined elsewhere.
 * @param {{ env: NodeJS.ProcessEnv, folder: string }} start
 */
export function startReplay({ env, folder }) {
  if (!env.REPLAY_FOLDER) return undefined;
  return keepRunning({ script: 'replay.ts', log: join(folder, 'replay.log'), prepare: () => toldOf(env) });
}

/** @param {NodeJS.ProcessEnv} env */
export function toldOf(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => TOLD.test(name)));
}
