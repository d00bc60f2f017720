import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Extraction } from '#lib/extraction/extraction';
import { PROJECT } from './launch/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'countersign-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  stdout: string;
  stderr: string;
  status: number | null;
}

function extract(...flags: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(PROJECT, 'scripts', 'extract.ts'), ...flags], { cwd: PROJECT });
  const ended = { stdout: '', stderr: '', status: null };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (ended.stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (ended.stderr += part));
  return new Promise((resolve) => child.on('close', (status) => resolve({ ...ended, status })));
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe.concurrent('the extract command', { timeout: 60_000 }, () => {
  it('prints JSON whose offsets point into the file', async ({ expect }) => {
    const text = 'Harbour reopens\n\nThe harbour master, Ida Berg, said that 40 ships left on 3 May and that none was damaged.\n';
    const { stdout, stderr, status } = await extract('--published', '2023-05-10', file('harbour.txt', text));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { candidates } = JSON.parse(stdout) as Extraction;
    expect(candidates.map(({ start, end }) => text.slice(start, end))).toEqual(['40 ships left on 3 May', 'none was damaged']);
    expect(candidates[0]).toMatchObject({
      claimant: 'Ida Berg',
      quantities: [{ value: '40', unit: 'ships' }],
      dates: [{ edtf: '2023-05-03' }],
    });
  });

  it.each([
    ['a file that is missing', () => [join(folder, 'none.txt')], /no file/],
    ['bytes that are no text', () => [file('binary.txt', Buffer.from([0xff, 0xfe, 0x00, 0x41]))], /not a text/],
    ['a text with NUL', () => [file('nul.txt', 'A text\u0000.')], /not a text/],
    ['an empty file', () => [file('empty.txt', '\n \n')], /no text/],
    ['a text over the limit', () => [file('long.txt', 'a '.repeat(500_001))], /longer than/],
    ['a day that does not exist', () => ['--published', '2024-02-30', file('a.txt', 'A text.')], /calendar/],
    ['a language nobody speaks', () => ['--lang', 'qq', file('b.txt', 'A text.')], /language tag/],
    ['a flag it does not know', () => ['--loud', file('c.txt', 'A text.')], /Name one text file/],
  ])('refuses %s with one sentence and prints nothing', async (_what, flags, sentence) => {
    const { stdout, stderr, status } = await extract(...flags());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });
});
