import { describe, expect, it } from 'vitest';
import { composeMentions, readComposed } from './composed-mentions';

/** Of the texts that are read here, every fifth, how many at least are read right, by group. */
const FLOORS: Readonly<Record<string, number>> = {
  family: 0,
  'it: body': 0.8,
  'deed by noun': 0.95,
  'paper by noun': 0.66,
  'it: thing': 0.7,
  they: 0.77,
  'such and those': 0.33,
};

describe('mentions in composed texts', () => {
  const figures = readComposed(composeMentions('fixtures/composed/mentions.json').filter((_, i) => i % 5 === 0));

  it.each(Object.entries(figures))('%s', (group, { right, of, misses }) => {
    expect(right / of, misses.join('\n')).toBeGreaterThanOrEqual(FLOORS[group] ?? 1);
  });
});
