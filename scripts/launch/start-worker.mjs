import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROJECT } from './project.mjs';

const AGAIN_MS = 5_000;
const PATIENCE_MS = 5_000;

/**
 * Starts the process that captures pages beside the app, and again when it ends by itself: a hostile page may end it, never the
 * desk. It ends with the process that started it.
 * @param {{ env: NodeJS.ProcessEnv, folder: string }} start
 */
export function startWorker({ env, folder }) {
  const running = { child: undefined, timer: undefined, isOver: false };
  const launch = () => {
    const scratch = emptyScratch(folder);
    const file = openSync(join(folder, 'worker.log'), 'a', 0o600);
    running.child = spawn(process.execPath, ['--import', 'tsx', join('scripts', 'worker.ts')], {
      cwd: PROJECT,
      env: { ...env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
      detached: process.platform !== 'win32',
      stdio: ['ignore', file, file, 'ipc'],
    });
    closeSync(file);
    running.child.once('exit', () => {
      if (!running.isOver) running.timer = setTimeout(launch, AGAIN_MS);
    });
  };
  launch();
  return { pid: () => running.child.pid, stop: () => stop(running) };
}

/** Where browsers lay down their profiles. What a killed worker left there is gone with the next one. */
function emptyScratch(folder) {
  const place = join(resolve(folder), 'capturing');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true, mode: 0o700 });
  return place;
}

async function stop(running) {
  running.isOver = true;
  clearTimeout(running.timer);
  const { child } = running;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}
