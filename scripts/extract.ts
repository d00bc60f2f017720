import { once } from 'node:events';
import { explain } from './extract/explain';
import { type Command, readCommand } from './extract/read-command';
import { readText } from './extract/read-text';
import { say, Unusable } from './extract/say';

// npm run --silent extract -- [--published YYYY-MM-DD] [--lang xx] [--jsonl | --explain] FILE…
// Prints what the machine reads in a text as JSON; in many, one JSON a line; with --explain in words for people. What it cannot
// read, in one sentence: on the error output, or with --jsonl as the answer of that line.

async function main(): Promise<void> {
  const command = readCommand();
  if (command.form === 'jsonl') return printLines(command);
  if (command.form === 'explain') return printForPeople(command);
  for (const file of command.files) {
    const text = readText(file);
    const { extractClaims } = await loadReader();
    await print(`${JSON.stringify(extractClaims(text, command.facts), null, 2)}\n`);
  }
}

async function printForPeople({ files, facts }: Command): Promise<void> {
  for (const [i, file] of files.entries()) {
    try {
      const text = readText(file);
      const { extractClaims } = await loadReader();
      await print(`${i > 0 ? '\n' : ''}${explain({ name: file, text, extraction: extractClaims(text, facts) }, page())}`);
    } catch (error) {
      refuse(error);
    }
  }
}

async function printLines({ files, facts }: Command): Promise<void> {
  const { answerFiles } = await import('./extract/line-answers');
  let failed = 0;
  let all = 0;
  for await (const answer of answerFiles(files, facts)) {
    all += 1;
    if ('error' in answer) failed += 1;
    await print(`${JSON.stringify(answer)}\n`);
  }
  if (failed > 0) throw new Unusable(say('linesFailed', { failed, all }));
}

/** Loading what reads takes a second: whoever is refused need not wait for it. */
function loadReader() {
  return import('#lib/extraction/extract-claims');
}

/** Waits while whoever reads is slower, so that what is printed does not pile up. */
async function print(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain');
}

function page() {
  const { isTTY, columns } = process.stdout;
  return { width: columns ?? 80, isBold: isTTY && !process.env.NO_COLOR };
}

// Whoever reads has read enough, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

main().catch(refuse);

function refuse(error: unknown): void {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
