import { describe, expect, it } from 'vitest';
import { atThreshold, averagePrecision, bestThreshold, calibrationOf, meanAveragePrecision } from './figures';

const scored = [0.9, 0.8, 0.7, 0.6].map((score, i) => ({ score, isWorthy: i === 0 || i === 3 }));

describe('the figures', () => {
  it('tell precision and recall at a threshold', () => {
    expect(atThreshold(scored, 0.7)).toEqual({ threshold: 0.7, f1: 0.4, precision: 1 / 3, recall: 0.5 });
    expect(atThreshold(scored, 0.95)).toMatchObject({ f1: 0, precision: 0, recall: 0 });
  });

  it('find the threshold with the best F1, never between equal scores', () => {
    expect(bestThreshold(scored)).toMatchObject({ threshold: 0.9, f1: 2 / 3 });
    const tied = [true, false, false].map((isWorthy) => ({ score: 0.5, isWorthy }));
    expect(bestThreshold(tied)).toMatchObject({ threshold: 0.5, f1: 0.5 });
  });

  it('average the precision down the ranking, and over documents', () => {
    expect(averagePrecision(scored)).toBeCloseTo((1 + 2 / 4) / 2);
    expect(meanAveragePrecision([scored, [{ score: 0.1, isWorthy: true }]])).toBeCloseTo((0.75 + 1) / 2);
  });

  it('tell how far scores are likelihoods', () => {
    const { brier, expectedError, bins } = calibrationOf([
      { score: 0.25, isWorthy: true },
      { score: 0.25, isWorthy: false },
      { score: 1, isWorthy: true },
      { score: 1, isWorthy: true },
    ]);
    expect(brier).toBeCloseTo((0.75 ** 2 + 0.25 ** 2) / 4);
    expect(expectedError).toBeCloseTo(0.25 / 2);
    expect(bins.map(({ from, sentences }) => [from, sentences])).toEqual([
      [0.2, 2],
      [0.9, 2],
    ]);
  });
});
