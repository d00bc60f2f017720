import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { areDependenciesCurrent, installDependencies } from './launch/install-dependencies.mjs';
import { checkNode } from './launch/check-node.mjs';
import { Halt } from './launch/halt.mjs';
import { checkPort, readAddress } from './launch/listen-address.mjs';
import { runStep } from './launch/progress.mjs';
import { dataFolder, PROJECT } from './launch/project.mjs';

/** The fast loop: the same database, secrets and demo desk as `npm start`, served by `next dev`. */
async function develop() {
  checkNode();
  const folder = dataFolder();
  const address = readAddress(process.env);
  await checkPort(address);
  if (!areDependenciesCurrent()) await runStep('dependencies (npm ci)', installDependencies);
  const { prepareDatabase } = await import('./launch/prepare-database.mjs');
  const { appEnvironment } = await import('./launch/app-environment.mjs');
  const { makeDemoDesk } = await import('./launch/demo-desk.mjs');
  const { chooseDoor, signInHints } = await import('./launch/sign-in-hints.mjs');
  const { sayMailPlace } = await import('./launch/mail-place.mjs');
  const { startWorker } = await import('./launch/start-worker.mjs');
  const database = await prepareDatabase({ folder, environment: process.env });
  const env = { ...appEnvironment({ environment: process.env, folder, address, database }), NODE_ENV: 'development' };
  await makeDemoDesk({ folder, database, env });
  const door = await chooseDoor({ folder, appUrl: database.appUrl, demoSignIn: env.DEMO_SIGN_IN === '1' });
  if (door.token) env.SETUP_TOKEN = door.token;
  for (const hint of [sayMailPlace(env), ...signInHints({ address, ...door })]) console.log(hint);
  const worker = startWorker({ env, folder });
  const code = await serve(address, env);
  await worker.stop();
  await database.close();
  process.exitCode = code;
}

function serve(address, env) {
  const flags = [join('node_modules', 'next', 'dist', 'bin', 'next'), 'dev', '-p', String(address.port), '-H', address.host];
  const child = spawn(process.execPath, flags, { cwd: PROJECT, env, stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; we stay to stop the database after it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0)));
}

develop().catch((error) => {
  console.error(error instanceof Halt ? `\n${error.message}` : error);
  process.exit(1);
});
