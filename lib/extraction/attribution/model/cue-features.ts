import { mix } from '#lib/extraction/attribution/model/hash';
import { classIn, clusterIn, hashIn, margin, type Line, type TokenSpan } from '#lib/extraction/attribution/model/line';
import { wordAt } from '#lib/extraction/attribution/model/passage';
import { step, type Rows } from '#lib/extraction/attribution/model/rows';

const BEGIN_SOURCE = 1;
const IN_SOURCE = 2;
const BEGIN_CUE = 3;
const IN_CUE = 4;
/** How many tokens a cue may be longer or shorter than it was found. */
const MOST_CUT = 2;

/** A content or a source as it was chosen, with the chance that the choice is right. */
export interface Chosen {
  span: TokenSpan | null;
  chance: number;
}

/** What was chosen for a cue. */
export interface Parts {
  after: Chosen;
  before: Chosen;
  source: Chosen;
}

/** Puts what speaks for a source of a cue, or for there being none. */
export function putSource(rows: Rows, line: Line, cue: TokenSpan, source: TokenSpan | null): void {
  if (!source) return putNoSource(rows, line, cue);
  const isAfter = source[0] >= cue[1] ? 1 : 0;
  const [from, to] = isAfter ? [cue[1], source[0]] : [source[1], cue[0]];
  const far = step(to - from) * 2 + isAfter;
  const between = partsBetween(line, [from, to]);
  const { sentenceStart, quote } = line.passage;
  const isSame = sentenceStart[source[0]] === sentenceStart[cue[0]] ? 1 : 0;
  rows.put(50, far);
  rows.put(51, far * 128 + between);
  rows.put(52, mix(hashIn(line, cue[1] - 1), far));
  rows.put(53, (isSame * 128 + between) * 2 + isAfter);
  rows.put(54, ((classIn(line, cue[0] - 1) * 64 + classIn(line, cue[1])) * 32 + far) * 2 + isSame);
  rows.put(55, (classIn(line, from) * 64 + classIn(line, to - 1)) * 32 + far);
  rows.put(56, (classIn(line, source[1] - 1) * 64 + classIn(line, source[0])) * 32 + far);
  rows.put(57, margin(line, source[0], BEGIN_SOURCE) * 32 + far);
  rows.put(58, quote[source[0]]! * 4 + quote[cue[0]]!);
  rows.put(59, hashIn(line, source[1] - 1));
  rows.put(49, clusterIn(line, cue[1] - 1) * 32 + far);
}

function putNoSource(rows: Rows, line: Line, cue: TokenSpan): void {
  const word = hashIn(line, cue[1] - 1);
  const before = classIn(line, cue[0] - 1);
  rows.put(40, word);
  rows.put(41, before * 64 + classIn(line, cue[1]));
  rows.put(42, mix(word, before));
  rows.put(43, hashIn(line, cue[0] - 1));
  rows.put(44, margin(line, cue[0] - 1, IN_SOURCE));
  rows.put(45, line.passage.sentenceStart[cue[0]] === cue[0] ? 1 : 0);
}

function partsBetween({ spans }: Line, stretch: TokenSpan): number {
  const inside = (parts: TokenSpan[]) =>
    Math.min(3, parts.filter((span) => span[0] >= stretch[0] && span[1] <= stretch[1]).length);
  return (inside(spans.cue) * 4 + inside(spans.source)) * 4 + inside(spans.content);
}

/** The cue as it was found, and as it might be cut: up to two tokens more or less. */
export function cutsOf(line: Line, cue: TokenSpan): TokenSpan[] {
  const cuts: TokenSpan[] = [];
  for (let before = -MOST_CUT; before <= MOST_CUT; before += 1) {
    for (let behind = -MOST_CUT; behind <= MOST_CUT; behind += 1) {
      const [from, to] = [cue[0] + before, cue[1] + behind];
      const isNear = Math.abs(before) + Math.abs(behind) <= MOST_CUT && to > cue[0] && from < cue[1];
      if (isNear && from >= 0 && to <= line.passage.count && to > from) cuts.push([from, to]);
    }
  }
  return cuts;
}

