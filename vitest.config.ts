import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { ENGINE_FLAGS } from './lib/extraction/engine-flags.mjs';

const LAUNCHER = ['scripts/database/**/*.test.ts', 'scripts/launch/**/*.test.ts', 'scripts/backup/embedded.test.ts'];
const ROOMS = ['{lib,app,scripts,bench}/**/*.room.test.ts'];
/** `x.deep.test.ts` is for `npm run test:deep` alone. */
const exclude = [...configDefaults.exclude, ...(process.env.DEEP ? [] : ['**/*.deep.*'])];

/** By itself vitest leaves one core to the process that hands out the files, which on two cores means one file at a time. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          // Nothing in these files outlives its file, so they need no process each.
          isolate: false,
          maxWorkers,
          execArgv: ENGINE_FLAGS,
          // Property tests take their time on a machine that does other things too.
          testTimeout: 60_000,
          include: ['{lib,app,scripts,bench,messages}/**/*.test.{ts,tsx}'],
          exclude: [...exclude, ...ROOMS, ...LAUNCHER],
        },
      },
      {
        test: {
          name: 'rooms',
          // What must be new for each file is made new by the setup file.
          isolate: false,
          maxWorkers,
          execArgv: ENGINE_FLAGS,
          include: ROOMS,
          exclude,
          globalSetup: ['scripts/test-database.mjs'],
          setupFiles: ['scripts/test-database-setup.mjs'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        // Starts and kills database servers; no more than two files at a time, so that a slow machine does not time out.
        test: {
          name: 'launcher',
          include: LAUNCHER,
          exclude,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
