import { describe, expect, it } from 'vitest';
import { SIGNS } from '#lib/extraction/claims/remarks/signs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../launch/project.mjs';
import { fitRemarks, foretellHeldOut, THRESHOLD } from './fit';

const span = {
  start: 0,
  end: 4,
  words: 'word',
  sentence: 'word',
  voice: 'own',
  isQuoted: false,
  isBeside: false,
  isPart: false,
} as const;
const row = (source: string, isClaim: boolean, sign: number) => ({
  passage: span,
  isClaim,
  tier: null,
  isScrap: false,
  source,
  signs: [1, sign],
});
const ROWS = Array.from({ length: 40 }, (_, i) => row(`text ${i % 10}`, i % 3 === 0, i % 3 === 0 || i % 7 === 0 ? 1 : 0));

describe('learning what a remark is', () => {
  it('learns the same from the same rows, and that the sign of claims counts for them', () => {
    const [, sign = 0] = fitRemarks(ROWS);
    expect(fitRemarks(ROWS)).toEqual(fitRemarks([...ROWS]));
    expect(sign).toBeGreaterThan(0);
  });

  it('foretells a text by what the others taught', () => {
    const odd = [...ROWS, ...Array.from({ length: 9 }, () => row('odd text', true, 0))];
    const chances = foretellHeldOut(odd).slice(ROWS.length);
    expect(chances.every((chance) => chance < 0.5)).toBe(true);
  });

  it('ships a weight for every sign, and for no other', () => {
    const shipped = JSON.parse(readFileSync(join(PROJECT, 'lib/extraction/weights/remarks.json'), 'utf8'));
    expect(Object.keys(shipped.weights)).toEqual(Object.keys(SIGNS));
    expect(shipped.threshold).toBe(THRESHOLD);
  });
});
