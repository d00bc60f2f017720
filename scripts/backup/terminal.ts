import { Halt } from '../launch/halt.mjs';
import type { Progress } from './take-backup';

const EVERY_MS = 1_000;

/** Says on the error output how far it is, once a second at most, so that the output holds the result alone. */
export function reportTo(write: (line: string) => void): (progress: Progress) => void {
  let next = Date.now() + EVERY_MS;
  return ({ stage, done, of, rows }) => {
    if (Date.now() < next) return;
    next = Date.now() + EVERY_MS;
    write(`  ${done} of ${of} ${stage}${rows === undefined ? '' : `, ${inWords(rows)} rows`}`);
  };
}

export function inWords(count: number): string {
  return count.toLocaleString('en');
}

/** "1 file", "2 files". */
export function several(count: number, noun: string): string {
  return `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Runs a command of the terminal that Ctrl-C stops cleanly. A Halt is a sentence without a stack. */
export async function runCommandOf(work: (signal: AbortSignal) => Promise<number>): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  try {
    process.exitCode = await work(stop.signal);
  } catch (error) {
    console.error(error instanceof Halt ? error.message : error);
    // Postgres may be busy with our last question, and its open connection would keep a stopped command waiting for the answer.
    if (stop.signal.aborted) process.exit(130);
    process.exitCode = 1;
  }
}
