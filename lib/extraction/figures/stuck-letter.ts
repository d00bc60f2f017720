import type { Word } from '#lib/extraction/figures/tokens';

const SUM = /\p{Sc}\s?\d[\d.,]*$/u;
const CENTS = /(?:^|[\s(–-])\d{1,3}(?:\.\d)?$/u;

/** Whether letters right behind a figure that are no word scale or measure it: "$1.2B", "£3b", "40c". */
export function isStuckLetter(text: string, letters: string, start: number): boolean {
  return letters.length === 1 && scaleOf(text, letters, start) !== null;
}

/** "$1.2B", "£3b", "$3T" are sums, "40c" is cents where the text counts in dollars, euros or rand, "6ft 2in" a height. */
export function scaleOf(text: string, form: string, start: number): Word | null {
  if (form === 'in') return { measure: '[in_i]' };
  if (form === 'x' || form === 'X')
    return /^(?:$|[\s.,;)])/.test(text.slice(start + 1, start + 2)) &&
      /^\s(?:the|its|their|as|more|faster|that|what)\b/.test(text.slice(start + 1, start + 9))
      ? { times: 0 }
      : null;
  const before = text.slice(Math.max(0, start - 12), start);
  if (form === 'b' || form === 'B' || form === 'T') return SUM.test(before) ? { power: form === 'T' ? 12 : 9 } : null;
  return form === 'c' && CENTS.test(before) && /[$€]\d|\bcents?\b|\bR\d/.test(text) ? { measure: 'cents' } : null;
}
