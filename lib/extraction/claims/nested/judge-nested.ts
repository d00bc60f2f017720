import type { Span } from '#lib/extraction/extraction';
import { BUCKETS, passageOf, signsOf } from '#lib/extraction/claims/nested/signs';
import { stretchesOf } from '#lib/extraction/claims/nested/stretches';
import { readWords, type Word } from '#lib/extraction/claims/nested/words';
import { readWordsByRules } from '#lib/extraction/claims/nested/words-by-rules';
import { lexiconOf } from '#lib/extraction/rules/build-lexicon';
import { usesWeights } from '#lib/extraction/uses-weights';
import learned from '../../weights/nested.json';

/** The stretches of a passage that are likely claims of their own, likeliest first. */
export type NestedJudge = (text: string, passage: Span) => Span[];

/** What each sign counts: one byte each, worth `step`. */
export interface NestedWeights {
  step: number;
  weights: Int8Array;
}

/** Reads the words of a passage of a text. */
export type WordReader = (text: string, passage: Span) => Word[];

/** English by its own words, a language whose grammar is written down by that; null for every other. */
export function wordReader(language: string): WordReader | null {
  if (isEnglish(language)) return readWords;
  const lexicon = lexiconOf(language);
  return lexicon && ((text, passage) => readWordsByRules(text, passage, lexicon));
}

/** Learned from English, and from all languages that are read by rules together; elsewhere, and without weights, nothing is found. */
export function nestedJudge(language: string): NestedJudge {
  const read = usesWeights() ? wordReader(language) : null;
  const kind = isEnglish(language) ? 'english' : 'byRules';
  return read ? judgeBy(shipped(kind), { read, threshold: learned.threshold[kind] }) : () => [];
}

function isEnglish(language: string): boolean {
  return language.split('-')[0] === 'en';
}

/** By these weights, from this chance on. */
export function judgeBy(
  { step, weights }: NestedWeights,
  { read, threshold }: { read: WordReader; threshold: number },
): NestedJudge {
  const least = Math.log(threshold / (1 - threshold)) / step;
  return (text, passage) => {
    const words = read(text, passage);
    const stretches = stretchesOf(words);
    if (stretches.length === 0) return [];
    const made = passageOf(words);
    return stretches
      .map(({ from, to }) => {
        let sum = 0;
        for (const bucket of signsOf(made, { from, to })) sum += weights[bucket] ?? 0;
        return { sum, span: { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 } };
      })
      .filter(({ sum }) => sum >= least)
      .toSorted((a, b) => b.sum - a.sum)
      .map(({ span }) => span);
  };
}

type Kind = 'english' | 'byRules';
const decoded = new Map<Kind, NestedWeights>();

function shipped(kind: Kind): NestedWeights {
  const { step, weights } = learned[kind];
  const known = decoded.get(kind) ?? { step, weights: decodeWeights(weights) };
  decoded.set(kind, known);
  return known;
}

/** One byte for each bucket, in Base64. */
export function encodeWeights(weights: Int8Array): string {
  return Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64');
}

function decodeWeights(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== BUCKETS) throw new Error('The weights of nested claims are cut off or of another make.');
  return new Int8Array(bytes.buffer, bytes.byteOffset, BUCKETS);
}
