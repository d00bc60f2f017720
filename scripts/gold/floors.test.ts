import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../launch/project.mjs';
import { figures, type GoldFigures, scoreFile } from './evaluate-gold';
import { goldFiles } from './read-gold';

// A little under what is reached. Who makes extraction better raises them; who lowers one says why (five more texts
// came, …-33 with Spanish 34, for which coverage, dates, quantities, mentions and what is no claim are not yet as good; then a
// second text each in French, German, Italian and Portuguese, by another hand, which are read less well than the first ones).
const FLOORS: Record<string, Partial<GoldFigures>> = {
  English: {
    coreRecall: 0.902,
    recall: 0.724,
    precision: 0.938,
    speaker: 0.925,
    kind: 0.883,
    questions: 0.935,
    dateRecall: 0.925,
    datePrecision: 0.953,
    quantityRecall: 0.951,
    quantityPrecision: 0.973,
    coreference: 0.63,
    document: 0.91,
  },
  Spanish: {
    coreRecall: 0.895,
    recall: 0.791,
    precision: 0.942,
    speaker: 0.919,
    kind: 0.928,
    questions: 0.932,
    dateRecall: 0.908,
    datePrecision: 0.957,
    quantityRecall: 0.931,
    quantityPrecision: 0.981,
    coreference: 0.545,
    document: 0.98,
  },
  'other languages': {
    coreRecall: 0.9,
    recall: 0.8,
    precision: 0.89,
    speaker: 0.93,
    kind: 0.88,
    questions: 0.91,
    dateRecall: 0.82,
    datePrecision: 0.86,
    quantityRecall: 0.86,
    quantityPrecision: 0.92,
    coreference: 0.22,
    document: 0.98,
  },
};

const MOST = { nonClaimsProposed: 49, pronounFirst: 21 };

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
