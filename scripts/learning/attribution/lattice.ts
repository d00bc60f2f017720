import { LABELS } from '#lib/extraction/attribution/model/labels';
import { LONGEST_PASSAGE } from '#lib/extraction/attribution/model/passage';
import { TRANSITIONS, withoutImpossible } from '#lib/extraction/attribution/model/viterbi';

const ROOM = LONGEST_PASSAGE * LABELS;

/** All ways to label one line, with the sums over them: scaled forward and backward passes. */
export class Lattice {
  /** To be filled before `sweep`: LABELS scores for each token. Afterwards their exponentials. */
  readonly scores = new Float64Array(ROOM);
  /** The probability of each label of each token. */
  readonly chances = new Float64Array(ROOM);
  /** How often each step is expected. */
  readonly steps = new Float64Array(TRANSITIONS);
  private readonly alpha = new Float64Array(ROOM);
  private readonly beta = new Float64Array(ROOM);
  private factors = new Float64Array(TRANSITIONS);

  /** The logarithm of the sum over all ways. Fills `chances` and `steps`. */
  sweep(count: number, transitions: Float32Array): number {
    this.factors = Float64Array.from(withoutImpossible(transitions), Math.exp);
    let log = 0;
    for (let t = 0; t < count; t += 1) log += this.forward(t);
    this.steps.fill(0);
    this.beta.fill(1, (count - 1) * LABELS, count * LABELS);
    for (let t = count - 1; t >= 0; t -= 1) {
      this.readChances(t * LABELS);
      if (t > 0) this.backward(t * LABELS);
    }
    for (let y = 0; y < LABELS; y += 1) this.steps[LABELS * LABELS + y] = this.chances[y]!;
    return log;
  }

  private forward(t: number): number {
    const { scores, alpha } = this;
    const base = t * LABELS;
    let top = -Infinity;
    for (let y = 0; y < LABELS; y += 1) top = Math.max(top, scores[base + y]!);
    let sum = 0;
    for (let y = 0; y < LABELS; y += 1) {
      scores[base + y] = Math.exp(scores[base + y]! - top);
      alpha[base + y] = this.into(base, y) * scores[base + y]!;
      sum += alpha[base + y]!;
    }
    for (let y = 0; y < LABELS; y += 1) alpha[base + y]! /= sum;
    return top + Math.log(sum);
  }

  private into(base: number, y: number): number {
    const { alpha, factors } = this;
    if (base === 0) return factors[LABELS * LABELS + y]!;
    let sum = 0;
    for (let before = 0; before < LABELS; before += 1) sum += alpha[base - LABELS + before]! * factors[before * LABELS + y]!;
    return sum;
  }

  private readChances(base: number): void {
    const { alpha, beta, chances } = this;
    let sum = 0;
    for (let y = 0; y < LABELS; y += 1) {
      chances[base + y] = alpha[base + y]! * beta[base + y]!;
      sum += chances[base + y]!;
    }
    for (let y = 0; y < LABELS; y += 1) chances[base + y]! /= sum;
  }

  private backward(base: number): void {
    const { scores, alpha, beta, steps, factors } = this;
    let norm = 0;
    for (let before = 0; before < LABELS; before += 1) {
      let out = 0;
      for (let y = 0; y < LABELS; y += 1) out += factors[before * LABELS + y]! * scores[base + y]! * beta[base + y]!;
      beta[base - LABELS + before] = out;
      norm += alpha[base - LABELS + before]! * out;
    }
    for (let before = 0; before < LABELS; before += 1) {
      const share = alpha[base - LABELS + before]! / norm;
      const at = before * LABELS;
      for (let y = 0; y < LABELS; y += 1) steps[at + y]! += share * factors[at + y]! * scores[base + y]! * beta[base + y]!;
      beta[base - LABELS + before]! /= norm;
    }
  }
}
