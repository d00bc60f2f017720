import { worthinessOf } from '#lib/extraction/worthiness/worthiness';
import { readLines } from '../read-lines';
import { documentsOf, type Line } from './data';

const DIGITS = 1e6;

/** Prints the score of each line under its key, in the order of the file. Labels are not looked at. */
export function predictWorthiness(file: string): Promise<void> {
  const lines = readLines<Line>(file);
  const scores = scoresOf(lines);
  const printed = lines.map((line) => `${JSON.stringify({ ...keyOf(line), score: rounded(scores.get(line) ?? 0) })}\n`);
  process.stdout.write(printed.join(''));
  return Promise.resolve();
}

/** Sentences of one document are read together; those without a document each for itself. */
export function scoresOf<T extends Line>(lines: readonly T[]): Map<T, number> {
  const scores = new Map<T, number>();
  for (const document of documentsOf(lines)) {
    const worth = worthinessOf(document);
    for (const [i, line] of document.entries()) scores.set(line, worth[i] ?? 0);
  }
  return scores;
}

function keyOf({ id, doc, line }: Line) {
  return doc === undefined ? { id } : { doc, line };
}

function rounded(score: number): number {
  return Math.round(score * DIGITS) / DIGITS;
}
