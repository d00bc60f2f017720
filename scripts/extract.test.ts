import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as wordsOf } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { ENGINE_FLAGS } from '../lib/extraction/engine-flags.mjs';
import type { Extraction } from '#lib/extraction/extraction';
import { runExtract } from './extract/run-extract';
import { PROJECT } from './launch/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'countersign-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  stdout: string;
  stderr: string;
  status: number | null;
}

/** As whoever types it does; the other tests call what it calls. */
function start(flags: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...ENGINE_FLAGS, '--import', 'tsx', join(PROJECT, 'scripts', 'extract.ts'), ...flags], {
    cwd: PROJECT,
  });
}

function extract(...flags: string[]): Promise<Ended> {
  return extractFrom('', ...flags);
}

async function extractFrom(input: string | Buffer, ...flags: string[]): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([wordsOf(stdout), wordsOf(stderr)]);
  const status = await runExtract(flags, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    page: { width: 80, isBold: false },
  });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { stdout: out, stderr: err, status };
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const end = { stdout: '', stderr: '', status: null };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (end.stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (end.stderr += part));
  return new Promise((resolve) => child.on('close', (status) => resolve({ ...end, status })));
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the extract command', { timeout: 180_000 }, () => {
  it('prints JSON whose offsets point into the file', async () => {
    const text = 'Harbour reopens\n\nThe harbour master, Ida Berg, said that 40 ships left on 3 May and that none was damaged.\n';
    const { stdout, stderr, status } = await ended(start(['--published', '2023-05-10', file('harbour.txt', text)]));
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
    ['a folder', () => [folder], /is a folder: name the texts in it, as in --jsonl .+\/\*\.txt\.$/],
    ['bytes that are no text', () => [file('binary.txt', Buffer.from([0xff, 0xfe, 0x00, 0x41]))], /not a text/],
    ['a text with NUL', () => [file('nul.txt', 'A text\u0000.')], /not a text/],
    ['an empty file', () => [file('empty.txt', '\n \n')], /no text/],
    ['a text over the limit', () => [file('long.txt', 'a '.repeat(500_001))], /longer than/],
    ['a day that does not exist', () => ['--published', '2024-02-30', file('a.txt', 'A text.')], /calendar/],
    ['a language nobody speaks', () => ['--lang', 'qq', file('b.txt', 'A text.')], /language tag/],
    ['a flag it does not know', () => ['--loud', file('c.txt', 'A text.')], /Name one text file/],
    ['several files at once', () => [file('d.txt', 'A text.'), file('e.txt', 'A text.')], /add --jsonl/],
    ['two ways of printing', () => ['--jsonl', '--explain', file('f.txt', 'A text.')], /Name one text file/],
  ])('refuses %s with one sentence and prints nothing', async (_what, flags, sentence) => {
    const { stdout, stderr, status } = await extract(...flags());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim()).toMatch(sentence);
  });
});

const SENTENCE = 'Mayor Lina Holm said on 3 May that 40 ships left.';
const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as Partial<Extraction> & { file?: string; id?: string | number; line?: number; error?: string },
    );