/** Puts what speaks for a cue being one at all, its parts being chosen. */
export function putKeep(rows: Rows, line: Line, cue: TokenSpan, { after, before, source }: Parts): void {
  const word = hashIn(line, cue[1] - 1);
  const first = hashIn(line, cue[0]);
  const firmness = margin(line, cue[0], BEGIN_CUE);
  const filled = (after.span ? 1 : 0) + (before.span ? 2 : 0) + (source.span ? 4 : 0);
  rows.put(60, 0);
  rows.put(61, word);
  rows.put(62, firmness);
  rows.put(63, filled * 8 + firmness);
  rows.put(64, mix(word, filled));
  rows.put(65, (sureness(after) * 16 + sureness(before)) * 16 + sureness(source));
  rows.put(66, sureness(after) * 8 + firmness);
  rows.put(67, sureness(source) * 8 + firmness);
  rows.put(68, classIn(line, cue[0] - 1) * 64 + classIn(line, cue[1]));
  rows.put(69, (classIn(line, cue[0]) * 64 + classIn(line, cue[1] - 1)) * 16 + Math.min(8, cue[1] - cue[0]));
  rows.put(70, first);
  rows.put(71, mix(hashIn(line, cue[0] - 1), first));
  rows.put(72, mix(word, hashIn(line, cue[1])));
  rows.put(73, mix(first, word));
  rows.put(74, line.passage.quote[cue[0]]! * 8 + firmness);
  rows.put(75, weakest(line, cue) * 8 + firmness);
  putClusters(rows, line, cue, filled);
}

function putClusters(rows: Rows, line: Line, cue: TokenSpan, filled: number): void {
  const cluster = clusterIn(line, cue[1] - 1);
  const first = clusterIn(line, cue[0]);
  rows.put(100, cluster);
  rows.put(101, cluster * 8 + filled);
  rows.put(102, cluster * 64 + classIn(line, cue[1]));
  rows.put(103, clusterIn(line, cue[0] - 1) * 256 + first);
  rows.put(104, cluster * 256 + clusterIn(line, cue[1]));
  rows.put(105, line.passage.vocabulary.cueLevels[wordAt(line.passage, cue[1] - 1)]! * 8 + filled);
}

function sureness({ span, chance }: Chosen): number {
  return Math.min(4, Math.floor(chance * 5)) * 2 + (span ? 1 : 0);
}

function weakest(line: Line, cue: TokenSpan): number {
  let least = 7;
  for (let t = cue[0] + 1; t < cue[1]; t += 1) least = Math.min(least, margin(line, t, IN_CUE));
  return least;
}

/** Puts what speaks for a cue being cut like this. */
export function putCut(rows: Rows, line: Line, cue: TokenSpan, cut: TokenSpan): void {
  const before = cut[0] - cue[0] + MOST_CUT;
  const behind = cut[1] - cue[1] + MOST_CUT;
  const first = hashIn(line, cut[0]);
  const last = hashIn(line, cut[1] - 1);
  const firstClass = classIn(line, cut[0]);
  const lastClass = classIn(line, cut[1] - 1);
  const nextClass = classIn(line, cut[1]);
  rows.put(80, before * 5 + behind);
  rows.put(81, (classIn(line, cut[0] - 1) * 64 + firstClass) * 8 + before);
  rows.put(82, (lastClass * 64 + nextClass) * 8 + behind);
  rows.put(83, mix(hashIn(line, cut[0] - 1), first));
  rows.put(84, mix(last, hashIn(line, cut[1])));
  rows.put(85, margin(line, cut[0], BEGIN_CUE) * 8 + before);
  rows.put(86, margin(line, cut[1] - 1, IN_CUE) * 8 + behind);
  rows.put(87, margin(line, cut[1], IN_CUE) * 8 + behind);
  rows.put(88, first);
  rows.put(89, last);
  rows.put(90, mix(first, last));
  rows.put(91, ((firstClass * 64 + lastClass) * 64 + nextClass) * 8 + Math.min(6, cut[1] - cut[0]));
  rows.put(92, hashIn(line, cut[0] - 1));
  rows.put(93, hashIn(line, cut[1]));
  rows.put(94, clusterIn(line, cut[0]) * 8 + before);
  rows.put(95, clusterIn(line, cut[1] - 1) * 8 + behind);
  rows.put(96, (clusterIn(line, cut[1] - 1) * 256 + clusterIn(line, cut[1])) * 8 + behind);
}
