const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60]/u;

/**
 * Words for a terminal: what would move its cursor, colour it or turn the direction of the line is gone, for a text under check
 * may hold it on purpose. Runs of white space become one space.
 */
export function plain(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** Lines of at most `width` columns; a word that is longer is cut. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(words)
    .split(' ')
    .flatMap((each) => cut(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columns(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function columns(words: string): number {
  let sum = 0;
  for (const { segment } of GRAPHEMES.segment(words)) sum += WIDE.test(segment) ? 2 : 1;
  return sum;
}

function cut(word: string, width: number): string[] {
  if (word.length <= width && columns(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (piece !== '' && columns(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
