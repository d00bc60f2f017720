import type { Anchored, Span } from '#lib/claims/anchoring/anchor';
import { offsetsIn } from '#lib/claims/anchoring/anchor-passages';
import { findAll } from '#lib/claims/anchoring/find-places';
import { passageOf } from '#lib/claims/passage-of';
import { asItWillRun, type Mark, pieceText } from '#lib/versions/checked-copy';
import type { Outcome } from '#lib/verdicts/verdict-content';

/** What was decided about a passage: other words for it, or none. */
export interface Decided {
  passage: Anchored;
  outcome: Extract<Outcome, { kind: 'change' | 'cut' }>;
}

/** Where a decided change was made in a text: the places of its wording, none for a cut. */
export interface Applied {
  places: Span[];
  /** The sentence stands there once as it was to read, and the old one no more: nobody has to be asked. */
  isSure: boolean;
}

/** More changes than this in one sentence are looked for only alone and all together. */
const MOST_AROUND = 4;

/** Other words that are to stand in the place of the passage, as they stand in a text. */
export function wordingOf({ outcome }: Decided): string {
  return outcome.kind === 'change' ? outcome.wording.trim() : '';
}

/**
 * Whether a text holds a decided change exactly: the claim's sentence with the new wording in it, or closed up around the cut,
 * and otherwise as it was but for what was decided about other claims of the same sentence. Null when it does not.
 */
export function findApplied(
  texts: { before: string; after: string },
  own: Decided & { wasApplied: boolean },
  others: readonly Decided[],
): Applied | null {
  const { before, after } = texts;
  const { sentence } = own.passage;
  // What was cut already stays cut until its sentence comes back.
  if (own.outcome.kind === 'cut' && own.wasApplied) return after.includes(sentence) ? null : { places: [], isSure: true };
  const readings = readingsOf(own, others);
  const found = readings.flatMap((reading) => wherever(after, reading).map((at) => ({ reading, at })));
  if (found.length === 0) return own.outcome.kind === 'cut' ? wholeCut(after, own) : null;
  const stoodBefore = readings.flatMap((reading) => wherever(before, reading)).length;
  const isGone = findAll(after, sentence, 20).every((old) =>
    found.some(({ reading, at }) => at <= old && old + sentence.length <= at + reading.sentence.length),
  );
  return {
    places: own.outcome.kind === 'cut' ? [] : found.map(({ reading, at }) => moved(reading.at, at)),
    isSure: found.length === 1 && isGone && stoodBefore === (own.wasApplied ? 1 : 0),
  };
}

/** Whether words at a place of a text are the decided wording in the sentence that was decided. */
export function isAppliedAt(passage: Anchored, own: Decided, others: readonly Decided[]): boolean {
  return own.outcome.kind === 'change' && passage.quote === wordingOf(own) && isReading(passage.sentence, own, others);
}

function isReading(sentence: string, own: Decided, others: readonly Decided[]): boolean {
  return readingsOf(own, others).some((reading) => passageOf(reading.sentence, reading.at)?.sentence === sentence);
}

/** A sentence as it is to read, and where in it the claim's own wording stands. */
interface Reading {
  sentence: string;
  at: Span;
}

function readingsOf(own: Decided, others: readonly Decided[]): Reading[] {
  const around = others.filter(({ passage }) => passage.sentence === own.passage.sentence);
  const readings = subsetsOf(around).flatMap((some) => readingWith(own, some) ?? []);
  return [...new Map(readings.map((reading) => [reading.sentence, reading])).values()];
}

function subsetsOf<T>(all: readonly T[]): T[][] {
  if (all.length > MOST_AROUND) return [[], [...all]];
  return all.reduce<T[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]]);
}

function readingWith(own: Decided, others: readonly Decided[]): Reading | null {
  const marks = [own, ...others].map(markIn);
  if (marks.some((mark) => mark === null)) return null;
  const pieces = pieceText(own.passage.sentence, marks as Mark[]);
  const ownIndex = pieces.findIndex((piece) => piece.kind === 'changed' && piece.mark === marks[0]);
  const changes = pieces.filter(({ kind }) => kind === 'changed').length;
  if (ownIndex === -1 || changes < marks.length) return null;
  const sentence = asItWillRun(pieces);
  const upTo = asItWillRun(pieces.slice(0, ownIndex + 1));
  const start = upTo.length - wordingOf(own).length;
  const trimmed = sentence.trim();
  if (!sentence.startsWith(upTo) && own.outcome.kind === 'change') return null;
  return trimmed === '' || /^\P{L}*$/u.test(trimmed) ? null : { sentence: trimmed, at: { start, end: upTo.length } };
}

/** The passage within its sentence; null when it stands in it several times and nothing tells which is meant. */
function markIn({ passage, outcome }: Decided): Mark | null {
  const [start, ...more] = offsetsIn('', { passage, place: null });
  if (start === undefined || more.length > 0) return null;
  const decided = outcome.kind === 'change' ? { ...outcome, wording: outcome.wording.trim() } : outcome;
  return { claimId: '', number: 0, start, end: start + passage.quote.length, outcome: decided, isSigned: true };
}

/** Where a sentence stands as one of a text's own, at most a few times. */
function wherever(text: string, { sentence }: Reading): number[] {
  return findAll(text, sentence, 20).filter(
    (start) => passageOf(text, { start, end: start + sentence.length })?.sentence === sentence,
  );
}

/** A cut that leaves nothing of its sentence: what stood before it and after it stand together now. */
function wholeCut(after: string, own: Decided): Applied | null {
  const { prefix, quote, suffix, sentence } = own.passage;
  if (after.includes(sentence) || /\p{L}/u.test(sentence.replace(quote, ''))) return null;
  const mark = { claimId: '', number: 0, start: prefix.length, end: prefix.length + quote.length, isSigned: true };
  const around = asItWillRun(pieceText(prefix + quote + suffix, [{ ...mark, outcome: own.outcome }])).trim();
  const isThere = around !== '' && findAll(after, around, 2).length === 1;
  return isThere ? { places: [], isSure: true } : null;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
