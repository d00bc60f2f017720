import { MOST_CONTEXT_ROWS, writeContextRows } from '#lib/extraction/attribution/model/features';
import { LABELS } from '#lib/extraction/attribution/model/labels';
import { wordAt, type Passage } from '#lib/extraction/attribution/model/passage';
import { FARTHEST, type Vocabulary } from '#lib/extraction/attribution/model/vocabulary';

const OFFSETS = 2 * FARTHEST + 1;

/** Scores labels of tokens by the weights of hashed features. What a word adds as a neighbour is summed once and kept. */
export class Scorer {
  private readonly vocabulary: Vocabulary;
  private readonly weights: Int8Array | Float32Array;
  private readonly step: number;
  private sums = new Float32Array(0);
  private isSummed = new Uint8Array(0);
  private readonly rows = new Uint16Array(MOST_CONTEXT_ROWS);

  /** The weights are whole steps: `step` is what one of them is worth. */
  constructor(vocabulary: Vocabulary, weights: Int8Array | Float32Array, step: number) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.step = step;
  }

  /** Writes LABELS scores for each token of the passage. */
  score(passage: Passage, scores: Float32Array): void {
    this.makeRoom();
    for (let t = 0; t < passage.count; t += 1) {
      const base = t * LABELS;
      for (let y = 0; y < LABELS; y += 1) scores[base + y] = 0;
      for (let offset = -FARTHEST; offset <= FARTHEST; offset += 1)
        this.addWord(wordAt(passage, t + offset), offset, scores, base);
      this.addContext(passage, t, scores);
    }
  }

  private addWord(word: number, offset: number, scores: Float32Array, base: number): void {
    if (this.isSummed[word] === 0) this.sumWord(word);
    const from = (word * OFFSETS + offset + FARTHEST) * LABELS;
    for (let y = 0; y < LABELS; y += 1) scores[base + y] = scores[base + y]! + this.sums[from + y]!;
  }

  private addContext(passage: Passage, t: number, scores: Float32Array): void {
    const { weights, step, rows } = this;
    const count = writeContextRows(passage, t, rows);
    const base = t * LABELS;
    for (let i = 0; i < count; i += 1) {
      const row = rows[i]! * LABELS;
      for (let y = 0; y < LABELS; y += 1) scores[base + y] = scores[base + y]! + weights[row + y]! * step;
    }
  }

  private sumWord(word: number): void {
    this.isSummed[word] = 1;
    for (let offset = -FARTHEST; offset <= FARTHEST; offset += 1) {
      const to = (word * OFFSETS + offset + FARTHEST) * LABELS;
      const count = this.vocabulary.writeRows(word, offset, this.rows);
      for (let y = 0; y < LABELS; y += 1) {
        let sum = 0;
        for (let i = 0; i < count; i += 1) sum += this.weights[this.rows[i]! * LABELS + y]!;
        this.sums[to + y] = sum * this.step;
      }
    }
  }

  private makeRoom(): void {
    if (this.isSummed.length >= this.vocabulary.size) return;
    const room = this.vocabulary.hashes.length;
    const sums = new Float32Array(room * OFFSETS * LABELS);
    sums.set(this.sums);
    const isSummed = new Uint8Array(room);
    isSummed.set(this.isSummed);
    this.sums = sums;
    this.isSummed = isSummed;
  }
}
