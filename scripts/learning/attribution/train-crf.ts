import { ROW_BITS } from '#lib/extraction/attribution/model/hash';
import { LABELS } from '#lib/extraction/attribution/model/labels';
import { TRANSITIONS } from '#lib/extraction/attribution/model/viterbi';
import { Lattice } from './lattice';
import type { Lines } from './lines';
import { seeded, shuffled } from './random';

export interface Crf {
  weights: Float32Array;
  transitions: Float32Array;
}

export interface Schedule {
  epochs: number;
  rate: number;
  /** The share of a token's features that are left out by chance. */
  dropout: number;
  seed: number;
}

/** A gradient smaller than this teaches nothing. */
const LEAST_GRADIENT = 1e-3;
const LINES_BETWEEN_SAMPLES = 1000;

/** A linear-chain CRF by AdaGrad on the likelihood of lines. The weights are those for reading with all features. */
export function trainCrf(lines: Lines, schedule: Schedule, log: (words: string) => void, order = everyLine(lines)): Crf {
  const learner = new Learner(lines, schedule);
  const average = new Average(learner);
  for (let epoch = 0; epoch < schedule.epochs; epoch += 1) {
    const rate = schedule.rate * (1 - (0.9 * epoch) / schedule.epochs);
    let loss = 0;
    for (const [i, line] of shuffled(order, learner.random).entries()) {
      loss += learner.learn(line, rate);
      if (epoch >= schedule.epochs / 2 && i % LINES_BETWEEN_SAMPLES === 0) average.sample();
    }
    log(`epoch ${epoch + 1}: loss ${(loss / lines.labels.length).toFixed(4)} a token`);
  }
  return average.crf(1 - schedule.dropout);
}

function everyLine(lines: Lines): number[] {
  return Array.from({ length: lines.starts.length - 1 }, (_, i) => i);
}

/** The mean of the weights at many moments of the second half of training: it reads better than the last of them. */
class Average {
  private readonly learner: Learner;
  private readonly weights = new Float64Array(LABELS << ROW_BITS);
  private readonly transitions = new Float64Array(TRANSITIONS);
  private samples = 0;

  constructor(learner: Learner) {
    this.learner = learner;
  }

  sample(): void {
    this.samples += 1;
    this.learner.weights.forEach((weight, i) => (this.weights[i]! += weight));
    this.learner.transitions.forEach((weight, i) => (this.transitions[i]! += weight));
  }

  crf(share: number): Crf {
    return {
      weights: Float32Array.from(this.weights, (sum) => (sum / this.samples) * share),
      transitions: Float32Array.from(this.transitions, (sum) => sum / this.samples),
    };
  }
}

class Learner {
  readonly weights = new Float32Array(LABELS << ROW_BITS);
  readonly transitions = new Float32Array(TRANSITIONS);
  readonly random: () => number;
  private readonly lines: Lines;
  private readonly schedule: Schedule;
  private readonly squares = new Float32Array(LABELS << ROW_BITS).fill(1e-3);
  private readonly stepSquares = new Float32Array(TRANSITIONS).fill(1e-3);
  private readonly lattice = new Lattice();
  /** The rows of the line that were not left out, and where those of each token end. */
  private rows = new Int32Array(0);
  private ends = new Int32Array(0);

  constructor(lines: Lines, schedule: Schedule) {
    this.lines = lines;
    this.schedule = schedule;
    this.random = seeded(schedule.seed);
  }

  /** Learns from one line; returns its loss. */
  learn(line: number, rate: number): number {
    const from = this.lines.starts[line]!;
    const count = this.lines.starts[line + 1]! - from;
    if (count === 0) return 0;
    this.drop(from, count);
    this.score(from, count);
    const gold = this.goldScore(from, count);
    const loss = this.lattice.sweep(count, this.transitions) - gold;
    this.subtractGold(from, count);
    for (let t = 0; t < count; t += 1) this.update(t, rate);
    this.updateTransitions(rate);
    return loss;
  }

  private drop(from: number, count: number): void {
    const { rowStarts, rows } = this.lines;
    const most = rowStarts[from + count]! - rowStarts[from]!;
    if (this.rows.length < most) this.rows = new Int32Array(most * 2);
    if (this.ends.length < count) this.ends = new Int32Array(count * 2);
    let end = 0;
    for (let t = 0; t < count; t += 1) {
      const stop = rowStarts[from + t + 1]!;
      for (let i = rowStarts[from + t]!; i < stop; i += 1) {
        if (this.random() < this.schedule.dropout) continue;
        this.rows[end] = rows[i]! * LABELS;
        end += 1;
      }
      this.ends[t] = end;
    }
  }

  private score(from: number, count: number): void {
    const { rows, weights } = this;
    const { scores } = this.lattice;
    for (let t = 0, i = 0; t < count; t += 1) {
      const base = t * LABELS;
      for (let y = 0; y < LABELS; y += 1) scores[base + y] = 0;
      const stop = this.ends[t]!;
      for (; i < stop; i += 1) {
        const row = rows[i]!;
        for (let y = 0; y < LABELS; y += 1) scores[base + y]! += weights[row + y]!;
      }
    }
  }

  private goldScore(from: number, count: number): number {
    let score = 0;
    let before = LABELS;
    for (let t = 0; t < count; t += 1) {
      const label = this.lines.labels[from + t]!;
      score += this.lattice.scores[t * LABELS + label]! + this.transitions[before * LABELS + label]!;
      before = label;
    }
    return score;
  }

  private subtractGold(from: number, count: number): void {
    const { chances, steps } = this.lattice;
    let before = LABELS;
    for (let t = 0; t < count; t += 1) {
      const label = this.lines.labels[from + t]!;
      chances[t * LABELS + label]! -= 1;
      steps[before * LABELS + label]! -= 1;
      before = label;
    }
  }

  private update(t: number, rate: number): void {
    const { rows, weights, squares, lattice } = this;
    const base = t * LABELS;
    let most = 0;
    for (let y = 0; y < LABELS; y += 1) most = Math.max(most, Math.abs(lattice.chances[base + y]!));
    if (most < LEAST_GRADIENT) return;
    const stop = this.ends[t]!;
    for (let i = t === 0 ? 0 : this.ends[t - 1]!; i < stop; i += 1) {
      const row = rows[i]!;
      for (let y = 0; y < LABELS; y += 1) {
        const gradient = lattice.chances[base + y]!;
        const square = squares[row + y]! + gradient * gradient;
        squares[row + y] = square;
        weights[row + y]! -= (rate * gradient) / Math.sqrt(square);
      }
    }
  }

  private updateTransitions(rate: number): void {
    const { transitions, stepSquares, lattice } = this;
    for (let k = 0; k < TRANSITIONS; k += 1) {
      const gradient = lattice.steps[k]!;
      stepSquares[k]! += gradient * gradient;
      transitions[k]! -= (rate * gradient) / Math.sqrt(stepSquares[k]!);
    }
  }
}
