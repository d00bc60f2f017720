import { writeFileSync } from 'node:fs';
import { SIGNS, signsOf } from '#lib/extraction/claims/remarks/signs';
import { fitRemarks, THRESHOLD } from './fit';
import { readRows } from './rows';

const FILE = 'lib/extraction/weights/remarks.json';
const VERSION = 'remarks-1';

/** Writes what the signs of a remark count, from the labelled texts and sentences of the project; needs no other data. */
export function trainRemarks(): Promise<void> {
  const rows = readRows().map((row) => ({ ...row, signs: signsOf(row.passage) }));
  const fitted = fitRemarks(rows);
  const weights = Object.fromEntries(Object.keys(SIGNS).map((sign, i) => [sign, fitted[i] ?? 0]));
  writeFileSync(FILE, `${JSON.stringify({ version: VERSION, threshold: THRESHOLD, weights }, null, 2)}\n`);
  return Promise.resolve();
}
