import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../launch/project.mjs';
import { clausesIn, mentionsIn, type SentenceFigures, speakersIn } from './evaluate-sentences';

const FOLDER = join(PROJECT, 'fixtures', 'sentences');

// A little under what is reached. Who makes extraction better raises them.
const FLOORS: [what: string, read: (folder: string) => SentenceFigures, floor: number][] = [
  ['who says it', speakersIn, 0.88],
  ['the statements of a sentence', clausesIn, 0.63],
  ['what words mean', mentionsIn, 0.55],
];

describe('single sentences', () => {
  it.each(FLOORS)('are read no worse than before: %s', (_what, read, floor) => {
    const { right, of } = read(FOLDER);
    expect(right / of).toBeGreaterThanOrEqual(floor);
  });
});
