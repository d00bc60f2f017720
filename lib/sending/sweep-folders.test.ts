import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sweepFolders } from '#lib/sending/sweep-folders';

const NOW = new Date('2026-03-31T12:00:00Z');
const HALF = '4d2c1a9e-2f5b-4c39-9a3e-6f3f0f6c2d10';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-sweep-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file that was last written so many days ago. */
function put(path: string, days: number): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, 'x');
  const at = new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000);
  utimesSync(file, at, at);
}

const folders = () => ({ mail: join(folder, 'mail'), blobs: join(folder, 'blobs') });

it('old mail and what was half written a day ago go; everything else stays', async () => {
  put('mail/a-1.eml', 31);
  put('mail/b-2.eml', 29);
  put('mail/c-3.eml.4711.half', 2);
  put('mail/d-4.eml.4711.half', 0.5);
  put('mail/notes.txt', 400);
  put(`blobs/arriving/${HALF}`, 2);
  put('blobs/arriving/read me', 400);
  put('blobs/ab/cdef', 400);
  expect(await sweepFolders(folders(), NOW)).toBe(3);
  expect(readdirSync(join(folder, 'mail')).toSorted()).toEqual(['b-2.eml', 'd-4.eml.4711.half', 'notes.txt']);
  expect(readdirSync(join(folder, 'blobs/arriving'))).toEqual(['read me']);
  expect(readdirSync(join(folder, 'blobs/ab'))).toEqual(['cdef']);
});

it('an installation that has kept nothing yet has nothing to sweep', async () => {
  expect(await sweepFolders(folders(), NOW)).toBe(0);
});
