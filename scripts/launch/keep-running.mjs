import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_FLAGS } from '../../lib/extraction/engine-flags.mjs';
import { PROJECT } from './project.mjs';

const AGAIN_MS = 5_000;
const PATIENCE_MS = 5_000;

/**
 * Starts a script beside the app, and again when it ends by itself. It ends with the process that started it.
 * @param {object} start
 * @param {string} start.script a TypeScript file of the project
 * @param {string} start.log where it writes what it says
 * @param {() => NodeJS.ProcessEnv} start.prepare makes ready for each run and names its environment
 */
export function keepRunning({ script, log, prepare }) {
  const running = { child: undefined, timer: undefined, isOver: false };
  const launch = () => {
    const env = prepare();
    const file = openSync(log, 'a', 0o600);
    running.child = spawn(process.execPath, [...ENGINE_FLAGS, '--import', 'tsx', join('scripts', script)], {
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
