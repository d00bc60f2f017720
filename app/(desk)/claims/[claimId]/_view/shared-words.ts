export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** Words of this length and shorter never make a mark: "that", "with", "has". */
const LONGEST_SMALL = 4;
const SMALL = new Set([
  'about',
  'after',
  'before',
  'being',
  'could',
  'other',
  'should',
  'their',
  'there',
  'these',
  'those',
  'where',
  'which',
  'while',
  'would',
]);
/** Words that share this many letters at their beginning are read as forms of one word ("warhead", "warheads"). */
const STEM = 5;

/**
 * Divides a quote so that the words it shares with the claim line can be marked, and its numbers where the claim has some.
 * A help for the eye only: whether the quote is proven is judged against the kept copy, not here.
 */
export function markSharedWords(quote: string, claimLine: string): MarkedPart[] {
  const words = wordsOf(claimLine).map(fold);
  const stems = new Set(words.filter(isTelling).map(stem));
  const hasNumber = words.some(isNumber);
  const pieces = quote.split(/([\p{L}\p{N}\p{M}]+)/u).map((text, i) => {
    const word = fold(text);
    const shares = i % 2 === 1 && (isTelling(word) ? stems.has(stem(word)) : hasNumber && isNumber(word));
    return { text, isMarked: shares };
  });
  return join(bridge(pieces));
}

/** The space between two marked words is marked with them. */
function bridge(pieces: MarkedPart[]): MarkedPart[] {
  return pieces.map((piece, i) => {
    const between = pieces[i - 1]?.isMarked && pieces[i + 1]?.isMarked && /^[ \u00a0-]$/.test(piece.text);
    return between ? { ...piece, isMarked: true } : piece;
  });
}

function join(pieces: MarkedPart[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = parts.at(-1);
    if (last && last.isMarked === piece.isMarked) last.text += piece.text;
    else parts.push({ ...piece });
  }
  return parts;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function stem(word: string): string {
  return word.slice(0, STEM);
}

function isTelling(word: string): boolean {
  return word.length > LONGEST_SMALL && !SMALL.has(word) && /\p{L}/u.test(word);
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}
