import type { Span } from '#lib/extraction/extraction';
import { matchesOf } from '#lib/extraction/text/matches-of';

const DASH = /^[—–]/u;
/** " —dijo la edil—": what stands between dashes and begins small says who speaks. */
const TAG = /\s[—–]\s?(?=\p{Ll})[^—–]*(?:[—–]|$)/gu;

/** Where a paragraph that a dash opens ends, when the unit stands at its beginning; else null. */
export function dialogueAt(text: string, { start }: Span): number | null {
  if (!DASH.test(text.slice(start, start + 1)) || (start > 0 && text.charAt(start - 1) !== '\n')) return null;
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** The spoken stretches of a unit in such a paragraph, its tags left out. */
export function dialogueSpeech(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const spans: Span[] = [];
  let at = DASH.test(words) ? 1 : 0;
  for (const { 0: tag, index } of matchesOf(words, TAG)) {
    if (/\p{L}/u.test(words.slice(at, index))) spans.push({ start: start + at, end: start + index });
    at = index + tag.length;
  }
  if (/\p{L}/u.test(words.slice(at))) spans.push({ start: start + at, end });
  return spans;
}
