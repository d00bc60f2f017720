import type { Span } from '#lib/extraction/extraction';
import type { Lexicon } from '#lib/extraction/figures/lexicon';

/** Whether a word ends as verbs of what is to come do: "enviará", "aprirà", "ouvrira". */
export function endsAhead(text: string, { start, end }: Span, lexicon: Pick<Lexicon, 'hasFutureEnd' | 'futureEnd'>): boolean {
  if (lexicon.hasFutureEnd) return isFuture(text, start, end);
  return lexicon.futureEnd !== null && end - start >= 4 && lexicon.futureEnd.test(text.slice(start, end));
}

/** "enviará", "abrirán", in small letters. */
function isFuture(text: string, start: number, end: number): boolean {
  const at = text.charCodeAt(end - 1) === 110 ? end - 2 : end - 1;
  return text.charCodeAt(at) === 0xe1 && text.charCodeAt(at - 1) === 114 && end - start >= 4 && text.charCodeAt(start) >= 97;
}
