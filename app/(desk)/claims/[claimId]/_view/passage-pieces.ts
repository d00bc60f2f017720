import type { Span } from '#lib/evidence/quote/span';

export interface PassagePiece {
  text: string;
  /** False for what the quote left out. */
  isQuoted: boolean;
}

/** Divides the words from the first to the last span into those quoted and those between. */
export function piecesOfPassage(spans: readonly Span[], exact: string): PassagePiece[] {
  const first = spans[0]?.start ?? 0;
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const between = { text: exact.slice(at, start - first), isQuoted: false };
    at = end - first;
    return [between, { text: exact.slice(start - first, at), isQuoted: true }];
  });
  return pieces.filter(({ text }) => text !== '');
}
