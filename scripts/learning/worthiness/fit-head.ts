import { chance } from '#lib/extraction/worthiness/context';
import { BUCKETS, DENSE, type Features } from '#lib/extraction/worthiness/features';
import type { Head } from '#lib/extraction/worthiness/weights';
import { randomFrom, shuffle } from './random';

export interface Example {
  features: Features;
  isWorthy: boolean;
}

export interface HeadSettings {
  rounds: number;
  rate: number;
  /** Share of a sentence's words hidden at each step, so that no single one decides. */
  hide: number;
  /** How often it is learned, each time in another order; the mean is kept. */
  times: number;
}

const FIRST_SEED = 7;
const DENSE_RATE = 0.02;
const FIRST_SQUARE = 1e-2;
const STEPS = 127;
const ROUND_DENSE = 1e5;

/** Logistic regression by AdaGrad (Duchi et al. 2011) over the hashed words, rounded to what one byte holds. */
export function fitHead(examples: readonly Example[], settings: HeadSettings): Head {
  const words = new Float64Array(BUCKETS);
  const dense = new Float64Array(DENSE.length);
  for (let time = 0; time < settings.times; time++) {
    const learned = learn(examples, settings, FIRST_SEED + time);
    for (const [i, weight] of learned.words.entries()) words[i] = (words[i] ?? 0) + weight / settings.times;
    for (const [i, weight] of learned.dense.entries()) dense[i] = (dense[i] ?? 0) + weight / settings.times;
  }
  return rounded(words, dense);
}

function learn(examples: readonly Example[], { rounds, rate, hide }: HeadSettings, seed: number) {
  const words = learner(BUCKETS, rate);
  const dense = learner(DENSE.length, DENSE_RATE);
  const random = randomFrom(seed);
  const order = Int32Array.from(examples.keys());
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const k of order) {
      const { features, isWorthy } = examples[k] as Example;
      const shown = hide === 0 ? features.buckets : features.buckets.filter(() => random() >= hide);
      const value = 1 / Math.sqrt(features.buckets.length || 1) / (1 - hide);
      const error = chance(words.sum(shown) * value + dense.dot(features.dense)) - (isWorthy ? 1 : 0);
      for (const bucket of shown) words.step(bucket, error * value);
      for (const [i, x] of features.dense.entries()) if (x !== 0) dense.step(i, error * x);
    }
  }
  return { words: words.weights, dense: dense.weights };
}

function learner(size: number, rate: number) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(FIRST_SQUARE);
  return {
    weights,
    sum(buckets: Int32Array): number {
      let sum = 0;
      for (const bucket of buckets) sum += weights[bucket] ?? 0;
      return sum;
    },
    dot(values: Float64Array): number {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
      return sum;
    },
    step(i: number, gradient: number): void {
      const square = (squares[i] ?? 0) + gradient * gradient;
      squares[i] = square;
      weights[i] = (weights[i] ?? 0) - (rate * gradient) / Math.sqrt(square);
    },
  };
}

function rounded(words: Float64Array, dense: Float64Array): Head {
  const largest = words.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const step = largest / STEPS;
  return {
    step,
    weights: Int8Array.from(words, (weight) => Math.round(weight / step)),
    dense: [...dense].map((weight) => Math.round(weight * ROUND_DENSE) / ROUND_DENSE),
  };
}
