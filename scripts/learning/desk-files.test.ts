import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readDeskLines, timesOf, weighted } from './desk-files';

const folder = mkdtempSync(join(tmpdir(), 'desk-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('examples of desks beside the training data', () => {
  it('are read in the order of their names, and nothing else is', () => {
    writeFileSync(join(folder, 'desk-b.jsonl'), '{"id":"b"}\n');
    writeFileSync(join(folder, 'desk-a.jsonl.gz'), gzipSync('{"id":"a1"}\n{"id":"a2"}\n'));
    writeFileSync(join(folder, 'train.jsonl'), '{"id":"no"}\n');
    expect(readDeskLines<{ id: string }>(folder).map(({ id }) => id)).toEqual(['a1', 'a2', 'b']);
    expect(readDeskLines(join(folder, 'nowhere'))).toEqual([]);
  });

  it('count four times, and never for more than the data unless there is more of them', () => {
    expect([timesOf(10, 1000), timesOf(400, 1000), timesOf(3000, 1000), timesOf(0, 1000)]).toEqual([4, 2, 1, 0]);
    expect(weighted(['a', 'b'], 4)).toEqual(['a', 'b', 'a', 'b']);
  });
});
