import type { Span } from '#lib/extraction/extraction';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

const LONGEST = 180;
/** Letters by which two forms of a word are taken for one. */
const STEM = 5;
const LEAST_WORDS = 5;
/** Among the headlines of the development texts the least has three words in ten of its text; other lines of a head have no verb. */
const SHARED = 0.25;
const NO_STATEMENT = /[?!…(]|\b(?:please|you|your|we|our|me|my|photograph|pictured)\b/i;

/**
 * Whether a headline says what its text does not: it has a verb, and hardly any of its words come again. Such a one is a claim of
 * its own; any other is linked to what it repeats.
 */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (words.length > LONGEST || NO_STATEMENT.test(words) || !hasFiniteVerb(words, 1)) return false;
  const stems = (words.toLowerCase().match(/[\p{L}\p{N}]{4,}|\d+/gu) ?? []).map((word) => word.slice(0, STEM));
  if (stems.length < LEAST_WORDS) return false;
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.toLowerCase();
  return stems.filter((stem) => rest.includes(stem)).length / stems.length < SHARED;
}
