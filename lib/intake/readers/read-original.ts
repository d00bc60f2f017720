import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { inTurn } from '#lib/intake/readers/in-turn';
import { CannotRead, type OriginalName, type OriginalText, type Unreadable } from '#lib/intake/readers/original';

const DEADLINE_MS = 60_000;
const MOST_ANSWER = 16_000_000;
const HEAP_MB = 400;
/** Readers at a time; each may take a processor and half a gigabyte. */
const turn = inTurn(2);

interface Limits {
  deadlineMs?: number;
  /** Aborted when nobody waits any more. */
  signal?: AbortSignal;
}

/**
 * The text of an original, read in a process of its own: a file that was made to do harm can take its own time and memory, up to a
 * limit, and nobody else's; nothing of ours is in there to be had. Throws CannotRead.
 */
export function readOriginal(open: () => Promise<Readable>, given: OriginalName, limits: Limits = {}): Promise<OriginalText> {
  return turn(async () => {
    const bytes = await open();
    const reader = spawn(process.execPath, [...FLAGS, JSON.stringify(given)], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production' },
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      timeout: limits.deadlineMs ?? DEADLINE_MS,
      killSignal: 'SIGKILL',
      signal: limits.signal,
    });
    // A reader that ends early closes its door; why, its answer says, or its end.
    reader.stdin?.on('error', () => {});
    bytes.on('error', () => reader.kill('SIGKILL'));
    bytes.pipe(reader.stdin!);
    const answer = parse(await listen(reader));
    if ('unreadable' in answer) throw new CannotRead(answer.unreadable);
    return answer;
  });
}

const FLAGS = [`--max-old-space-size=${HEAP_MB}`, '--import', 'tsx', 'lib/intake/readers/reader-process.ts'];

type Answer = OriginalText | { unreadable: Unreadable };

/** Everything it says, until it has ended. */
function listen(reader: ChildProcess): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  reader.stdio[3]?.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > MOST_ANSWER) reader.kill('SIGKILL');
    else parts.push(part);
  });
  return new Promise((resolve) => {
    reader.on('error', () => resolve(''));
    reader.on('close', () => resolve(Buffer.concat(parts).toString('utf8')));
  });
}

/** A reader that was ended before it was done has said nothing, or half of it. */
function parse(said: string): Answer {
  try {
    return JSON.parse(said) as Answer;
  } catch {
    return { unreadable: 'originalTooHeavy' };
  }
}
