import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
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
    const file = openSync(join(folder, 'worker.log'), 'a', 0o600);
    running.child = spawn(process.execPath, ['--import', 'tsx', join('scripts', 'worker.ts')], {
      cwd: PROJECT,
      env,
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
