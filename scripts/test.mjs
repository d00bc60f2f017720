import { areDependenciesCurrent, installDependencies } from './launch/install-dependencies.mjs';
import { checkNode } from './launch/check-node.mjs';
import { Halt } from './launch/halt.mjs';
import { inSeconds, runStep } from './launch/progress.mjs';

// Settings of the person's own desk must not reach the tests: they would run against its database.
const OWN = [
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_POOL',
  'DATA_FOLDER',
  'PORT',
  'HOST',
  'PUBLIC_URL',
];
const SECRET = [
  'AUTH_SECRET',
  'MASTER_KEY',
  'VAULT_KEY',
  'SETUP_TOKEN',
  'TSA_URL',
  'S3_BUCKET',
  'DEMO',
  'TRUST_PROXY',
  'NODE_ENV',
];

async function test() {
  const start = Date.now();
  checkNode();
  const isQuick = process.argv.includes('--quick');
  const env = { ...process.env, ...(process.argv.includes('--deep') ? { DEEP: '1' } : {}) };
  for (const name of [...OWN, ...SECRET]) delete env[name];
  if (!areDependenciesCurrent()) await runStep('dependencies (npm ci)', installDependencies);
  const { quickSteps, slowSteps } = await import('./check/steps.mjs');
  const { runSteps } = await import('./check/run-steps.mjs');
  const { passed, failed } = await runSteps([...quickSteps(env), ...(isQuick ? [] : slowSteps(env))]);
  console.log(`${inSeconds(Date.now() - start)} in all.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

test().catch((error) => {
  console.error(error instanceof Halt ? error.message : error);
  process.exitCode = 1;
});
