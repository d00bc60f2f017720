import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PronounWeights } from '#lib/extraction/reference/pronoun-judge';
import { WEIGHTS_BY_HAND } from '#lib/extraction/reference/pronoun-weights';
import { PROJECT } from '../../launch/project.mjs';
import { fitPronouns, judgeHeldOut, learnPronouns } from './fit';
import { type PronounRow, readRows } from './rows';

/** A pronoun that means what bears one sign rather than what bears the other. */
const row = (source: string, meant: string, other: string): PronounRow => ({
  wants: 'it',
  source,
  candidates: [
    { signs: [[other, 1]], isMeant: false },
    { signs: [[meant, 1]], isMeant: true },
  ],
});
const ROWS = Array.from({ length: 40 }, (_, i) =>
  row(`text ${i % 20}`, i % 8 === 0 ? 'dull' : 'telling', i % 8 === 0 ? 'telling' : 'dull'),
);

describe('learning whom pronouns mean', () => {
  it('counts for what is meant, and leaves what no text shows as it was set by hand', () => {
    const learned = fitPronouns(ROWS);
    expect(learned.telling).toBeGreaterThan(0.5);
    expect(learned.dull).toBeLessThan(-0.5);
    expect(learned.gerund).toBe(WEIGHTS_BY_HAND.gerund);
    expect(Object.keys(learned)).toEqual(Object.keys(learned).toSorted());
  });

  it('judges a text by what the others taught', () => {
    const odd = Array.from({ length: 9 }, () => row('odd text', 'dull', 'telling'));
    const right = judgeHeldOut([...ROWS, ...odd]);
    expect(right.slice(ROWS.length)).toEqual(odd.map(() => false));
    expect(right.filter(Boolean)).toHaveLength(35);
  });

  it('learns the same bytes each time from texts that it reads anew', () => {
    const fixtures = mkdtempSync(join(tmpdir(), 'pronouns-'));
    const from = join(PROJECT, 'fixtures');
    for (const name of ['health.json', 'health.txt']) cpSync(join(from, 'gold', name), join(fixtures, 'gold', name));
    mkdirSync(join(fixtures, 'sentences'));
    const stories = readFileSync(join(from, 'sentences', 'mentions.jsonl'), 'utf8')
      .split('\n')
      .slice(0, 4);
    writeFileSync(join(fixtures, 'sentences', 'mentions.jsonl'), stories.join('\n'));
    const learn = () => JSON.stringify(learnPronouns((weights: PronounWeights) => readRows(weights, fixtures)));
    const learned = learn();
    expect(learn()).toBe(learned);
    expect(learned).not.toBe(JSON.stringify(fitPronouns([])));
  });
});
