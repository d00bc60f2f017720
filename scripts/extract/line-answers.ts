import { createReadStream } from 'node:fs';
import { extractClaims } from '#lib/extraction/extract-claims';
import { withChains } from '#lib/extraction/with-chains';
import { LONGEST_TEXT } from '#lib/intake/vocabulary';
import { type Facts, readFacts, STANDARD_INPUT } from './read-command';
import { type Line, readLines } from './read-lines';
import { decode, readText, requireFile, usableText } from './read-text';
import { say, Unusable } from './say';

/** JSON may write one UTF-16 unit as six bytes. */
const MOST_BYTES = 6 * LONGEST_TEXT + 10_000;

const isLinesFile = (file: string) => file === STANDARD_INPUT || file.toLowerCase().endsWith('.jsonl');

/**
 * One answer for each text, in order: the extraction with the file or the id it belongs to, or `error`, a sentence. What
 * cannot be read keeps nothing behind it from being read.
 */
export async function* answerFiles(files: readonly string[], facts: Facts, stdin: AsyncIterable<Buffer>): AsyncGenerator<object> {
  for (const file of files) {
    if (isLinesFile(file)) yield* answerLinesOf(file, facts, stdin);
    else yield answer({ file }, () => withChains(extractClaims(readText(file), facts)));
  }
}

async function* answerLinesOf(file: string, facts: Facts, stdin: AsyncIterable<Buffer>): AsyncGenerator<object> {
  try {
    if (file !== STANDARD_INPUT) requireFile(file);
    const stream: AsyncIterable<Buffer> = file === STANDARD_INPUT ? stdin : createReadStream(file);
    for await (const line of readLines(stream, MOST_BYTES)) if (!isBlank(line)) yield answerLine(line, facts);
  } catch (error) {
    yield failed({ file }, error);
  }
}

function isBlank({ bytes }: Line): boolean {
  return bytes !== null && bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

/** Its id, when it gives one, else its number. */
function answerLine({ number, bytes }: Line, facts: Facts): object {
  let given: Record<string, unknown>;
  try {
    given = parseLine(bytes, number);
  } catch (error) {
    return failed({ line: number }, error);
  }
  const { id } = given;
  if (!isId(id))
    return failed({ line: number }, new Unusable(say(typeof id === 'number' ? 'lineLongId' : 'lineNoId', { line: number })));
  return answer({ id }, () => {
    if (typeof given.text !== 'string') throw new Unusable(say('lineNoText', { line: number }));
    if (!given.text.isWellFormed()) throw new Unusable(say('lineHalf', { line: number }));
    const text = usableText(given.text, say('line', { line: number }));
    return withChains(extractClaims(text, { ...facts, ...lineFacts(given) }));
  });
}

/** A whole number beyond 2^53, as some posts have for an id, would come out as another one. */
function isId(id: unknown): id is string | number {
  return typeof id === 'string' || (typeof id === 'number' && (Number.isSafeInteger(id) || !Number.isInteger(id)));
}

function parseLine(bytes: Buffer | null, number: number): Record<string, unknown> {
  const name = say('line', { line: number });
  if (bytes === null) throw new Unusable(say('tooLong', { file: name, limit: LONGEST_TEXT }));
  const raw = decode(bytes, name);
  try {
    const given: unknown = JSON.parse(raw);
    if (isObject(given)) return given;
  } catch {
    // Said below.
  }
  throw new Unusable(say('lineNoObject', { line: number }));
}

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** What a line says of its own text holds over what the command says of all. */
function lineFacts({ publishedOn, language }: Record<string, unknown>): Partial<Facts> {
  const facts = readFacts(asWord(publishedOn), asWord(language));
  return {
    ...(publishedOn != null && { publishedOn: facts.publishedOn }),
    ...(language != null && { language: facts.language }),
  };
}

function asWord(value: unknown): string | null {
  if (value == null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function answer(name: object, read: () => object): object {
  try {
    return { ...name, ...read() };
  } catch (error) {
    return failed(name, error);
  }
}

function failed(name: object, error: unknown): object {
  if (error instanceof Unusable) return { ...name, error: error.message };
  console.error(error);
  return { ...name, error: say('fault') };
}
