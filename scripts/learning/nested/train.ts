import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeWeights } from '#lib/extraction/claims/nested/judge-nested';
import { goldFiles, readGold } from '../../gold/read-gold';
import { fitNested, THRESHOLD } from './fit';
import { rowsOf } from './rows';

export const FILE = 'lib/extraction/weights/nested.json';
const VERSION = 'nested-1';

/** Writes what the signs of a claim within a claim count, from the labelled English texts of the project; needs no other data. */
export function trainNested(): Promise<void> {
  writeFileSync(FILE, nestedFile());
  return Promise.resolve();
}

/** The weight file, learned anew. */
export function nestedFile(fixtures = 'fixtures'): string {
  const golds = goldFiles(join(fixtures, 'gold'))
    .map(readGold)
    .filter(({ document }) => document.language === 'en');
  const { step, weights } = fitNested(golds.flatMap(rowsOf));
  return `${JSON.stringify({ version: VERSION, threshold: THRESHOLD, step, weights: encodeWeights(weights) }, null, 2)}\n`;
}
