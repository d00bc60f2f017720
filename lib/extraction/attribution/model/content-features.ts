import { mix } from '#lib/extraction/attribution/model/hash';
import { classIn, clusterIn, hashIn, margin, type Line, type TokenSpan } from '#lib/extraction/attribution/model/line';
import { step, type Rows } from '#lib/extraction/attribution/model/rows';

const BEGIN_CUE = 3;
const BEGIN_CONTENT = 5;
const IN_CONTENT = 6;

/** Puts what speaks for a content that belongs to a cue, or for there being none on this side. */
export function putContent(rows: Rows, line: Line, cue: TokenSpan, content: TokenSpan | null): void {
  if (!content) putNoContent(rows, line, cue);
  else {
    putStart(rows, line, cue, content[0]);
    putEnd(rows, line, cue, content[1]);
    putWhole(rows, new Inside(line, content[0]), content[1]);
  }
}

function putNoContent(rows: Rows, line: Line, cue: TokenSpan): void {
  const word = hashIn(line, cue[1] - 1);
  const after = classIn(line, cue[1]);
  const found = contentsNear(line, cue);
  rows.put(0, word);
  rows.put(1, classIn(line, cue[0] - 1) * 64 + after);
  rows.put(2, found);
  rows.put(3, mix(word, after));
  rows.put(6, clusterIn(line, cue[1] - 1) * 64 + after);
  rows.put(4, margin(line, cue[0], BEGIN_CUE));
  rows.put(5, found * 2 + (line.passage.hasQuotes ? 1 : 0));
}

/** Where the first reading saw contents: 1 right behind the cue, 2 shortly before it, 4 a little behind it. */
function contentsNear(line: Line, cue: TokenSpan): number {
  let near = 0;
  for (const [start, end] of line.spans.content) {
    if (start === cue[1]) near |= 1;
    else if (end <= cue[0] && end >= cue[0] - 4) near |= 2;
    else if (start > cue[1] && start < cue[1] + 8) near |= 4;
  }
  return near;
}

export function putStart(rows: Rows, line: Line, cue: TokenSpan, start: number): void {
  const { passage } = line;
  const word = hashIn(line, cue[1] - 1);
  const first = hashIn(line, start);
  const k = classIn(line, start);
  const before = classIn(line, start - 1);
  const isFound = line.spans.content.some((span) => span[0] === start) ? 1 : 0;
  const far = step(start >= cue[1] ? start - cue[1] : cue[0] - start);
  const quote = passage.quote[start]! * 4 + Math.min(3, passage.sinceQuote[start]! + 1);
  const isFirst = passage.sentenceStart[start] === start ? 1 : 0;
  rows.put(10, isFound);
  rows.put(11, isFound * 8 + margin(line, start, BEGIN_CONTENT));
  rows.put(12, k * 64 + before);
  rows.put(13, k * 64 + classIn(line, start + 1));
  rows.put(14, far * 32 + quote);
  rows.put(15, mix(word, k));
  rows.put(16, mix(word, far * 64 + before));
  rows.put(17, mix(first, hashIn(line, start - 1)));
  rows.put(18, ((isFirst * 32 + quote) * 64 + before) * 2 + isFound);
  rows.put(19, mix(first, isFound));
  rows.put(9, (far * 64 + before) * 64 + k);
  rows.put(110, (clusterIn(line, cue[1] - 1) * 16 + far) * 64 + k);
  rows.put(111, clusterIn(line, start) * 256 + clusterIn(line, start - 1));
}

