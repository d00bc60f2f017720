import type { TextPart } from '#lib/extraction/proposers/proposer';

/** UTF-16 units of one part, and how much of it the next one begins with, so that no sentence is seen by halves alone. */
export const PART_UNITS = 8000;
export const OVERLAP_UNITS = 600;

/** The text in parts of at most PART_UNITS, each cut behind a paragraph where that is possible, else behind a sentence or a word. */
export function partsOf(text: string, language: string): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  for (;;) {
    const end = text.length - start <= PART_UNITS ? text.length : start + cutBefore(text.slice(start, start + PART_UNITS));
    if (text.slice(start, end).trim() !== '') parts.push({ start, end, words: text.slice(start, end), language });
    if (end >= text.length) return parts;
    const back = end - OVERLAP_UNITS;
    start = back + afterBreak(text.slice(back, end));
  }
}

const ENDS = ['\n', '. ', ' '];

/** The last place in the last third behind which a part may end. */
function cutBefore(words: string): number {
  for (const mark of ENDS) {
    const at = words.lastIndexOf(mark);
    if (at > (PART_UNITS * 2) / 3) return at + mark.length;
  }
  return isHigh(words.at(-1)) ? words.length - 1 : words.length;
}

/** Where a sentence or a word begins in the words that are repeated; their beginning when none does. */
function afterBreak(words: string): number {
  for (const mark of ENDS) {
    const at = words.indexOf(mark);
    if (at !== -1 && at < OVERLAP_UNITS / 2) return at + mark.length;
  }
  return /^[\udc00-\udfff]/.test(words) ? 1 : 0;
}

function isHigh(unit: string | undefined): boolean {
  return unit !== undefined && /[\ud800-\udbff]/.test(unit);
}
