import { areDependenciesCurrent, installDependencies } from './launch/install-dependencies.mjs';
import { checkNode } from './launch/check-node.mjs';
import { Halt } from './launch/halt.mjs';
import { checkPort, readAddress } from './launch/listen-address.mjs';
import { endOrphanedApp } from './launch/orphaned-app.mjs';
import { runStep } from './launch/progress.mjs';
import { dataFolder } from './launch/project.mjs';

// Nothing above may need node_modules: on a fresh clone there is none. What needs it is imported after npm ci.

async function start() {
  checkNode();
  const environment = process.env;
  const folder = dataFolder();
  const address = readAddress(environment);
  await endOrphanedApp(folder, address.port);
  await checkPort(address);
  if (!areDependenciesCurrent()) await runStep('dependencies (npm ci)', installDependencies);
  const { runDesk } = await import('./launch/run-desk.mjs');
  await runDesk({ folder, address, environment });
}

start().catch((error) => {
  console.error(error instanceof Halt ? `\n${error.message}` : error);
  process.exit(1);
});
