import type { Confirmation } from '#lib/candidates/examples/confirmations-in';
import { type CorrectedText, type Correction, numberRead } from '#lib/candidates/examples/corrections-in';
import { extractClaims } from '#lib/extraction/extract-claims';
import type { ExtractedCandidate } from '#lib/extraction/extraction';
import { CONFIRMED, KINDS, readCorrections } from './read-corrections';

/** Of the corrections of one kind: how many the machine reads by now as the person did, and how many still as before. */
export interface Tally {
  of: number;
  right: number;
  asBefore: number;
  /** The passage is not proposed any more. */
  notProposed: number;
}

export interface CorrectionsReport {
  texts: number;
  corrections: Partial<Record<Correction['of'], Tally>>;
  /** Guesses that people let stand; one that is read otherwise by now was right before. */
  confirmations: Partial<Record<Confirmation['of'], Omit<Tally, 'asBefore'>>>;
}

/** Reads each text anew, by what is known of it, and holds what is read to what people corrected and to the guesses they let stand. */
export function evaluateCorrections(path: string): Promise<CorrectionsReport> {
  const texts = readCorrections(path);
  const judged = texts.flatMap(judge);
  const tallies = KINDS.flatMap((of) => {
    const those = judged.filter((each) => each.of === of && !each.isConfirmed);
    return those.length === 0 ? [] : [[of, tally(those)] as const];
  });
  const confirmed = CONFIRMED.flatMap((of) => {
    const those = judged.filter((each) => each.of === of && each.isConfirmed);
    if (those.length === 0) return [];
    const { asBefore: _none, ...counts } = tally(those);
    return [[of, counts] as const];
  });
  return Promise.resolve({
    texts: texts.length,
    corrections: Object.fromEntries(tallies),
    confirmations: Object.fromEntries(confirmed),
  });
}

function tally(those: readonly Judged[]): Tally {
  const count = (outcome: Outcome) => those.filter((each) => each.outcome === outcome).length;
  return { of: those.length, right: count('right'), asBefore: count('as-before'), notProposed: count('not-proposed') };
}

type Outcome = 'right' | 'as-before' | 'otherwise' | 'not-proposed';

interface Judged {
  of: Correction['of'];
  outcome: Outcome;
  isConfirmed: boolean;
}

function judge({ text, language, publishedOn, translatedFrom, corrections, confirmations = [] }: CorrectedText): Judged[] {
  const { candidates } = extractClaims(text, { language, publishedOn, translatedFrom });
  const units = unitsOf(text);
  const outcomeOf = (correction: Correction): Outcome => {
    const span = { start: units(correction.span[0]), end: units(correction.span[1]) };
    const found = nearest(candidates, span);
    if (!found) return 'not-proposed';
    const read = JSON.stringify(readingOf(found, correction, span));
    if (read === JSON.stringify(correction.after)) return 'right';
    return read === JSON.stringify(correction.before) ? 'as-before' : 'otherwise';
  };
  return [
    ...corrections.map((each) => ({ of: each.of, outcome: outcomeOf(each), isConfirmed: false })),
    ...confirmations.map(({ value, ...each }) => ({
      of: each.of,
      outcome: outcomeOf({ ...each, before: value, after: value }),
      isConfirmed: true,
    })),
  ];
}

interface Span {
  start: number;
  end: number;
}

/** What is read now at the place of a correction; a date or number that was missing may stand anywhere in the passage. */
function readingOf(found: ExtractedCandidate, { of, before, after }: Correction, span: Span): unknown {
  const isThere = (each: Span) => (before === null ? isTouching(each, span) : each.start === span.start);
  const figure = (values: readonly unknown[]) =>
    values.find((value) => JSON.stringify(value) === JSON.stringify(after)) ?? values[0] ?? null;
  switch (of) {
    case 'date':
      return figure(found.dates.filter(isThere).map(({ edtf }) => edtf));
    case 'number':
      return figure(found.quantities.filter(isThere).map(numberRead));
    case 'reference':
      return found.coreferences.find(({ start }) => start === span.start)?.refersTo ?? null;
    case 'kind':
      return found.kind;
    case 'questions':
      return found.questions;
    case 'line':
      return found.claimLine;
    case 'speaker':
      return found.claimant;
  }
}

/** The passage that shares most with these words. */
function nearest(candidates: readonly ExtractedCandidate[], span: Span): ExtractedCandidate | null {
  const shared = (each: Span) => Math.min(each.end, span.end) - Math.max(each.start, span.start);
  const [best] = candidates.filter((each) => isTouching(each, span)).toSorted((a, b) => shared(b) - shared(a));
  // The words of a date or a speaker may stand in the tag, beside the passage.
  return (
    best ?? candidates.find((each) => [...each.dates, ...each.coreferences].some((part) => part.start === span.start)) ?? null
  );
}

function isTouching(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** From Unicode code points to UTF-16 units. */
function unitsOf(text: string): (points: number) => number {
  const points = Array.from(text);
  return (count) => points.slice(0, count).join('').length;
}
