import type { Outcome } from '#lib/verdicts/verdict-content';

/** A place in a text where something is to change: UTF-16 offsets, end exclusive. */
export interface Mark {
  claimId: string;
  number: number;
  start: number;
  end: number;
  outcome: Outcome | null;
  isSigned: boolean;
}

/** A stretch of the text as it will run: kept, or taken out and replaced by `inserted` (empty for a cut). */
export type Piece =
  | { kind: 'kept'; text: string; mark: Mark | null; isEnd: boolean }
  | { kind: 'changed'; text: string; inserted: string; mark: Mark };

/**
 * The text with what was decided about each claim. A change is made wherever it stands, inside words that stand too: what stands
 * is marked around it. Of changes that overlap the one that begins first is made, and `overlapping` names the other.
 */
export function pieceText(text: string, marks: readonly Mark[]): Piece[] {
  const standing = ordered(marks.filter(({ outcome }) => insertedBy(outcome) === null));
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of ordered(marks)) {
    const inserted = insertedBy(mark.outcome);
    if (inserted === null || mark.start < at) continue;
    pieces.push(...keptPieces(text, { start: at, end: mark.start }, standing));
    pieces.push({ kind: 'changed', text: text.slice(mark.start, mark.end), inserted, mark });
    at = mark.end;
  }
  return [...pieces, ...keptPieces(text, { start: at, end: text.length }, standing)];
}

/** What is kept between two changes, divided by the marks that stand there; `isEnd` where a mark's own words end. */
function keptPieces(text: string, { start, end }: { start: number; end: number }, standing: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const keep = (to: number, mark: Mark | null) => {
    if (to > at) pieces.push({ kind: 'kept', text: text.slice(at, to), mark, isEnd: mark !== null && to === mark.end });
    at = Math.max(at, to);
  };
  for (const mark of standing) {
    if (mark.end <= at || mark.start >= end) continue;
    keep(mark.start, null);
    keep(Math.min(mark.end, end), mark);
  }
  keep(end, null);
  return pieces;
}

/** The words as they will run, with nothing left over where something was cut. */
export function asItWillRun(pieces: readonly Piece[]): string {
  let text = '';
  let isAfterCut = false;
  for (const piece of pieces) {
    const words = piece.kind === 'kept' ? piece.text : piece.inserted;
    if (words === '') isAfterCut = true;
    else {
      text = isAfterCut ? closeUp(text, words) : text + words;
      isAfterCut = false;
    }
  }
  return isAfterCut ? closeUp(text, '') : text;
}

/**
 * Joins what stood around a cut, as a dele asks: the mark that ended a cut sentence goes with it, no gap of two spaces stays,
 * none before a mark, and no empty paragraph.
 */
function closeUp(before: string, after: string): string {
  const beginsHere = /(?:^|\n|[.!?…][’”"')\]]*\s*)$/u.test(before);
  const rest = beginsHere ? after.replace(/^[,;:.!?…]+/u, '') : after;
  if (/(?:^|\n)$/u.test(before) && /^(?:\n|$)/u.test(rest)) {
    return rest === '' ? before.replace(/\n+$/u, '') : before + rest.replace(/^\n+/u, '');
  }
  if (/(?:^|\s)$/u.test(before) && rest.startsWith(' ')) return before + rest.slice(1);
  return before.endsWith(' ') && /^(?:[\n,.;:!?…)\]}’”]|$)/u.test(rest) ? before.slice(0, -1) + rest : before + rest;
}

/** Claims whose change would touch words that another claim's change touches too: somebody has to decide between them. */
export function overlapping(marks: readonly Mark[]): Mark[] {
  const changing = ordered(marks.filter(({ outcome }) => insertedBy(outcome) !== null));
  return changing.filter((mark, i) => changing.slice(0, i).some((earlier) => earlier.end > mark.start));
}

function ordered(marks: readonly Mark[]): Mark[] {
  // Of two at one place the one that changes something comes first; else the longer one.
  return marks.toSorted((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
}

function rank({ outcome }: Mark): number {
  return insertedBy(outcome) === null ? 1 : 0;
}

function insertedBy(outcome: Outcome | null): string | null {
  if (outcome?.kind === 'change') return outcome.wording;
  return outcome?.kind === 'cut' ? '' : null;
}
