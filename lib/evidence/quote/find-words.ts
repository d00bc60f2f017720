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
  const text = hay.form?.text ?? hay.source;
  let at = text.indexOf(words, range.from);
  for (let n = 0; at !== -1 && at <= range.to && n < MAX_OCCURRENCES; n++) {
    yield { at, span: spanOf(hay, at, words.length) };
    at = text.indexOf(words, at + 1);
  }
}

function spanOf({ form }: Haystack, at: number, length: number): Span {
  if (!form) return { start: at, end: at + length };
  return { start: form.starts[at] ?? 0, end: form.ends[at + length - 1] ?? 0 };
}
