import type { Span } from '#lib/claims/anchoring/anchor';

/** Every place of these words in a text, overlapping ones too, at most `most`. Finds nothing for empty words. */
export function findAll(text: string, words: string, most: number): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1 && found.length < most; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/**
 * The places of a quote that cut no word and no letter in two: "12" is not found in "2012", nor "e" under an accent that
 * belongs to it. A quote that was itself cut out of a word is found only in a word that is cut the same way.
 */
export function findWhole(text: string, quote: string, cut: { start: boolean; end: boolean }, most: number): Span[] {
  return findAll(text, quote, most * 20)
    .map((start) => ({ start, end: start + quote.length }))
    .filter((span) => cutsWord(text, span.start) === cut.start && cutsWord(text, span.end) === cut.end)
    .slice(0, most);
}

const INNER = /[\p{L}\p{N}\p{M}]/u;

/** Whether the place between two units lies inside a word or before a mark that belongs to the letter before it. */
export function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return INNER.test(characterBefore(text, at)) && INNER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : pair.slice(-1);
}
