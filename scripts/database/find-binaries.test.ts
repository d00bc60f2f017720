import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBinaries, linkLibraries } from './find-binaries.mjs';

describe('finding the programs of Postgres', () => {
  it('names DATABASE_URL on a platform without them and on Alpine', () => {
    expect(() => findBinaries({ platform: 'linux', arch: 'riscv64', musl: false })).toThrow('DATABASE_URL');
    expect(() => findBinaries({ platform: 'freebsd', arch: 'x64', musl: false })).toThrow('freebsd');
    expect(() => findBinaries({ platform: 'linux', arch: 'x64', musl: true })).toThrow('Alpine');
  });

  it('says what to do when the optional package was left out', () => {
    const others = { platform: process.platform === 'darwin' ? 'linux' : 'darwin', arch: 'x64', musl: false };
    expect(() => findBinaries(others)).toThrow('npm ci');
  });

  it('makes the library links that npm leaves out with --ignore-scripts, also over a link that leads nowhere', () => {
    const root = mkdtempSync(join(tmpdir(), 'countersign-links-'));
    const native = join(root, 'native');
    mkdirSync(join(native, 'lib'), { recursive: true });
    writeFileSync(join(native, 'lib', 'libpq.so.5.18'), 'library');
    const links = ['libpq.so', 'libpq.so.5'].map((name) => ({
      source: 'native/lib/libpq.so.5.18',
      target: `native/lib/${name}`,
    }));
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    symlinkSync('nowhere', join(native, 'lib', 'libpq.so.5'));
    linkLibraries(native);
    linkLibraries(native);
    expect(existsSync(join(native, 'lib', 'libpq.so'))).toBe(true);
    expect(readFileSync(join(native, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
    rmSync(root, { recursive: true });
  });
});
