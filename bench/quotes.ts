import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadSnapshot, readSnapshot, verifyQuote } from '#lib/evidence/verify-quote';
import { PROJECT } from '../scripts/launch/project.mjs';
import { normaliseAndScan } from './baselines/normalise-and-scan';
import { median, rounded } from './measure';

const SIZE = 1_000_000;
const QUOTES = 50;
const RUNS = 7;

/**
 * Proving 50 quotes of 60 to 300 units against a text of 1 MB, in one process. `verbatim` and the others are the time of all 50
 * by that of evening out the text once and going through it once (verbatim: at most 2 is wanted); `buildMs` is reading the text
 * in both its forms (at most 1000). Altered quotes have a number, a negation or a word changed: none may be found, and the
 * nearest passage is right when it begins with the words of the quote.
 */
export function benchQuotes() {
  return { latin: measureText(textOf('en')), cyrillic: measureText(textOf('ru')) };
}

function measureText(text: string) {
  const places = quotePlaces(text);
  const verbatim = places.map(({ start, end }) => text.slice(start, end));
  const typed = verbatim.map((quote) => quote.replace(/\s+/gu, '\u00a0').replaceAll("'", '’').normalize('NFD'));
  const gapped = verbatim.map(leaveOut);
  const altered = verbatim.map(alter);
  const baseline = median(Array.from({ length: RUNS }, () => timed(() => normaliseAndScan(text))));
  const kept = readSnapshot(text);
  const build = median(Array.from({ length: 3 }, () => timed(() => buildForms(readSnapshot(text)))));
  buildForms(kept);
  const ratio = (quotes: string[]) =>
    rounded(median(Array.from({ length: RUNS }, () => timed(() => verifyAll(quotes, kept)))) / baseline, 2);
  const near = altered.map((quote) => verifyQuote(quote, kept).nearest?.text ?? '');
  return {
    baselineMs: rounded(baseline, 1),
    buildMs: rounded(build, 0),
    verbatim: ratio(verbatim),
    typographic: ratio(typed),
    elided: ratio(gapped),
    altered: ratio(altered),
    found: [verbatim, typed, gapped].map((quotes) => `${verifyAll(quotes, kept)}/${QUOTES}`).join(' '),
    falselyFound: `${verifyAll(altered, kept)}/${QUOTES}`,
    nearestRight: `${near.filter((passage, i) => passage.slice(0, 20) === letters(verbatim[i] ?? '').slice(0, 20)).length}/${QUOTES}`,
  };
}

/** A passage begins at its first letter. */
function letters(quote: string): string {
  return quote.replace(/^[^\p{L}\p{N}]+/u, '');
}

function buildForms(kept: ReadSnapshot): void {
  kept.normalised();
  kept.folded();
}

function verifyAll(quotes: string[], kept: ReadSnapshot): number {
  return quotes.filter((quote) => verifyQuote(quote, kept).level !== 'absent').length;
}

function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Whole words, spread over the text, 60 to 300 units each. Every paragraph carries its number, so that a place is one place. */
function quotePlaces(text: string): { start: number; end: number }[] {
  return Array.from({ length: QUOTES }, (_, i) => {
    const from = Math.floor(((i + 0.5) / QUOTES) * text.length);
    const start = text.indexOf(' ', text.indexOf('§', from)) + 1;
    return { start, end: text.indexOf(' ', start + 60 + ((i * 47) % 230)) };
  });
}

/** A word of the middle left out, with the mark of it. */
function leaveOut(quote: string): string {
  const words = quote.split(' ');
  const half = Math.floor(words.length / 2);
  return [...words.slice(0, half), '[…]', ...words.slice(half + 1)].join(' ');
}

function alter(quote: string, at: number): string {
  const words = quote.split(' ');
  const half = Math.floor(words.length / 2);
  if (at % 3 === 0) return [...words.slice(0, half), 'not', ...words.slice(half)].join(' ');
  if (at % 3 === 1) return [...words.slice(0, half), '31415', ...words.slice(half + 1)].join(' ');
  return [...words.slice(0, half), 'otherwise', ...words.slice(half + 1)].join(' ');
}

/** The project's texts in one language, over and over, each sentence under a number of its own. */
function textOf(language: 'en' | 'ru'): string {
  const names = language === 'en' ? ['court', 'economy', 'health', 'parliament', 'wire-translated'] : ['wire-russian'];
  const all = names.map((name) => readFileSync(join(PROJECT, 'fixtures', 'gold', `${name}.txt`), 'utf8')).join('\n');
  const sentences = all.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.length > 60);
  const parts: string[] = [];
  for (let n = 0, size = 0; size < SIZE; n += 1) {
    const part = `§${n} ${sentences[n % sentences.length]} ${wordsFor(n)}`;
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join('\n').slice(0, SIZE);
}

/** Words that stand nowhere else, as names in a real text do. */
function wordsFor(n: number): string {
  return `${(n * 7_919).toString(36)}ov ${(n * 104_729).toString(36)}a.`;
}
