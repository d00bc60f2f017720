import { MOST_CONTEXT_ROWS, writeContextRows } from '#lib/extraction/attribution/model/features';
import { emptyPassage, turnTo, wordAt, type Passage } from '#lib/extraction/attribution/model/passage';
import { FARTHEST, type Vocabulary } from '#lib/extraction/attribution/model/vocabulary';
import type { Labelled } from './corpus';

/** Lines with the rows of their features, one after the other. */
export interface Lines {
  /** First token of each line, and the end of the last. */
  starts: Int32Array;
  /** First row of each token, and the end of the last. */
  rowStarts: Int32Array;
  rows: Uint16Array;
  labels: Uint8Array;
}

const MOST_ROWS = (2 * FARTHEST + 1) * 8 + MOST_CONTEXT_ROWS;

/** The lines of texts with the rows of every token's features: what training reads again and again. */
export function linesWithRows(articles: readonly Labelled[], vocabulary: Vocabulary): Lines {
  const tokenCount = articles.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const starts = [0];
  const rowStarts = new Int32Array(tokenCount + 1);
  const labels = new Uint8Array(tokenCount);
  const list = new RowList(tokenCount * 80);
  let at = 0;
  for (const { tokens, lines, labels: gold } of articles) {
    const passage = emptyPassage(vocabulary, tokens);
    for (const [from, to] of lines) {
      turnTo(passage, from, to);
      for (let t = 0; t < passage.count; t += 1) {
        list.addToken(passage, t);
        labels[at] = gold[from + t]!;
        at += 1;
        rowStarts[at] = list.length;
      }
      starts.push(at);
    }
  }
  return { starts: Int32Array.from(starts), rowStarts, rows: list.rows, labels };
}

class RowList {
  length = 0;
  rows: Uint16Array;
  private readonly buffer = new Uint16Array(MOST_ROWS);

  constructor(room: number) {
    this.rows = new Uint16Array(room);
  }

  addToken(passage: Passage, t: number): void {
    for (let offset = -FARTHEST; offset <= FARTHEST; offset += 1) {
      this.add(passage.vocabulary.writeRows(wordAt(passage, t + offset), offset, this.buffer));
    }
    this.add(writeContextRows(passage, t, this.buffer));
  }

  private add(count: number): void {
    if (this.length + count > this.rows.length) {
      const wider = new Uint16Array(Math.ceil(this.rows.length * 1.25) + MOST_ROWS);
      wider.set(this.rows);
      this.rows = wider;
    }
    this.rows.set(this.buffer.subarray(0, count), this.length);
    this.length += count;
  }
}
