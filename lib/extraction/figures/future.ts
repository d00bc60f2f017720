import type { Span } from '#lib/extraction/extraction';
import type { Lexicon } from '#lib/extraction/figures/lexicon';

type Ends = Pick<Lexicon, 'hasFutureEnd' | 'futureEnd' | 'perfectives'>;

/** What a word that ends as verbs of what is to come tells: "enviará", "aprirà" for sure; "прекратит" of a day without a year. */
export function endsAhead(
  text: string,
  { start, end }: Span,
  { hasFutureEnd, futureEnd, perfectives }: Ends,
): 'sure' | 'future' | null {
  if (hasFutureEnd) return isFuture(text, start, end) ? 'sure' : null;
  const length = end - start;
  if (futureEnd !== null && length >= 4 && futureEnd.test(text.slice(start, end))) return 'sure';
  return perfectives !== null && length > 5 && perfectives.test(text.slice(start, end)) ? 'future' : null;
}

/** "enviará", "abrirán", in small letters. */
function isFuture(text: string, start: number, end: number): boolean {
  const at = text.charCodeAt(end - 1) === 110 ? end - 2 : end - 1;
  return text.charCodeAt(at) === 0xe1 && text.charCodeAt(at - 1) === 114 && end - start >= 3 && text.charCodeAt(start) >= 97;
}
