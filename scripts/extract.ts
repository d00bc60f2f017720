import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTranslator } from 'next-intl';
import messages from '../messages/en/extract.json';
import { extractClaims } from '#lib/extraction/extract-claims';
import { canonicalText } from '#lib/intake/canonical-text';
import { LONGEST_TEXT } from '#lib/intake/vocabulary';

// npm run --silent extract -- [--published YYYY-MM-DD] [--lang xx] FILE
// Prints what the machine reads in a text as JSON; what it cannot read, in one sentence on the error output.

const say = createTranslator({ locale: 'en', messages });

class Unusable extends Error {}

function main(): void {
  const { file, published, language } = readCommand();
  const text = readText(file);
  process.stdout.write(`${JSON.stringify(extractClaims(text, { publishedOn: published, language }), null, 2)}\n`);
}

function readCommand(): { file: string; published: string | null; language?: string } {
  const { values, positionals } = parse();
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Unusable(say('usage'));
  const { published = null, lang } = values;
  if (published !== null && !isDay(published)) throw new Unusable(say('day', { value: published }));
  if (lang !== undefined && !isLanguage(lang)) throw new Unusable(say('language', { value: lang }));
  return { file, published, language: lang };
}

function parse() {
  try {
    return parseArgs({ options: { published: { type: 'string' }, lang: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new Unusable(say('usage'));
  }
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && LANGUAGES.of(tag.split('-')[0] ?? '') !== undefined;
}

function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function readText(file: string): string {
  const bytes = readBytes(file);
  const raw = decode(bytes, file);
  if (raw.includes('\u0000')) throw new Unusable(say('binary', { file }));
  const text = canonicalText(raw);
  if (text.trim() === '') throw new Unusable(say('empty', { file }));
  if (text.length > LONGEST_TEXT) throw new Unusable(say('tooLong', { file, limit: LONGEST_TEXT }));
  return text;
}

const MOST_BYTES = 4 * LONGEST_TEXT;

function readBytes(file: string): Buffer {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Unusable(say('noFile', { file }));
  if (found.size > MOST_BYTES) throw new Unusable(say('tooLong', { file, limit: LONGEST_TEXT }));
  return readFileSync(file);
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable(say('binary', { file }));
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
