import { type Alignment, alignWords } from '#lib/evidence/quote/align-words';
import { type Difference, describeDifferences } from '#lib/evidence/quote/describe-differences';
import type { Span } from '#lib/evidence/quote/span';
import { indexWords, stemOf, type WordIndex } from '#lib/evidence/quote/word-index';

/** The passage most like a quote that was not found. Offsets in the kept copy, UTF-16 units. */
export interface NearestPassage extends Span {
  text: string;
  /** Share of the quote's words that stand there, 0.5 to 1. */
  similarity: number;
  differences: Difference[];
}

const LEAST_SIMILARITY = 0.5;
const BUCKET = 4;
const CANDIDATES = 3;
const SLACK = 10;
/** Longer quotes are found by their beginning; the table below grows with the square. */
const MOST_WORDS = 400;

/** Null when no passage shares at least half of the words. */
export function nearestPassage(quote: string, text: WordIndex): NearestPassage | null {
  const words = indexWords(quote);
  const wanted = words.words.slice(0, MOST_WORDS);
  let best: { passage: Span; alignment: Alignment; window: number } | null = null;
  for (const start of likelyStarts(wanted, text)) {
    const window = Math.max(0, start - SLACK);
    const alignment = alignWords(wanted, text.words.slice(window, start + wanted.length + 2 * SLACK));
    if (best && alignment.similarity <= best.alignment.similarity) continue;
    const passage = passageOf(alignment, text, window);
    if (passage) best = { passage, alignment, window };
  }
  if (!best || best.alignment.similarity < LEAST_SIMILARITY) return null;
  const { alignment, passage, window } = best;
  const placed = {
    ...alignment,
    steps: alignment.steps.map((step) => ({ ...step, text: step.text < 0 ? -1 : step.text + window })),
  };
  const differences = describeDifferences(placed, words, text);
  const exactWords = text.source.slice(passage.start, passage.end);
  const similarity = Math.round(alignment.similarity * 100) / 100;
  if (differences.length === 0) differences.push({ kind: 'punctuation', quote, text: exactWords });
  return { ...passage, text: exactWords, similarity, differences };
}

/** Votes in all: words that stand everywhere are the last to vote, and say the least. */
const MOST_VOTES = 200_000;

/** Every word of the quote votes for the places where the quote would begin; rare words weigh more and vote first. */
function likelyStarts(wanted: readonly string[], text: WordIndex): number[] {
  const votes = new Float32Array(Math.ceil((text.words.length + wanted.length) / BUCKET) + 2);
  const voters = wanted.map((word, at) => ({ at, places: text.byStem.get(stemOf(word)) ?? [] }));
  let left = MOST_VOTES;
  for (const { at, places } of voters.sort((a, b) => a.places.length - b.places.length)) {
    if (left <= 0) break;
    const weight = 1 / Math.log2(2 + places.length);
    for (const place of places.slice(0, left)) {
      const bucket = Math.floor((place - at + wanted.length) / BUCKET);
      votes[bucket] = (votes[bucket] ?? 0) + weight;
    }
    left -= places.length;
  }
  return topBuckets(votes).map((bucket) => Math.max(0, bucket * BUCKET - wanted.length));
}

function topBuckets(votes: Float32Array): number[] {
  const top: { bucket: number; score: number }[] = [];
  for (let bucket = 0; bucket + 1 < votes.length; bucket++) {
    const score = (votes[bucket] ?? 0) + (votes[bucket + 1] ?? 0);
    if (score === 0 || (top.length === CANDIDATES && score <= (top.at(-1)?.score ?? 0))) continue;
    top.push({ bucket, score });
    top.sort((a, b) => b.score - a.score);
    top.length = Math.min(top.length, CANDIDATES);
  }
  return top.map((entry) => entry.bucket);
}

function passageOf(alignment: Alignment, text: WordIndex, window: number): Span | null {
  const used = alignment.steps.map((step) => step.text).filter((at) => at >= 0);
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: text.starts[window + first] ?? 0, end: text.ends[window + last] ?? 0 };
}
