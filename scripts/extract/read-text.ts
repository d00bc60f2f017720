import { readFileSync, statSync } from 'node:fs';
import { canonicalText } from '#lib/intake/canonical-text';
import { LONGEST_TEXT } from '#lib/intake/vocabulary';
import { STANDARD_INPUT } from './read-command';
import { say, Unusable } from './say';

const MOST_BYTES = 4 * LONGEST_TEXT;

/** The canonical text of a file, or of the standard input. Throws Unusable when it is none that can be read. */
export function readText(file: string): string {
  const name = file === STANDARD_INPUT ? say('standardInput') : file;
  return usableText(decode(readBytes(file, name), name), name);
}

/** The canonical form of what is called `name` in the refusal. Throws Unusable when nothing is in it, or too much, or no text. */
export function usableText(raw: string, name: string): string {
  if (raw.includes('\u0000')) throw new Unusable(say('binary', { file: name }));
  const text = canonicalText(raw);
  if (text.trim() === '') throw new Unusable(say('empty', { file: name }));
  if (text.length > LONGEST_TEXT) throw new Unusable(say('tooLong', { file: name, limit: LONGEST_TEXT }));
  return text;
}

/** Throws Unusable on bytes that are not UTF-8. */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable(say('binary', { file: name }));
  }
}

function readBytes(file: string, name: string): Buffer {
  if (file === STANDARD_INPUT) return readFileSync(0);
  requireFile(file);
  if (statSync(file).size > MOST_BYTES) throw new Unusable(say('tooLong', { file: name, limit: LONGEST_TEXT }));
  return readFileSync(file);
}

/** Throws Unusable when there is no such file, or when it is a folder. */
export function requireFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new Unusable(say('folder', { file: file.replace(/\/+$/u, '') }));
  if (!found?.isFile()) throw new Unusable(say('noFile', { file }));
}
