import type { Span } from '#lib/extraction/extraction';
import { BUCKETS, passageOf, signsOf } from '#lib/extraction/claims/nested/signs';
import { stretchesOf } from '#lib/extraction/claims/nested/stretches';
import { readWords } from '#lib/extraction/claims/nested/words';
import { usesWeights } from '#lib/extraction/uses-weights';
import learned from '../../weights/nested.json';

/** The stretches of a passage that are likely claims of their own, likeliest first. */
export type NestedJudge = (text: string, passage: Span) => Span[];

/** What each sign counts: one byte each, worth `step`. */
export interface NestedWeights {
  step: number;
  weights: Int8Array;
}

/** Learned from English; elsewhere, and without weights, nothing is found. */
export function nestedJudge(language: string): NestedJudge {
  return language.split('-')[0] === 'en' && usesWeights() ? judgeBy(shipped(), learned.threshold) : () => [];
}

/** By these weights, from this chance on. */
export function judgeBy({ step, weights }: NestedWeights, threshold: number): NestedJudge {
  const least = Math.log(threshold / (1 - threshold)) / step;
  return (text, passage) => {
    const words = readWords(text, passage);
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

let decoded: NestedWeights | null = null;

function shipped(): NestedWeights {
  decoded ??= { step: learned.step, weights: decodeWeights(learned.weights) };
  return decoded;
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
