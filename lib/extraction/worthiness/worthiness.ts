import { chance, contextOf } from '#lib/extraction/worthiness/context';
import { type Features, featuresOf } from '#lib/extraction/worthiness/features';
import { type Head, type Line, shippedWeights, type Weights } from '#lib/extraction/worthiness/weights';
import { readWords } from '#lib/extraction/worthiness/words';

/** A sentence of a document. */
export interface Sentence {
  text: string;
  /** Whose turn it stands in, in a transcript; left out in running text. */
  speaker?: string | null;
}

const FEWEST_TURNS = 8;

/**
 * How much each sentence of one document is worth a checker's time, 0 to 1, in their order. Calibrated on sentences of debates:
 * of those that get 0.8, about eight in ten are worth checking. In a transcript (at least eight sentences, most with a
 * speaker) the neighbours, the speaker's part and the place count as well; elsewhere a sentence stands for itself.
 */
export function worthinessOf(sentences: readonly Sentence[], weights: Weights = shippedWeights()): number[] {
  const features = sentences.map(({ text }) => featuresOf(readWords(text)));
  const words = features.map((each) => logOddsOf(weights.words, each));
  if (!isTranscript(sentences)) return words.map((z) => chance(along(weights.calibrate, z)));
  const placed = sentences.map(({ text, speaker = null }, i) => ({
    text,
    speaker,
    words: words[i] ?? 0,
    turn: logOddsOf(weights.turn, features[i] as Features),
  }));
  return contextOf(placed).map((context) => chance(along(weights.calibrateContext, product(weights.context, context))));
}

/** Most sentences stand in somebody's turn. */
export function isTranscript(sentences: readonly Sentence[]): boolean {
  const labelled = sentences.filter(({ speaker }) => speaker).length;
  return sentences.length >= FEWEST_TURNS && labelled * 2 >= sentences.length;
}

/** The uncalibrated log-odds of one sentence. */
export function logOddsOf({ weights, step, dense }: Head, { buckets, dense: values }: Features): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return (sum * step) / Math.sqrt(buckets.length || 1) + product(dense, values);
}

export function product(weights: ArrayLike<number>, values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}

export function along({ slope, offset }: Line, x: number): number {
  return slope * x + offset;
}
