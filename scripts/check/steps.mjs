import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasApp } from '../launch/build-app.mjs';
import { PROJECT } from '../launch/project.mjs';
import { checkBudgets } from './budgets.mjs';
import { findChromium } from './find-chromium.mjs';
import { runPlaywright, runTool, runVitest } from './run-tool.mjs';
import { serveForTests } from './serve-for-tests.mjs';
import { slowness } from './slowness.mjs';

/**
 * The quick steps, also run by `npm run sure`.
 * @param {NodeJS.ProcessEnv} env
 */
export function quickSteps(env) {
  return [
    [
      { name: 'format', budget: 5, run: () => runTool('@biomejs/biome/bin/biome', ['format', '.', '--reporter=summary']) },
      { name: 'types', budget: 30, run: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', '.', '--incremental', 'false']) },
      { name: 'lint', budget: 35, run: () => runTool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']) },
    ],
    { name: 'unit', budget: 115, run: () => runVitest('pure', env) },
  ];
}

/**
 * The steps that need a database, a browser or the built app.
 * @param {NodeJS.ProcessEnv} env
 */
export function slowSteps(env) {
  const shared = { env };
  return [
    [
      { name: 'unused', budget: 12, run: () => runKnip() },
      // It waits for databases to start and to stop most of the time.
      { name: 'launcher', budget: 40, run: () => runVitest('launcher', env) },
    ],
    { name: 'rooms', budget: 270, run: () => runVitest('rooms', env) },
    { name: 'browser', budget: 5, run: () => provideBrowser(shared) },
    { name: 'app', budget: 66, run: () => bringUp(shared) },
    { name: 'journeys', budget: 210, run: () => runJourneys(shared) },
    { name: 'budgets', budget: 36, run: () => runBudgets(shared) },
    { name: 'restart', budget: 12, run: () => runRestart(shared) },
  ];
}

const NO_APP = { passed: 0, failed: 0, skipped: 'there is no app yet' };
const SECOND_START_MS = 3_000;
const DONE = { passed: 0, failed: 0 };

async function runKnip() {
  return hasApp() ? runTool('knip/bin/knip.js', ['--no-progress']) : NO_APP;
}

async function provideBrowser(shared) {
  const path = await findChromium();
  if (!path) return { passed: 0, failed: 1, output: 'No Chromium found and none could be installed: set CHROMIUM_PATH.' };
  shared.env = { ...shared.env, CHROMIUM_PATH: path };
  return DONE;
}

async function bringUp(shared) {
  if (!hasApp()) return NO_APP;
  const served = await serveForTests(shared.env);
  shared.env = served.env;
  shared.restart = served.restart;
  shared.stop = served.stop;
  return DONE;
}

async function runJourneys(shared) {
  if (!hasJourneys()) return { passed: 0, failed: 0, skipped: 'there are no journeys yet' };
  return shared.stop ? runPlaywright(shared.env) : noServer();
}

async function runBudgets(shared) {
  if (!hasApp()) return NO_APP;
  return shared.stop ? checkBudgets(shared.env) : noServer();
}

/** Ctrl-C leaves nothing behind, and the second start is quick and ends with READY. */
async function runRestart({ restart, stop, env }) {
  if (!restart) return hasApp() ? noServer() : NO_APP;
  try {
    const { isDown, ms, lastLine } = await restart();
    const most = Math.round(SECOND_START_MS * slowness());
    const faults = [
      !isDown && 'After Ctrl-C the app or its database was still up.',
      ms > most && `The second start took ${ms} ms, more than ${most}.`,
      lastLine !== `READY ${env.BASE_URL}` && `The last line was "${lastLine}".`,
    ].filter(Boolean);
    return { passed: 3 - faults.length, failed: faults.length, output: faults.join('\n') };
  } finally {
    await stop();
  }
}

function noServer() {
  return { passed: 0, failed: 1, output: 'The app is not up.' };
}

function hasJourneys() {
  const folder = join(PROJECT, 'e2e', 'journeys');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.spec.ts'));
}
