import { once } from 'node:events';
import { explain, type Page } from './explain';
import { type Command, readCommand } from './read-command';
import { readText } from './read-text';
import { say, Unusable } from './say';

/** Where a command reads and writes; `process` is one. */
export interface Terminal {
  stdin: AsyncIterable<Buffer>;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  page: Page;
}

/**
 * What `npm run extract` does with the words behind it. Returns the exit code: 1 when something could not be read, which is
 * then said in one sentence on the error output, or with --jsonl as the answer of that line.
 */
export async function runExtract(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = readCommand(words);
    if (command.form === 'jsonl') await printLines(command, terminal);
    else if (command.form === 'explain') return await printForPeople(command, terminal);
    else await printOne(command, terminal);
    return 0;
  } catch (error) {
    return refuse(error, terminal);
  }
}

async function printOne({ files, facts }: Command, { stdout }: Terminal): Promise<void> {
  for (const file of files) {
    const text = readText(file);
    const [{ extractClaims }, { withChains }] = await Promise.all([loadReader(), import('#lib/extraction/with-chains')]);
    await print(stdout, `${JSON.stringify(withChains(extractClaims(text, facts)), null, 2)}\n`);
  }
}

async function printForPeople({ files, facts }: Command, terminal: Terminal): Promise<number> {
  let code = 0;
  for (const [i, file] of files.entries()) {
    try {
      const text = readText(file);
      const { extractClaims } = await loadReader();
      const words = explain({ name: file, text, extraction: extractClaims(text, facts) }, terminal.page);
      await print(terminal.stdout, `${i > 0 ? '\n' : ''}${words}`);
    } catch (error) {
      code = refuse(error, terminal);
    }
  }
  return code;
}

async function printLines({ files, facts }: Command, { stdin, stdout }: Terminal): Promise<void> {
  const { answerFiles } = await import('./line-answers');
  let failed = 0;
  let all = 0;
  for await (const answer of answerFiles(files, facts, stdin)) {
    all += 1;
    if ('error' in answer) failed += 1;
    await print(stdout, `${JSON.stringify(answer)}\n`);
  }
  if (failed > 0) throw new Unusable(say('linesFailed', { failed, all }));
}

/** Loading what reads takes a second: whoever is refused need not wait for it. */
function loadReader() {
  return import('#lib/extraction/extract-claims');
}

/** Waits while whoever reads is slower, so that what is printed does not pile up. */
async function print(stdout: NodeJS.WritableStream, words: string): Promise<void> {
  if (!stdout.write(words)) await once(stdout, 'drain');
}

function refuse(error: unknown, { stderr }: Terminal): number {
  if (!(error instanceof Unusable)) throw error;
  stderr.write(`${error.message}\n`);
  return 1;
}
