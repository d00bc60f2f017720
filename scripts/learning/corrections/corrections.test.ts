import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Confirmation } from '#lib/candidates/examples/confirmations-in';
import type { CorrectedText, Correction } from '#lib/candidates/examples/corrections-in';
import { evaluateCorrections } from './evaluate';
import { tellUse } from './tell-use';

const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = '🦆 The repairs will cost 40 million crowns, mayor Ann Example said on 3 March 2025.';
const at = (words: string) => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return { id: 'a', words, span: [start, start + Array.from(words).length] as [number, number] };
};

function write(name: string, ...corrections: Correction[]): string {
  const text: CorrectedText = {
    id: 'd/1',
    text: TEXT,
    language: 'en',
    publishedOn: '2025-03-10',
    translatedFrom: null,
    corrections,
  };
  mkdirSync(join(folder, name, 'corrections'), { recursive: true });
  writeFileSync(join(folder, name, 'corrections', 'desk-a.jsonl'), `${JSON.stringify(text)}\n`);
  return join(folder, name);
}

describe('eval -- corrections', () => {
  it('tells what is read by now as a person read it, and what still is not', async () => {
    const path = write(
      'one',
      { of: 'speaker', ...at('The repairs will cost 40 million crowns'), before: 'mayor', after: 'Ann Example' },
      { of: 'date', ...at('3 March 2025'), before: 'XXXX-03-03', after: '2025-03-03' },
      { of: 'number', ...at('40 million'), before: null, after: { value: '7', unit: 'SEK' } },
      { of: 'kind', ...at('The repairs'), before: 'event', after: 'prediction' },
    );
    const { texts, corrections } = await evaluateCorrections(path);
    expect(texts).toBe(1);
    expect(corrections.speaker).toEqual({ of: 1, right: 1, asBefore: 0, notProposed: 0 });
    expect(corrections.date).toMatchObject({ of: 1, right: 1 });
    expect(corrections.number).toMatchObject({ of: 1, right: 0 });
    expect(Object.keys(corrections)).toEqual(['speaker', 'date', 'number', 'kind']);
  });
});

describe('guesses that people let stand', () => {
  const texts = (confirmations: Confirmation[]): CorrectedText => ({
    id: 'd/1',
    text: TEXT,
    language: 'en',
    publishedOn: '2025-03-10',
    translatedFrom: null,
    corrections: [],
    confirmations,
  });
  const DATE = { of: 'date', ...at('3 March 2025') } as const;

  it('are counted apart, as still read so or otherwise', async () => {
    const path = join(folder, 'guesses.jsonl');
    const lines = [texts([{ ...DATE, value: '2025-03-03' }]), texts([{ ...DATE, value: '2024-03-03' }])];
    writeFileSync(path, lines.map((each) => `${JSON.stringify(each)}\n`).join(''));
    const { corrections, confirmations } = await evaluateCorrections(path);
    expect({ corrections, confirmations }).toEqual({
      corrections: {},
      confirmations: { date: { of: 2, right: 1, notProposed: 0 } },
    });
  });

  it('are told of when weights are learned, and teach none', () => {
    const data = join(folder, 'three');
    mkdirSync(join(data, 'corrections'), { recursive: true });
    writeFileSync(join(data, 'corrections', 'desk-a.jsonl'), `${JSON.stringify(texts([{ ...DATE, value: '2025-03-03' }]))}\n`);
    expect(tellUse(data)).toEqual([
      'desks: 1 guesses that people let stand: made by rules, no weights; kept for eval -- corrections',
    ]);
  });
});

describe('npm run train', () => {
  it('says for each kind of example how many there are and what becomes of them', () => {
    const data = write('two', { of: 'date', ...at('3 March 2025'), before: null, after: '2025-03-03' });
    mkdirSync(join(data, 'checkworthiness'));
    writeFileSync(join(data, 'checkworthiness', 'desk-a.jsonl'), '{"id":"a","text":"b","checkworthy":true}\n');
    expect(tellUse(data)).toEqual([
      'desks: 1 passages accepted or dismissed: learned by worthiness',
      'desks: 1 corrected dates: read by rules, no weights; kept for eval -- corrections',
    ]);
    expect(tellUse(join(folder, 'nowhere'))).toEqual([]);
  });
});
