import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { holdLock } from '../database/hold-lock.mjs';
import { PROJECT } from './project.mjs';
import { mustRun } from './run-command.mjs';

const STAMP = join(PROJECT, '.next', 'countersign-stamp');
const FOLDERS = ['app', 'lib', 'messages', 'drizzle', 'public'];
const FILES =
  /^(next\.config\.\w+|postcss\.config\.\w+|proxy\.ts|instrumentation\.ts|i18n\.ts|package-lock\.json|package\.json)$/;

/** Says whether there are screens to build. */
export function hasApp() {
  return findFiles(join(PROJECT, 'app')).some((file) => basename(file) === 'layout.tsx');
}

/** Says whether the built app is that of the sources as they are now. */
export function isBuildCurrent() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOf(hashSources());
}

/** Builds the app. Two starters build once. */
export async function buildApp() {
  mkdirSync(join(PROJECT, '.data'), { recursive: true });
  await holdLock(join(PROJECT, '.data', 'build.lock'), async () => {
    if (isBuildCurrent()) return;
    const sources = hashSources();
    const flags = [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'];
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    await mustRun('The app does not build:', { command: process.execPath, flags, env });
    writeFileSync(STAMP, stampOf(sources));
  });
}

/** tsconfig.json is hashed apart and after the build, because the first build rewrites it. */
function stampOf(sources) {
  return `${sources} ${hashFiles([join(PROJECT, 'tsconfig.json')])}`;
}

function hashSources() {
  const top = readdirSync(PROJECT).filter((name) => FILES.test(name));
  const files = [...FOLDERS.flatMap((folder) => findFiles(join(PROJECT, folder))), ...top.map((name) => join(PROJECT, name))];
  return hashFiles(files.filter((file) => !/\.test\.tsx?$/.test(file)).sort((a, b) => (a < b ? -1 : 1)));
}

function findFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function hashFiles(files) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const file of files) hash.update(`\0${file.slice(PROJECT.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
