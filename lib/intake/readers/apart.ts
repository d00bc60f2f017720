import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { lesserUser, succeedsAs, type User } from '#lib/env/lesser-user';
import { inTurn } from '#lib/intake/readers/in-turn';

const DEADLINE_MS = 60_000;
const MOST_ANSWER = 16_000_000;
const HEAP_MB = 180;
/** Processes at a time; each may take a processor and a third of a gigabyte. */
const turn = inTurn(2);

export interface Limits {
  deadlineMs?: number;
  /** Aborted when nobody waits any more. */
  signal?: AbortSignal;
}

/**
 * Gives bytes of strangers to a program in a process of its own: what was made to do harm can take its own time and memory, up to a
 * limit, and nobody else's; nothing of ours is in there to be had. Answers null when it was ended before it was done.
 */
export function workApart<T>(
  program: string,
  given: unknown,
  open: () => Promise<Readable>,
  limits: Limits = {},
): Promise<T | null> {
  return turn(async () => {
    const user = await readerUser(program);
    const bytes = await open();
    const worker = spawn(process.execPath, [...FLAGS, program, JSON.stringify(given)], {
      ...user,
      // Libraries ask where home is; there is none.
      env: { PATH: process.env.PATH, HOME: '/nonexistent', NODE_ENV: 'production' },
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      timeout: limits.deadlineMs ?? DEADLINE_MS,
      killSignal: 'SIGKILL',
      signal: limits.signal,
    });
    // One that ends early closes its door; why, its answer says, or its end.
    worker.stdin?.on('error', () => {});
    bytes.on('error', () => worker.kill('SIGKILL'));
    bytes.pipe(worker.stdin!);
    return parse<T>(await listen(worker));
  });
}

const FLAGS = [`--max-old-space-size=${HEAP_MB}`, '--import', 'tsx', '--import', './lib/intake/readers/packages-as-they-are.mjs'];

/** Where we are root, somebody who owns nothing, if our programs lie where all may read them. */
async function readerUser(program: string): Promise<User | null> {
  const user = lesserUser();
  const paths = [process.execPath, program, 'node_modules/tsx/package.json'].map((path) => resolve(path));
  const test = 'test -x "$1" && test -r "$2" && test -r "$3"';
  return user && (await succeedsAs(user, '/bin/sh', ['-c', test, 'sh', ...paths])) ? user : null;
}

/** Everything it says, until it has ended. */
function listen(worker: ChildProcess): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  worker.stdio[3]?.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > MOST_ANSWER) worker.kill('SIGKILL');
    else parts.push(part);
  });
  return new Promise((resolve) => {
    worker.on('error', () => resolve(''));
    worker.on('close', () => resolve(Buffer.concat(parts).toString('utf8')));
  });
}

/** One that was ended before it was done has said nothing, or half of it. */
function parse<T>(said: string): T | null {
  try {
    return JSON.parse(said) as T;
  } catch {
    return null;
  }
}
