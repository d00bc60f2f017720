import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './read-lines';

/** What `npm run examples` writes beside the training data. */
const DESK_FILE = /^desk-.*\.jsonl(?:\.gz)?$/u;
/** A decision of a desk counts as much as so many lines of the data: it is what the weights are for, and there are few. */
const WEIGHT = 4;

/** The examples of desks in a folder of training data, file by file in the order of their names; none is no fault. */
export function readDeskLines<T>(folder: string): T[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => DESK_FILE.test(name))
    .toSorted();
  return files.flatMap((name) => readLines<T>(join(folder, name)));
}

/**
 * How often each example of a desk is learned: up to four times, less often when there are so many that they would come to more
 * than the data itself, once at least.
 */
export function timesOf(examples: number, data: number): number {
  return examples === 0 ? 0 : Math.max(1, Math.min(WEIGHT, Math.floor(data / examples)));
}

/** The examples as often as they count, round by round. */
export function weighted<T>(examples: readonly T[], data: number): T[] {
  return Array.from({ length: timesOf(examples.length, data) }, () => examples).flat();
}