describe('the extract command with --jsonl', { timeout: 180_000 }, () => {
  it('prints one line for each file and goes on after one that cannot be read', async () => {
    const files = [file('one.txt', SENTENCE), join(folder, 'nowhere.txt'), file('two.txt', `${SENTENCE} ${SENTENCE}`)];
    const { stdout, stderr, status } = await extract('--jsonl', ...files);
    const lines = linesOf(stdout);
    expect(lines.map((each) => each.file)).toEqual(files);
    expect(lines.map(({ candidates }) => candidates?.length)).toEqual([1, undefined, 2]);
    expect(lines[1]?.error).toMatch(/^There is no file/);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^One of 3 texts [^\n]+\n$/) });
  });

  it('says of a folder among the files what to name', async () => {
    const { stdout, status } = await extract('--jsonl', `${folder}/`, file('three.txt', SENTENCE));
    expect(linesOf(stdout).map(({ error }) => error)).toEqual([
      `${folder} is a folder: name the texts in it, as in --jsonl ${folder}/*.txt.`,
      undefined,
    ]);
    expect(status).toBe(1);
  });

  it('says of a file what it says of it alone', async () => {
    const path = file('alone.txt', SENTENCE);
    const [alone, line] = await Promise.all([
      extract('--published', '2024-06-01', path),
      extract('--jsonl', '--published', '2024-06-01', path),
    ]);
    expect(linesOf(line.stdout)[0]).toEqual({ file: path, ...(JSON.parse(alone.stdout) as Extraction) });
    expect(line.status).toBe(0);
  });

  it('reads lines of JSON in order; each says its own day and language, a bad one why it is bad', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: SENTENCE, publishedOn: '2023-06-01' }),
      '{"id":',
      '',
      '["a text"]',
      JSON.stringify({ text: SENTENCE }),
      '{"id":1234567890123456789,"text":"A text."}',
      JSON.stringify({ id: 7 }),
      String.raw`{"id":8,"text":"A \ud800 text."}`,
      JSON.stringify({ id: 9, text: 'A text.', publishedOn: '2024-02-30' }),
      JSON.stringify({ id: 10, text: 'A text.', language: 'Klingon' }),
      JSON.stringify({ id: 11, text: ' ' }),
      JSON.stringify({ id: 12, text: SENTENCE, title: 'more', language: null }),
    ];
    const input = Buffer.concat([Buffer.from(`${lines.join('\r\n')}\n`), Buffer.from([0x22, 0xff, 0x22, 0x0a])]);
    const { stdout, status } = await extractFrom(input, '--jsonl', '--published', '2020-06-01', '-');
    const answers = linesOf(stdout);
    expect(answers.map(({ id, line }) => id ?? `line ${line}`)).toEqual([
      'a',
      'line 2',
      'line 4',
      'line 5',
      'line 6',
      7,
      8,
      9,
      10,
      11,
      12,
      'line 13',
    ]);
    expect(answers.filter(({ error }) => error === undefined).map(({ candidates }) => candidates?.[0]?.dates[0]?.edtf)).toEqual([
      '2023-05-03',
      '2020-05-03',
    ]);
    for (const { error } of answers) if (error !== undefined) expect(error).toMatch(/^[\p{Lu}\d][^\n]+\.$/u);
    expect(status).toBe(1);
  });

  it('answers a line before the next one is there, and reads on behind one that is too long', async () => {
    const child = start(['--jsonl', '-']);
    const end = ended(child);
    const first = once(child.stdout, 'data');
    child.stdin.write(`${JSON.stringify({ id: 1, text: SENTENCE })}\n`);
    expect(String((await first)[0])).toContain('"id":1');
    for (let i = 0; i < 7; i += 1) child.stdin.write('x'.repeat(1_000_000));
    child.stdin.end(`\n${JSON.stringify({ id: 3, text: SENTENCE })}`);
    const answers = linesOf((await end).stdout);
    expect(answers.map(({ id, line }) => id ?? `line ${line}`)).toEqual([1, 'line 2', 3]);
    expect(answers[1]?.error).toMatch(/longer than/);
  });

  it('reads a file of lines beside a text', async () => {
    const path = file(
      'set.jsonl',
      `${JSON.stringify({ id: 'x', text: SENTENCE })}\n${JSON.stringify({ id: 'y', text: SENTENCE })}`,
    );
    const text = file('beside.txt', SENTENCE);
    const { stdout, status } = await extract('--jsonl', path, text);
    expect(linesOf(stdout).map(({ id, file: name }) => id ?? name)).toEqual(['x', 'y', text]);
    expect(status).toBe(0);
  });
});

describe('the extract command with --explain', { timeout: 180_000 }, () => {
  const article =
    'Harbour reopens\n\nThe harbour master, Ida Berg, said that 40 ships left on 3 May and that none was damaged. Did they come back?\n';

  it('says who said what, when, how much, why and what was left out, in lines of eighty columns', async () => {
    const path = file('explained.txt', article);
    const { stdout, stderr, status } = await extract('--explain', '--published', '2023-05-10', path);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const part of [
      '“40 ships left on 3 May”',
      'Ida Berg (“said”)',
      '3 May 2023: “3 May”, year inferred',
      '40 ships',
      'a number',
      'The year was inferred',
    ])
      expect(stdout).toContain(part);
    expect(stdout).toMatch(/Left out\n {3}Headline: “Harbour reopens”\n {3}Question: “Did they come back\?”\n/);
    expect(
      Math.max(
        ...stdout
          .replaceAll(path, '')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('\u001b');
  });

  it('lets no text move the cursor, and tells of several files', async () => {
    const hostile = file('hostile.txt', 'Ida Berg said that 40 ships \u001b[2J\u0007\u202eleft on 3 May.\n');
    const { stdout, stderr, status } = await extract('--explain', hostile, join(folder, 'gone.txt'), file('mild.txt', SENTENCE));
    expect(stdout).toContain('40 ships [2Jleft on 3 May');
    for (const unseen of ['\u001b', '\u0007', '\u202e']) expect(stdout).not.toContain(unseen);
    expect(stdout).toContain('Lina Holm');
    expect(stderr).toMatch(/^There is no file/);
    expect(status).toBe(1);
  });
});
