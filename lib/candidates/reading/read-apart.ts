import { type ChildProcess, spawn } from 'node:child_process';
import type { Along } from '#lib/db/along';
import { inTurn } from '#lib/intake/readers/in-turn';
import { proposalsIn, type Found, type Progress, type TextRead } from '#lib/candidates/reading/proposals-in';
import { readInSteps, requireGoingOn } from '#lib/candidates/reading/read-in-steps';
import { ENGINE_FLAGS } from '../../extraction/engine-flags.mjs';

/** UTF-16 units from which a text is read in a process of its own; a shorter one takes less than starting that. */
const LONG = 100_000;
const READER = 'lib/candidates/reading/reading-process.ts';
/** One at a time takes a processor; the others wait, and everybody else goes on. */
const turn = inTurn(1);

/** What the reading process says, one JSON line after the other. */
export type Said = { progress: Progress } | { found: Found[] } | { done: true };

/**
 * What is to be proposed in a text. A long one is read beside this process, which answers everybody else meanwhile. Refuses with
 * `readingStopped` once it is stopped.
 */
export async function readProposals(read: TextRead, along: Along<Progress>, long = LONG): Promise<Found[]> {
  const apart = read.text.length > long ? await tellAtOnce(read, along, (heard) => turn(() => readApart(read, heard))) : null;
  // Where no process could be started, or one was ended from outside, it is read here: slower for others, but read.
  return apart ?? readInSteps(proposalsIn(read), along);
}

/** Milliseconds between two words while nothing is read yet. */
const EVERY = 200;

/** Whoever goes along hears of it, and can stop it, before the first word of a process that may have to wait for its turn. */
async function tellAtOnce<T>(
  { blocks }: TextRead,
  along: Along<Progress>,
  work: (along: Along<Progress>) => Promise<T>,
): Promise<T> {
  const begin = () => along.tell?.({ read: 0, blocks, proposed: 0, at: 0, found: [] });
  const timer = setInterval(begin, EVERY);
  begin();
  const tell: Along<Progress>['tell'] = (progress) => {
    clearInterval(timer);
    return along.tell?.(progress);
  };
  try {
    return await work({ ...along, tell });
  } finally {
    clearInterval(timer);
  }
}

/** Null when the process ended before it was done. */
async function readApart(read: TextRead, along: Along<Progress>): Promise<Found[] | null> {
  requireGoingOn(along);
  const { PATH, NODE_ENV, EXTRACTION } = process.env;
  const reader = spawn(process.execPath, [...ENGINE_FLAGS, '--import', 'tsx', READER], {
    env: { PATH, NODE_ENV, ...(EXTRACTION !== undefined && { EXTRACTION }) },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const stop = () => reader.kill('SIGKILL');
  along.signal?.addEventListener('abort', stop);
  try {
    reader.stdin.on('error', () => {});
    reader.stdin.end(JSON.stringify(read));
    const found = await listen(reader, along);
    requireGoingOn(along);
    return found;
  } finally {
    along.signal?.removeEventListener('abort', stop);
    stop();
  }
}

/** Hears of the progress and gathers what was found; null without a word of the end. */
async function listen(reader: ChildProcess, { tell }: Along<Progress>): Promise<Found[] | null> {
  const found: Found[] = [];
  let isDone = false;
  const failed = new Promise<null>((resolve) => reader.on('error', () => resolve(null)));
  const read = (async () => {
    for await (const said of linesOf(reader.stdout as AsyncIterable<Buffer>)) {
      if ('progress' in said) tell?.(said.progress);
      else if ('found' in said) found.push(...said.found);
      else isDone = true;
    }
    return isDone ? found : null;
  })();
  return Promise.race([read, failed]);
}

async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Said> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of stream) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Said;
  }
}
