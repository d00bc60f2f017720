import { LABELS, mayFollow } from '#lib/extraction/attribution/model/labels';
import { LONGEST_PASSAGE } from '#lib/extraction/attribution/model/passage';

/** What it is worth that one label follows another: [before * LABELS + label]; the last row is for the first token. */
export type Transitions = Float32Array;
export const TRANSITIONS = (LABELS + 1) * LABELS;

const NEVER = -1e9;
const back = new Uint8Array(LONGEST_PASSAGE * LABELS);
let sums = new Float32Array(LABELS);
let next = new Float32Array(LABELS);

/** The weights with those steps made impossible that would begin a part in its middle. */
export function withoutImpossible(transitions: Float32Array): Transitions {
  const possible = transitions.slice();
  for (let before = 0; before <= LABELS; before += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      if (!mayFollow(y, before === LABELS ? -1 : before)) possible[before * LABELS + y] = NEVER;
    }
  }
  return possible;
}

/** Writes the best labels of a line of at most LONGEST_PASSAGE tokens, given LABELS scores for each token (Viterbi). */
export function decode(scores: Float32Array, count: number, transitions: Transitions, labels: Uint8Array): void {
  if (count === 0) return;
  for (let y = 0; y < LABELS; y += 1) sums[y] = scores[y]! + transitions[LABELS * LABELS + y]!;
  for (let t = 1; t < count; t += 1) {
    for (let y = 0; y < LABELS; y += 1) step(scores[t * LABELS + y]!, t, y, transitions);
    [sums, next] = [next, sums];
  }
  let label = 0;
  for (let y = 1; y < LABELS; y += 1) if (sums[y]! > sums[label]!) label = y;
  for (let t = count - 1; t >= 0; t -= 1) {
    labels[t] = label;
    label = back[t * LABELS + label]!;
  }
}

function step(score: number, t: number, y: number, transitions: Transitions): void {
  let best = -Infinity;
  let from = 0;
  for (let before = 0; before < LABELS; before += 1) {
    const sum = sums[before]! + transitions[before * LABELS + y]!;
    if (sum > best) {
      best = sum;
      from = before;
    }
  }
  next[y] = score + best;
  back[t * LABELS + y] = from;
}
