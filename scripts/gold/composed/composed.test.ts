import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../launch/project.mjs';
import { compose } from './compose';
import { composedIn } from './evaluate-composed';
import { readGrammar } from './grammar';

const FOLDER = join(PROJECT, 'fixtures', 'composed');
/** Sentences of each structure. */
const MANY = 4;

// How many of four are read right where not all are. Who makes extraction better raises them.
const FLOORS: Record<string, number> = {
  'own, dash': 2,
  'lead without comma, that': 2,
  'reported, because': 3,
  'colon behind a speaker': 3,
  'tag behind, inverted': 3,
  "in somebody's words": 3,
  'two speakers, tags behind': 3,
  'denied, and said by another': 3,
  'who said, and did': 0,
  turns: 3,
};

describe('composed sentences', () => {
  it('are read no worse than before, by structure', () => {
    const { structures } = composedIn(FOLDER, { many: MANY });
    const fallen = Object.entries(structures).filter(([name, { right }]) => right < (FLOORS[name] ?? MANY));
    expect(fallen).toEqual([]);
  });

  it('are the same each time, without a slot left open', () => {
    const grammar = readGrammar(FOLDER);
    for (const structure of grammar.structures) {
      const { text, spans } = compose(grammar, structure, 3);
      expect(compose(grammar, structure, 3).text).toBe(text);
      expect(text).toMatch(/^[“\p{Lu}\d][^{}|]+[.”]$/u);
      for (const { start, end } of spans.values()) expect(text.slice(start, end)).toMatch(/^\S.*\S$/u);
    }
  });

  it('have answers about parts that each of their forms holds', () => {
    for (const { name, forms, answers } of readGrammar(FOLDER).structures) {
      const labels = new Set(answers.join(' ').match(/\p{Lu}/gu));
      for (const form of forms)
        for (const label of labels) expect(`${name}: ${form}`).toMatch(new RegExp(`\\{[^}]* ${label}\\b`, 'u'));
    }
  });
});
