import { writeFileSync } from 'node:fs';
import { learnPronouns } from './fit';
import { readRows } from './rows';

export const FILE = 'lib/extraction/weights/pronouns.json';
const VERSION = 'pronouns-1';

/** Writes what the signs of whom a pronoun means count, from the labelled texts and stories of the project; needs no other data. */
export function trainPronouns(): Promise<void> {
  writeFileSync(FILE, pronounsFile());
  return Promise.resolve();
}

/** The weight file, learned anew. */
export function pronounsFile(): string {
  return `${JSON.stringify({ version: VERSION, weights: learnPronouns((weights) => readRows(weights)) }, null, 2)}\n`;
}
