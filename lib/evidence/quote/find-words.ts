import { cutsWordOrNumber } from '#lib/evidence/quote/cuts-word';
import type { Span } from '#lib/evidence/quote/span';
import type { TextForm } from '#lib/evidence/quote/text-form';

/** A text to search: the source itself or a simpler form of it. */
export interface Haystack {
  source: string;
  /** Null: the source as it is. */
  form: TextForm | null;
}

export interface Found {
  span: Span;
  /** Where in the searched form, for looking on from there. */
  at: number;
}

const MAX_OCCURRENCES = 500;

/** The first place where the words stand as whole words; `cut` when they were only found inside longer words or numbers. */
export function findWords(hay: Haystack, words: string): { found: Found | null; cut: boolean } {
  let cut = false;
  for (const found of occurrencesOf(hay, words, { from: 0, to: Number.POSITIVE_INFINITY })) {
    if (!cutsWordOrNumber(hay.source, found.span)) return { found, cut: false };
    cut = true;
  }
  return { found: null, cut };
}

/** All places that begin in the given range of the searched form, cut words included, at most MAX_OCCURRENCES. */
export function* occurrencesOf(hay: Haystack, words: string, range: { from: number; to: number }): Generator<Found> {
  if (words === '') return;
  const { from, near } = cutOut(hay, words, range);
  let at = near.indexOf(words);
  for (let n = 0; at !== -1 && n < MAX_OCCURRENCES; n++) {
    yield { at: from + at, span: spanOf(hay, from + at, words.length) };
    at = near.indexOf(words, at + 1);
  }
}

/** The same places, the last one first. */
export function* occurrencesBefore(hay: Haystack, words: string, range: { from: number; to: number }): Generator<Found> {
  if (words === '') return;
  const { from, near } = cutOut(hay, words, range);
  let at = near.lastIndexOf(words);
  for (let n = 0; at !== -1 && n < MAX_OCCURRENCES; n++) {
    yield { at: from + at, span: spanOf(hay, from + at, words.length) };
    at = at === 0 ? -1 : near.lastIndexOf(words, at - 1);
  }
}

/** Only what is to be searched: looking for words that are not near would go through the whole text each time. */
function cutOut({ source, form }: Haystack, words: string, { from, to }: { from: number; to: number }) {
  const text = form?.text ?? source;
  return { from, near: text.slice(from, Math.min(text.length, to + words.length)) };
}

function spanOf({ form }: Haystack, at: number, length: number): Span {
  if (!form) return { start: at, end: at + length };
  return { start: form.starts[at] ?? 0, end: form.ends[at + length - 1] ?? 0 };
}
