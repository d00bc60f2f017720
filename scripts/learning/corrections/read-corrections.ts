import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Confirmation } from '#lib/candidates/examples/confirmations-in';
import type { CorrectedText, Correction } from '#lib/candidates/examples/corrections-in';
import { readDeskLines } from '../desk-files';
import { readLines } from '../read-lines';

/** In the order in which they are told. */
export const KINDS = [
  'speaker',
  'date',
  'number',
  'kind',
  'questions',
  'line',
  'reference',
] as const satisfies readonly Correction['of'][];

/** Of guesses that people let stand. */
export const CONFIRMED = ['reference', 'date'] as const satisfies readonly Confirmation['of'][];

/** Corrected texts of one file, of a folder of such files, or of the data folder above it. */
export function readCorrections(path: string): CorrectedText[] {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return readLines<CorrectedText>(path);
  const inside = join(path, 'corrections');
  return readDeskLines<CorrectedText>(existsSync(inside) ? inside : path);
}
