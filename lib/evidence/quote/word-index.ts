import { plainNumber } from '#lib/evidence/quote/number-words';

/** The words of a text with their places, and which words share a stem; for finding the passage nearest to a quote. */
export interface WordIndex {
  source: string;
  /** Lower-cased NFKC words in order. */
  words: string[];
  starts: number[];
  ends: number[];
  byStem: Map<string, number[]>;
}

/** Enough to bring inflected forms together ("concerned", "concern"), too short to split them. */
const STEM = 5;

/** Han, kana and Thai put no spaces between words: each sign counts as one. Runs of letters without end are cut at 64. */
const SIGN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const WORD = new RegExp(
  `[${SIGN}]|(?<![\\p{N}.,])\\d{1,3}(?:[ '’\\u00a0\\u2009\\u202f]\\d{3})+(?![\\p{N}])|\\p{N}{1,64}(?:[.,]\\p{N}{1,64})*|(?:(?![${SIGN}])[\\p{L}\\p{M}\\p{N}]){1,64}(?:['’](?:(?![${SIGN}])[\\p{L}\\p{M}]){1,64})*`,
  'gu',
);

export function indexWords(source: string): WordIndex {
  const index: WordIndex = { source, words: [], starts: [], ends: [], byStem: new Map() };
  for (const match of source.matchAll(WORD)) {
    const word = plainWord(match[0]);
    const places = index.byStem.get(stemOf(word));
    if (places) places.push(index.words.length);
    else index.byStem.set(stemOf(word), [index.words.length]);
    index.words.push(word);
    index.starts.push(match.index);
    index.ends.push(match.index + match[0].length);
  }
  return index;
}

export function stemOf(word: string): string {
  return word.slice(0, STEM);
}

function plainWord(word: string): string {
  if (/^\d/.test(word)) return plainNumber(word);
  return (/^[a-z]+$/.test(word) ? word : word.normalize('NFKC').toLowerCase()).replaceAll('’', "'");
}
