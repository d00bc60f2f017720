import { MOST_CONTEXT_ROWS, writeContextRows } from '#lib/extraction/attribution/model/features';
import { LABELS } from '#lib/extraction/attribution/model/labels';
import type { Passage } from '#lib/extraction/attribution/model/passage';
import { FARTHEST, type Vocabulary } from '#lib/extraction/attribution/model/vocabulary';

const OFFSETS = 2 * FARTHEST + 1;
/** What one word has to say: LABELS numbers for each place it may stand in, as seen from a token. */
const WORD = OFFSETS * LABELS;

/** Scores labels of tokens by the weights of hashed features. What a word adds as a neighbour is summed once and kept. */
export class Scorer {
  private readonly vocabulary: Vocabulary;
  private readonly weights: Int8Array;
  private readonly step: number;
  private sums = new Int16Array(0);
  private isSummed = new Uint8Array(0);
  private readonly rows = new Uint16Array(MOST_CONTEXT_ROWS);

  /** The weights are whole steps: `step` is what one of them is worth. */
  constructor(vocabulary: Vocabulary, weights: Int8Array, step: number) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.step = step;
  }

  /** Writes LABELS scores for each token of the passage. */
  score(passage: Passage, scores: Float32Array): void {
    this.makeRoom();
    for (let t = 0; t < passage.count; t += 1) {
      this.addWords(passage, t, scores);
      this.addContext(passage, t, scores);
    }
  }

  private addWords(passage: Passage, t: number, scores: Float32Array): void {
    const { sums } = this;
    const { words } = passage;
    let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0];
    for (let offset = 0; offset < OFFSETS; offset += 1) {
      const word = words[t + offset]!;
      if (this.isSummed[word] === 0) this.sumWord(word);
      const at = word * WORD + offset * LABELS;
      s0 += sums[at]!;
      s1 += sums[at + 1]!;
      s2 += sums[at + 2]!;
      s3 += sums[at + 3]!;
      s4 += sums[at + 4]!;
      s5 += sums[at + 5]!;
      s6 += sums[at + 6]!;
    }
    const base = t * LABELS;
    scores[base] = s0;
    scores[base + 1] = s1;
    scores[base + 2] = s2;
    scores[base + 3] = s3;
    scores[base + 4] = s4;
    scores[base + 5] = s5;
    scores[base + 6] = s6;
  }

  private addContext(passage: Passage, t: number, scores: Float32Array): void {
    const { weights, step, rows } = this;
    const count = writeContextRows(passage, t, rows);
    let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < count; i += 1) {
      const row = rows[i]! * LABELS;
      s0 += weights[row]!;
      s1 += weights[row + 1]!;
      s2 += weights[row + 2]!;
      s3 += weights[row + 3]!;
      s4 += weights[row + 4]!;
      s5 += weights[row + 5]!;
      s6 += weights[row + 6]!;
    }
    const base = t * LABELS;
    scores[base] = (scores[base]! + s0) * step;
    scores[base + 1] = (scores[base + 1]! + s1) * step;
    scores[base + 2] = (scores[base + 2]! + s2) * step;
    scores[base + 3] = (scores[base + 3]! + s3) * step;
    scores[base + 4] = (scores[base + 4]! + s4) * step;
    scores[base + 5] = (scores[base + 5]! + s5) * step;
    scores[base + 6] = (scores[base + 6]! + s6) * step;
  }

  private sumWord(word: number): void {
    this.isSummed[word] = 1;
    for (let offset = 0; offset < OFFSETS; offset += 1) {
      const to = word * WORD + offset * LABELS;
      const count = this.vocabulary.writeRows(word, offset - FARTHEST, this.rows);
      for (let y = 0; y < LABELS; y += 1) {
        let sum = 0;
        for (let i = 0; i < count; i += 1) sum += this.weights[this.rows[i]! * LABELS + y]!;
        this.sums[to + y] = sum;
      }
    }
  }

  private makeRoom(): void {
    if (this.isSummed.length >= this.vocabulary.size) return;
    const room = this.vocabulary.hashes.length;
    const sums = new Int16Array(room * WORD);
    sums.set(this.sums);
    const isSummed = new Uint8Array(room);
    isSummed.set(this.isSummed);
    this.sums = sums;
    this.isSummed = isSummed;
  }
}
