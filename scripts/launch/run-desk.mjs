import { readFileSync } from 'node:fs';
import { appEnvironment } from './app-environment.mjs';
import { buildApp, hasApp, isBuildCurrent } from './build-app.mjs';
import { makeDemoDesk } from './demo-desk.mjs';
import { Halt } from './halt.mjs';
import { sayMailPlace } from './mail-place.mjs';
import { prepareDatabase } from './prepare-database.mjs';
import { runStep } from './progress.mjs';
import { endCommands } from './run-command.mjs';
import { serveApp } from './serve-app.mjs';
import { startReplay } from './start-replay.mjs';
import { startWorker } from './start-worker.mjs';
import { chooseDoor, signInHints } from './sign-in-hints.mjs';

/**
 * Brings the desk up on an installed project and keeps it up until a signal or the end of the app.
 * @param {{ folder: string, address: ReturnType<typeof import('./listen-address.mjs').readAddress>, environment: NodeJS.ProcessEnv }} wish
 */
export async function runDesk({ folder, address, environment }) {
  const running = { stopping: false };
  const stop = () => stopAll(running);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop().then(() => process.exit(0)));
  try {
    const app = await bringUp({ folder, address, environment, running });
    await app.ended;
    if (!running.stopping)
      throw new Halt(`The app ended by itself. The end of ${app.log}:\n${readFileSync(app.log, 'utf8').slice(-2000)}`);
  } catch (error) {
    if (running.stopping) return; // an interrupted start: the signal's stop ends the process
    await stop();
    throw error;
  }
}

async function bringUp({ folder, address, environment, running }) {
  if (!hasApp()) throw new Halt('There is no app to serve: app/ is empty.');
  const building = isBuildCurrent() ? Promise.resolve() : runStep('build', buildApp);
  building.catch(() => {}); // awaited below, after the database
  running.database = prepareDatabase({ folder, environment });
  const database = await running.database;
  refuseStopped(running);
  const env = appEnvironment({ environment, folder, address, database });
  const mailPlace = sayMailPlace(env);
  await makeDemoDesk({ folder, database, env });
  await building;
  const door = await chooseDoor({ folder, appUrl: database.appUrl, demoSignIn: env.DEMO_SIGN_IN === '1' });
  if (door.token) env.SETUP_TOKEN = door.token;
  refuseStopped(running);
  running.app = runStep('app', () => serveApp({ address, env, folder }));
  const app = await running.app;
  refuseStopped(running);
  running.worker = startWorker({ env, folder });
  running.replay = startReplay({ env, folder });
  for (const hint of [mailPlace, ...signInHints({ address, ...door })]) console.log(hint);
  console.log(`READY http://localhost:${address.port}`);
  return app;
}

/** Nothing new may start once stopping has begun: it would outlive us. */
function refuseStopped({ stopping }) {
  if (stopping) throw new Halt('Stopped while starting.');
}

/** Stops the app, then the database, also when they are only coming up; a second signal meanwhile changes nothing. */
function stopAll(running) {
  running.stopping = true;
  running.stopped ??= (async () => {
    endCommands();
    await Promise.all([running.worker?.stop(), running.replay?.stop()]);
    const app = await settle(running.app);
    await app?.stop();
    const database = await settle(running.database);
    await database?.close();
  })();
  return running.stopped;
}

async function settle(promise) {
  try {
    return await promise;
  } catch {
    return undefined; // said by whoever started it
  }
}
