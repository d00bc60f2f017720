import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../launch/project.mjs';
import { figures, type GoldFigures, scoreFile } from './evaluate-gold';
import { goldFiles } from './read-gold';

// A little under what is reached. Who makes extraction better raises them; who lowers one says why (claims within claims: what must be
// found went up by two points and more, for one point of precision and half a point of speakers among more proposals; then texts
// came by hands whose texts are not yet read as well as those before them, …-43 and the fifteen of …-46 to …-48: sixty more that are no
// claims; and the twenty-one of …-17, …-45, …-50 and Spanish 51 to 56: forty-one more; then
// claims within claims are proposed from a smaller chance on: one point and a half of core recall for two of precision; a
// thousandth of kinds for seven of English speakers).
const FLOORS: Record<string, Partial<GoldFigures>> = {
  English: {
    coreRecall: 0.937,
    recall: 0.783,
    precision: 0.891,
    speaker: 0.929,
    kind: 0.892,
    questions: 0.936,
    dateRecall: 0.947,
    datePrecision: 0.966,
    quantityRecall: 0.969,
    quantityPrecision: 0.984,
    coreference: 0.676,
    document: 0.997,
  },
  Spanish: {
    coreRecall: 0.92,
    recall: 0.856,
    precision: 0.897,
    speaker: 0.911,
    kind: 0.93,
    questions: 0.932,
    dateRecall: 0.934,
    datePrecision: 0.972,
    quantityRecall: 0.923,
    quantityPrecision: 0.988,
    coreference: 0.556,
    document: 1,
  },
  'other languages': {
    coreRecall: 0.893,
    recall: 0.803,
    precision: 0.858,
    speaker: 0.931,
    kind: 0.886,
    questions: 0.91,
    dateRecall: 0.848,
    datePrecision: 0.897,
    quantityRecall: 0.869,
    quantityPrecision: 0.902,
    coreference: 0.172,
    document: 1,
  },
};

const MOST = { nonClaimsProposed: 149, pronounFirst: 32 };

const scored = goldFiles(join(PROJECT, 'fixtures', 'gold')).map((file) => scoreFile(file));

const NAMES: Record<string, string> = { en: 'English', es: 'Spanish' };
const group = (language: string) => NAMES[language] ?? 'other languages';

describe('extraction on the development gold', () => {
  it.each(Object.entries(FLOORS))('does not fall below what it reached: %s', (name, floors) => {
    const reached = figures(scored.filter(({ document }) => group(document.language) === name).map(({ result }) => result));
    const above = Object.entries(floors).map(([figure, floor]) => [
      figure,
      (reached[figure as keyof GoldFigures] ?? 0) >= (floor ?? 1),
    ]);
    expect(above.filter(([, held]) => !held)).toEqual([]);
    expect(above.length).toBeGreaterThan(8);
  });

  it('proposes no more that is no claim, and no wrong offset', () => {
    const reached = figures(scored.map(({ result }) => result));
    expect(reached.wrongOffsets).toBe(0);
    expect(reached.nonClaimsProposed).toBeLessThanOrEqual(MOST.nonClaimsProposed);
    expect(reached.pronounFirst).toBeLessThanOrEqual(MOST.pronounFirst);
  });
});