export function putEnd(rows: Rows, line: Line, cue: TokenSpan, end: number): void {
  const { passage } = line;
  const k = classIn(line, end);
  const last = classIn(line, end - 1);
  const next = classIn(line, end + 1);
  const after = hashIn(line, end);
  const isFound = line.spans.content.some((span) => span[1] === end) ? 1 : 0;
  rows.put(20, isFound);
  rows.put(21, isFound * 8 + margin(line, end - 1, IN_CONTENT));
  rows.put(22, end < passage.count ? isFound * 8 + margin(line, end, IN_CONTENT) : 16);
  rows.put(23, k * 64 + last);
  rows.put(24, k * 64 + next);
  rows.put(25, endingOf(line, end) * 2 + isFound);
  rows.put(26, mix(hashIn(line, cue[1] - 1), k));
  rows.put(27, mix(after, hashIn(line, end + 1)));
  rows.put(28, (cueBehind(line, end) * 64 + k) * 2 + isFound);
  rows.put(29, mix(after, isFound));
  rows.put(36, mix(hashIn(line, end - 1), k));
  rows.put(37, (k * 64 + last) * 64 + next);
  rows.put(112, clusterIn(line, end) * 256 + clusterIn(line, end - 1));
  rows.put(113, clusterIn(line, end) * 256 + clusterIn(line, end + 1));
  rows.put(114, clusterIn(line, cue[1] - 1) * 64 + k);
}

/** How an end lies to the end of its sentence and to quotation marks. */
function endingOf({ passage }: Line, end: number): number {
  const left = step(passage.sentenceEnd[end - 1]! - end);
  const isInside = end < passage.count;
  const isLast = isInside ? Number(passage.sentenceStart[end] === end) : 2;
  return (left * 4 + isLast) * 16 + passage.quote[end - 1]! * 4 + (isInside ? passage.quote[end]! : 3);
}

function cueBehind({ passage }: Line, end: number): number {
  const cue = end < passage.count ? passage.cueAfter[end]! : -1;
  return cue < 0 ? 9 : step(cue - end);
}

/** What lies inside of a content that begins at a place and grows. */
export class Inside {
  readonly line: Line;
  readonly start: number;
  /** Whether a quotation opens inside. */
  opens = 0;
  commas = 0;
  /** The weakest support by the first reading. */
  weakest = 7;
  private end: number;

  constructor(line: Line, start: number) {
    this.line = line;
    this.start = start;
    this.end = start;
  }

  growTo(end: number): void {
    const { passage } = this.line;
    for (let t = this.end; t < end; t += 1) {
      if (passage.sinceQuote[t] === 0) this.opens = 1;
      if (passage.commas[t]! > this.commas) this.commas = passage.commas[t]!;
      if (t > this.start && this.weakest > 0) this.weakest = Math.min(this.weakest, margin(this.line, t, IN_CONTENT));
    }
    this.end = Math.max(this.end, end);
  }
}

/** Puts what speaks for a content as a whole. The ends asked for may only grow. */
export function putWhole(rows: Rows, inside: Inside, end: number): void {
  inside.growTo(end);
  const { line, start } = inside;
  const { passage } = line;
  const length = step(end - start);
  const quotes = passage.quote[start]! * 8 + passage.quote[end - 1]!;
  const isOne = passage.sentenceStart[start] === passage.sentenceStart[end - 1] ? 1 : 0;
  const isFound = line.spans.content.some((span) => span[0] === start && span[1] === end) ? 1 : 0;
  const first = classIn(line, start);
  const next = classIn(line, end);
  rows.put(30, length * 2 + isFound);
  rows.put(31, (quotes * 2 + isOne) * 2 + inside.opens);
  rows.put(32, (first * 64 + classIn(line, end - 1)) * 64 + next);
  rows.put(33, first * 64 + next);
  rows.put(34, (Math.min(3, inside.commas) * 8 + length) * 2 + isOne);
  rows.put(35, isFound * 8 + inside.weakest);
  rows.put(38, crossing(line, start, end));
}

/** How many cues and sources that the first reading saw lie inside. */
function crossing({ spans }: Line, start: number, end: number): number {
  let parts = 0;
  for (const span of spans.cue) if (span[0] >= start && span[1] <= end) parts += 1;
  for (const span of spans.source) if (span[0] >= start && span[1] <= end) parts += 4;
  return Math.min(15, parts);
}
