import { classIn, type Line, type TokenSpan } from '#lib/extraction/attribution/model/line';
import { classNumber } from '#lib/extraction/attribution/model/word-classes';

const [OPEN, CLOSE, QUOTE, COMMA, COLON, SEMI, STOP, ASK, THAT, AND, BUT, SUB, WH, TO, AS, DASH] = [
  'OPEN',
  'CLOSE',
  'QUOTE',
  'COMMA',
  'COLON',
  'SEMI',
  'STOP',
  'ASK',
  'THAT',
  'AND',
  'BUT',
  'SUB',
  'WH',
  'TO',
  'AS',
  'DASH',
].map(classNumber);
const PAUSES = new Set([COMMA, COLON, SEMI, DASH]);
const OPENERS = new Set([THAT, SUB, WH, TO, AS, OPEN, QUOTE]);
const JOINTS = new Set([AND, BUT, SUB, AS, WH]);
const MARKS = new Set([OPEN, CLOSE, QUOTE]);
const MOST_STARTS = 10;
const MOST_ENDS = 14;
/** How far from a cue a content begins or ends that the first reading did not find. */
const REACH = 24;

/** Where a content may begin or end, on one side of a cue. */
export interface Boundaries {
  starts: number[];
  ends: number[];
}

/** The tokens from and to between which a content of a cue is looked for, and the places found so far. */
interface Search {
  line: Line;
  from: number;
  stop: number;
  starts: Set<number>;
  ends: Set<number>;
}

/** Places after a cue: a content may begin at each of the starts and go on to each of the ends behind it. */
export function boundariesAfter(line: Line, cue: TokenSpan): Boundaries {
  const from = cue[1];
  const search: Search = { line, from, stop: endOfReach(line, from), starts: new Set(), ends: new Set() };
  addFoundAfter(search);
  if (from < search.stop) search.starts.add(from);
  addBehindSources(search);
  addOpenings(search);
  addSentenceEnds(search);
  for (const [start] of [...line.spans.source, ...line.spans.cue])
    if (start > from && start < search.stop) addBefore(search, start);
  for (let t = from + 1; t < search.stop && search.ends.size < MOST_ENDS; t += 1) addEnd(search, t);
  return { starts: sorted(search.starts), ends: sorted(search.ends).filter((end) => end > from && end <= line.passage.count) };
}

/** The same before a cue. */
export function boundariesBefore(line: Line, cue: TokenSpan): Boundaries {
  const stop = cue[0];
  if (stop === 0) return { starts: [], ends: [] };
  const from = startOfReach(line, stop);
  const search: Search = { line, from, stop, starts: new Set([from]), ends: new Set() };
  addFoundBefore(search);
  const sentence = line.passage.sentenceStart[stop]!;
  if (sentence > from) {
    search.starts.add(sentence);
    addBefore(search, sentence);
  }
  addBefore(search, stop);
  for (const [start, end] of line.spans.source) if (end <= stop && start > from) addBefore(search, start);
  for (let t = stop - 1; t > from && search.starts.size < MOST_STARTS; t -= 1) addBackwards(search, t);
  return {
    starts: sorted(search.starts).filter((start) => start < stop),
    ends: sorted(search.ends).filter((end) => end > from && end <= stop),
  };
}

function addFoundAfter({ line, from, stop, starts, ends }: Search): void {
  for (const [start, end] of line.spans.content) {
    if (start >= stop) continue;
    if (start >= from && starts.size < 3) starts.add(start);
    if (end > from && ends.size < 4) ends.add(end);
  }
}

function addFoundBefore({ line, from, stop, starts, ends }: Search): void {
  for (const [start, end] of line.spans.content.toReversed()) {
    if (start < stop && start >= from && starts.size < 4) starts.add(start);
    if (end <= stop && end > from && ends.size < 3) ends.add(end);
  }
}

function addBehindSources({ line, from, stop, starts }: Search): void {
  for (const [start, end] of line.spans.source) {
    if (start < from || end >= stop) continue;
    starts.add(end);
    if (PAUSES.has(classIn(line, end))) starts.add(end + 1);
  }
}

function addOpenings({ line, from, stop, starts }: Search): void {
  for (let t = from; t < Math.min(stop, from + REACH) && starts.size < MOST_STARTS; t += 1) {
    const kind = classIn(line, t);
    if (OPENERS.has(kind)) starts.add(t);
    if (PAUSES.has(kind) && t + 1 < stop) starts.add(t + 1);
  }
}

function addBackwards(search: Search, t: number): void {
  const { line, stop, starts, ends } = search;
  const kind = classIn(line, t);
  if (OPENERS.has(kind)) starts.add(t);
  if (PAUSES.has(kind)) starts.add(t + 1);
  if (t > stop - REACH && ends.size < MOST_ENDS && (PAUSES.has(kind) || MARKS.has(kind))) addEnd(search, t);
}

/** The end of the sentence, or of the quotation that begins in it. */
function endOfReach({ passage }: Line, from: number): number {
  if (from >= passage.count) return passage.count;
  let end = passage.sentenceEnd[from]!;
  while (end < passage.count && passage.quote[end - 1] === 1 && passage.quote[end] === 1 && passage.sinceQuote[end]! > 0) {
    end = passage.sentenceEnd[end]!;
  }
  return end;
}

/** The beginning of the sentence, or of the quotation that ends in it or right before it. */
function startOfReach({ passage }: Line, stop: number): number {
  let start = passage.sentenceStart[stop]!;
  if (stop - start <= 6 && start > 0 && passage.quote[start - 1] === 1) start = passage.sentenceStart[start - 1]!;
  while (start > 0 && passage.quote[start] === 1 && passage.sinceQuote[start]! > 0) start = passage.sentenceStart[start - 1]!;
  return start;
}

function addBefore({ line, ends }: Search, at: number): void {
  ends.add(at);
  const kind = classIn(line, at - 1);
  if (PAUSES.has(kind) || JOINTS.has(kind) || kind === STOP) ends.add(at - 1);
}

function addEnd({ line, ends }: Search, t: number): void {
  const kind = classIn(line, t);
  if (PAUSES.has(kind) || JOINTS.has(kind)) ends.add(t);
  if (kind === CLOSE || kind === QUOTE) ends.add(t + 1);
}

/** Sentences end with and without their full stop. */
function addSentenceEnds({ line, from, stop, ends }: Search): void {
  for (let at = from, n = 0; at < stop && n < 4; n += 1) {
    at = line.passage.sentenceEnd[at]!;
    ends.add(at);
    const kind = classIn(line, at - 1);
    if (kind === STOP || kind === ASK) ends.add(at - 1);
  }
}

function sorted(places: Set<number>): number[] {
  return [...places].sort((a, b) => a - b);
}
