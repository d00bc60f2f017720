import type { Span } from '#lib/claims/anchoring/anchor';
import { type Alignment, alignWithin, alignWords, type Word, wordsIn } from '#lib/claims/anchoring/align-words';

/** A sentence of the old text as it is found again in the new one. */
export interface FoundSentence extends Span {
  before: Word[];
  after: Word[];
  alignment: Alignment;
}

/** At most this share of the words may differ; beyond it, it is another sentence. */
const MOST_CHANGED = 0.45;
/** Longer sentences are not compared: the table grows with the product. */
const MOST_WORDS = 400;
/** How many of the most alike sentences are compared word by word. */
const CLOSEST = 6;
/** At most this share of a quote's words may differ where its sentence was taken apart, and shorter quotes say too little. */
const MOST_CHANGED_QUOTE = 0.34;
const FEWEST_WORDS = 5;

/** Finds a sentence again although words in it have changed. */
export interface SentenceFinder {
  find: (sentence: string) => FoundSentence | null;
  /** The words of a quote, some of them changed, wherever they stand now: its sentence was divided, joined or rewritten. */
  findQuote: (quote: string) => Span | null;
}

/**
 * Reads a text once, sentence by sentence, so that many changed sentences can be looked up in it. A sentence that stood in
 * the old text already is the changed form of none.
 */
export function sentenceFinder(texts: { before: string; after: string }): SentenceFinder {
  const pieces = sentencesIn(texts.after);
  const index = indexOf(texts.after, pieces);
  const read = { ...texts, pieces, index };
  return { find: (sentence) => findIn(read, sentence), findQuote: (quote) => findQuoteIn(read, quote) };
}

interface Read {
  before: string;
  after: string;
  pieces: Span[];
  /** Where each word stands, by the number of the sentence. */
  index: Map<string, number[]>;
}

function sentencesIn(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const pieces: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const { index, segment } of segmenter.segment(line)) {
      if (segment.trim()) pieces.push({ start: lineStart + index, end: lineStart + index + segment.length });
    }
    lineStart += line.length + 1;
  }
  return pieces;
}

function indexOf(text: string, pieces: readonly Span[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  pieces.forEach(({ start, end }, at) => {
    for (const word of distinctWords(text.slice(start, end))) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  });
  return index;
}

function distinctWords(text: string): Set<string> {
  return new Set(wordsIn(text).map((word) => word.text.toLowerCase()));
}

function findIn(read: Read, sentence: string): FoundSentence | null {
  const before = wordsIn(sentence);
  if (before.length === 0 || before.length > MOST_WORDS) return null;
  const count = sentencesIn(sentence).length;
  const found = closest(read, sentence, count).flatMap((first) => compare(read, before, windowAt(read, first, count)));
  return found.toSorted((a, b) => a.alignment.distance - b.alignment.distance || a.start - b.start)[0] ?? null;
}

/** The first sentences of the windows that share the most words with this one. */
function closest({ index, pieces }: Read, sentence: string, count: number): number[] {
  const shared = new Map<number, number>();
  for (const word of distinctWords(sentence)) {
    const places = index.get(word) ?? [];
    if (places.length > 1000) continue; // "the" says nothing about which sentence it is
    const firsts = new Set(places.flatMap((at) => Array.from({ length: count }, (_, i) => at - i).filter((first) => first >= 0)));
    for (const first of firsts) shared.set(first, (shared.get(first) ?? 0) + 1);
  }
  const likeness = (first: number) => (shared.get(first) ?? 0) / Math.sqrt(widthOf(pieces, first, count));
  return [...shared.keys()].sort((a, b) => likeness(b) - likeness(a) || a - b).slice(0, CLOSEST);
}

function widthOf(pieces: readonly Span[], first: number, count: number): number {
  const last = pieces[Math.min(first + count, pieces.length) - 1];
  return 40 + (last?.end ?? 0) - (pieces[first]?.start ?? 0);
}

function windowAt({ after, pieces }: Read, first: number, count: number): Span {
  const start = pieces[first]?.start ?? 0;
  const end = pieces[Math.min(first + count, pieces.length) - 1]?.end ?? start;
  const text = after.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}

function compare(read: Read, before: Word[], span: Span): FoundSentence[] {
  const text = read.after.slice(span.start, span.end);
  const after = wordsIn(text, span.start);
  if (after.length > MOST_WORDS || read.before.includes(text)) return [];
  const alignment = alignWords(before, after, Math.floor(MOST_CHANGED * Math.max(before.length, after.length)));
  return alignment ? [{ ...span, before, after, alignment }] : [];
}

/** The one place where the quote stands with few changes; none when several are as like it. */
function findQuoteIn(read: Read, quote: string): Span | null {
  const words = wordsIn(quote);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return null;
  const count = sentencesIn(quote).length + 1;
  const found = closest(read, quote, count)
    .flatMap((first) => stretchesIn(read, words, windowAt(read, first, count)))
    .toSorted((a, b) => a.distance - b.distance || a.start - b.start);
  const [best] = found;
  const isOne = best && found.every((other) => other.distance > best.distance || overlaps(other, best));
  return isOne ? { start: best.start, end: best.end } : null;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function stretchesIn(read: Read, words: readonly Word[], span: Span): (Span & { distance: number })[] {
  const after = wordsIn(read.after.slice(span.start, span.end), span.start);
  if (after.length > MOST_WORDS * 2) return [];
  const stretch = alignWithin(words, after, Math.floor(MOST_CHANGED_QUOTE * words.length));
  if (!stretch) return [];
  const { distance, from, to } = stretch;
  const start = after[from]?.start ?? span.start;
  const end = after[to - 1]?.end ?? span.end;
  return read.before.includes(read.after.slice(start, end)) ? [] : [{ start, end, distance }];
}
