import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepRunning } from './keep-running.mjs';

/**
 * Starts the process that captures pages beside the app: a hostile page may end it, never the desk.
 * @param {{ env: NodeJS.ProcessEnv, folder: string }} start
 */
export function startWorker({ env, folder }) {
  const prepare = () => {
    const scratch = emptyScratch(folder);
    return { ...env, TMPDIR: scratch, TEMP: scratch, TMP: scratch };
  };
  return keepRunning({ script: 'worker.ts', log: join(folder, 'worker.log'), prepare });
}

/** Where browsers lay down their profiles. What a killed worker left there is gone with the next one. */
function emptyScratch(folder) {
  const place = join(resolve(folder), 'capturing');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true, mode: 0o700 });
  return place;
}
