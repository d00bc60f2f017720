import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../launch/project.mjs';
import { figures, type GoldFigures, scoreFile } from './evaluate-gold';
import { goldFiles } from './read-gold';

// A little under what is reached. Who makes extraction better raises them; who lowers one says why (five more texts came, …-35 with
// Spanish 36, and seven in French, German, Italian, Portuguese, Russian and Ukrainian by other hands, which are not yet read as well
// as those before them).
const FLOORS: Record<string, Partial<GoldFigures>> = {
  English: {
    coreRecall: 0.902,
    recall: 0.727,
    precision: 0.939,
    speaker: 0.926,
    kind: 0.893,
    questions: 0.936,
    dateRecall: 0.924,
    datePrecision: 0.958,
    quantityRecall: 0.951,
    quantityPrecision: 0.97,
    coreference: 0.65,
    document: 0.91,
  },
  Spanish: {
    coreRecall: 0.897,
    recall: 0.791,
    precision: 0.944,
    speaker: 0.922,
    kind: 0.925,
    questions: 0.935,
    dateRecall: 0.907,
    datePrecision: 0.959,
    quantityRecall: 0.931,
    quantityPrecision: 0.986,
    coreference: 0.538,
    document: 0.98,
  },
  'other languages': {
    coreRecall: 0.864,
    recall: 0.77,
    precision: 0.885,
    speaker: 0.932,
    kind: 0.887,
    questions: 0.915,
    dateRecall: 0.841,
    datePrecision: 0.891,
    quantityRecall: 0.864,
    quantityPrecision: 0.897,
    coreference: 0.169,
    document: 0.98,
  },
};

const MOST = { nonClaimsProposed: 65, pronounFirst: 24 };

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
