import { beginOf, LABELS, OUTSIDE, partOf, type Part } from '#lib/extraction/attribution/model/labels';
import { wordAt, type Passage } from '#lib/extraction/attribution/model/passage';

/** Tokens from and to, the last not included. */
export type TokenSpan = readonly [number, number];

/** Which parts belong together, in tokens of one line. */
export type TokenRelation = Record<Part, TokenSpan[]>;

/** One line after the first reading: its tokens, the scores of their labels, and the parts that were found. */
export interface Line {
  passage: Passage;
  scores: Float32Array;
  spans: Record<Part, TokenSpan[]>;
}

/** The runs of labels that stand for each part. */
export function spansOf(labels: Uint8Array, count: number): Record<Part, TokenSpan[]> {
  const spans: Record<Part, TokenSpan[]> = { source: [], cue: [], content: [] };
  let t = 0;
  while (t < count) {
    const part = partOf(labels[t]!);
    const start = t;
    t += 1;
    if (part === null) continue;
    while (t < count && labels[t] === beginOf(part) + 1) t += 1;
    spans[part].push([start, t]);
  }
  return spans;
}

export function classIn({ passage }: Line, at: number): number {
  return passage.vocabulary.classes[wordAt(passage, at)]!;
}

export function hashIn({ passage }: Line, at: number): number {
  return passage.vocabulary.hashes[wordAt(passage, at)]!;
}

export function clusterIn({ passage }: Line, at: number): number {
  return passage.vocabulary.clusters[wordAt(passage, at)]!;
}

/** By how much a label beats being outside at a token, in eight steps; 0 beyond the ends of the line. */
export function margin({ scores, passage }: Line, at: number, label: number): number {
  if (at < 0 || at >= passage.count) return 0;
  const over = scores[at * LABELS + label]! - scores[at * LABELS + OUTSIDE]!;
  return Math.max(0, Math.min(7, Math.round(over / 1.5) + 3));
}

export function overlap(one: TokenSpan, other: TokenSpan): number {
  return Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
}

/** How many tokens lie between two spans. */
export function gap(one: TokenSpan, other: TokenSpan): number {
  return Math.max(one[0] - other[1], other[0] - one[1]);
}
