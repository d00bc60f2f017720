import type { QuotePieces } from '#lib/evidence/quote/quote-pieces';

export const MAX_PIECES = 8;
const MIN_WORDS = 3;
const MIN_SIGNS = 12;

/** Why a quote proves nothing wherever it is found, or null. */
export type ShapeFault = 'empty' | 'too-short' | 'piece-too-short' | 'too-many-pieces';

/**
 * A quote needs three words or twelve letters and digits, each part between elisions three words: "He" stands in every
 * article, and scraps with gaps between them can be made to say anything.
 */
export function faultOfShape(quote: string, parts: QuotePieces): ShapeFault | null {
  if (signsIn(quote) === 0) return 'empty';
  if (isTooShort(parts.pieces.join(' '))) return 'too-short';
  if (parts.pieces.length > MAX_PIECES) return 'too-many-pieces';
  const segments = segmentsOf(parts);
  return segments.length > 1 && segments.some((words) => words < MIN_WORDS) ? 'piece-too-short' : null;
}

export function isTooShort(text: string): boolean {
  return wordsIn(text) < MIN_WORDS && signsIn(text) < MIN_SIGNS;
}

/** Words per part; parts are divided by elisions, while a bracketed insertion stays inside its part. */
function segmentsOf({ pieces, joins }: QuotePieces): number[] {
  const counts: number[] = [];
  pieces.forEach((piece, i) => {
    const startsNew = i === 0 || joins[i - 1]?.isElision === true;
    if (startsNew) counts.push(wordsIn(piece));
    else counts[counts.length - 1] = (counts.at(-1) ?? 0) + wordsIn(piece);
  });
  return counts;
}

/** Han, kana and Thai signs count as a word each: those scripts put no spaces between words. */
function wordsIn(text: string): number {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

function signsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
