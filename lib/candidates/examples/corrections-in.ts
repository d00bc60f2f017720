import type { Confirmation } from '#lib/candidates/examples/confirmations-in';
import type { DateRead, QuantityRead } from '#lib/claims/claim-content';
import type { ProposedContent } from '#lib/candidates/proposed-content';
import { type Place, placer } from '#lib/candidates/examples/place-in-points';
import { referencesIn } from '#lib/candidates/examples/references-in';
import { type ClaimKind, type Question, questionsFor } from '#lib/workflow/vocabulary';

/** What the machine read of a passage and a person read otherwise. Null: nothing was read, or nothing is there to be read. */
interface Before<Of extends string, Value> extends Place {
  of: Of;
  before: Value | null;
  after: Value | null;
}

/** A number as it is compared: without the words it was read from. */
type NumberRead = Pick<QuantityRead, 'value' | 'unit' | 'approximation' | 'base' | 'comparison'>;

export type Correction =
  | Before<'date', string>
  | Before<'number', NumberRead>
  | Before<'kind', ClaimKind>
  | Before<'questions', Question[]>
  | Before<'line', string>
  | Before<'speaker', string>
  | Before<'reference', string>;

/** A text as it was read, with every reading of it that people corrected, and every guess that they let stand. */
export interface CorrectedText {
  id: string;
  text: string;
  language: string;
  publishedOn: string | null;
  translatedFrom: string | null;
  corrections: Correction[];
  /** Files of earlier versions of the product have none. */
  confirmations?: Confirmation[];
}

/** What a claim says, of a passage that was proposed. Offsets are UTF-16 units of the text. */
export interface Accepted {
  id: string;
  start: number;
  end: number;
  proposed: ProposedContent;
  claim: {
    claimLine: string;
    kind: ClaimKind;
    questions: Question[];
    claimant: string | null;
    dates: DateRead[];
    quantities: QuantityRead[];
  };
}

/** Every reading that a person corrected before or after accepting it, in the order of the text. */
export function correctionsIn(text: string, accepted: readonly Accepted[]): Correction[] {
  return accepted.flatMap((each) => {
    const at = placer(text, each.id);
    return [...wordsOf(each, at), ...datesOf(each, at), ...numbersOf(each, at), ...referencesOf(each, at)];
  });
}

function wordsOf({ proposed, claim, ...passage }: Accepted, at: (span: Span) => Place): Correction[] {
  const { kind, questions, claimant, claimLine } = proposed;
  // Other questions that come of another kind or speaker are no correction of their own.
  const isLikewise = claim.kind === kind && (claim.claimant === null) === (claimant === null);
  const expected = isLikewise ? questions : questionsFor(claim.kind, claim.claimant !== null);
  const read = [
    { of: 'kind' as const, before: kind, after: claim.kind },
    { of: 'questions' as const, before: expected, after: claim.questions },
    { of: 'line' as const, before: claimLine, after: claim.claimLine },
    { of: 'speaker' as const, before: claimant, after: claim.claimant },
  ];
  return read.filter(({ before, after }) => !isSame(before, after)).map((each) => ({ ...at(passage), ...each }));
}

function datesOf({ proposed, claim, ...passage }: Accepted, at: (span: Span) => Place): Correction[] {
  return figures(proposed.dates, claim.dates, passage, (date) => date.edtf).map(({ span, ...read }) => ({
    of: 'date',
    ...at(span),
    ...read,
  }));
}

function numbersOf({ proposed, claim, ...passage }: Accepted, at: (span: Span) => Place): Correction[] {
  return figures(proposed.quantities, claim.quantities, passage, numberRead).map(({ span, ...values }) => ({
    of: 'number',
    ...at(span),
    ...values,
  }));
}

/** In one order, so that two of them can be compared. */
export function numberRead({ value, unit, approximation, base, comparison }: NumberRead): NumberRead {
  return { value, unit, ...(approximation && { approximation }), ...(base && { base }), ...(comparison && { comparison }) };
}

function referencesOf({ proposed, claim, start }: Accepted, at: (span: Span) => Place): Correction[] {
  return referencesIn({ ...proposed, start }, claim).map(({ span, before, after }) => ({
    of: 'reference',
    ...at(span),
    before,
    after,
  }));
}

interface Span {
  start: number;
  end: number;
}

interface Figure<Value> {
  span: Span;
  before: Value | null;
  after: Value | null;
}

/** Figures by where they begin; one without words of the text stands at the whole passage. */
function figures<T extends Span, Value>(
  before: readonly T[],
  after: readonly T[],
  passage: Span,
  valueOf: (figure: T) => Value,
): Figure<Value>[] {
  const has = (those: readonly T[], { start, end }: T) => those.find((each) => each.start === start && each.end === end);
  const read = before.map((each) => ({ span: each, before: valueOf(each), after: valueIn(has(after, each)) }));
  const given = after.filter((each) => !has(before, each));
  return [...read, ...given.map((each) => ({ span: wordsOr(each, passage), before: null, after: valueOf(each) }))].filter(
    (each) => !isSame(each.before, each.after),
  );

  function valueIn(figure: T | undefined): Value | null {
    return figure ? valueOf(figure) : null;
  }
}

function wordsOr(figure: Span, passage: Span): Span {
  return figure.end > figure.start ? figure : passage;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
