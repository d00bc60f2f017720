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

/** The weight file, learned anew: of English, and of all other languages together. */
export function nestedFile(fixtures = 'fixtures'): string {
  const golds = goldFiles(join(fixtures, 'gold')).map(readGold);
  const learnedOf = (isEnglish: boolean) => {
    const texts = golds.filter(({ document }) => (document.language === 'en') === isEnglish);
    const { step, weights } = fitNested(texts.flatMap(rowsOf));
    return { step, weights: encodeWeights(weights) };
  };
  const file = { version: VERSION, threshold: THRESHOLD, english: learnedOf(true), byRules: learnedOf(false) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
