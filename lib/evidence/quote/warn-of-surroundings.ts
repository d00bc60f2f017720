import { isNegation } from '#lib/evidence/quote/negation';
import type { Span } from '#lib/evidence/quote/span';

const WORDS_BEFORE = 4;

/** What the kept copy says right beside the quoted words that would change how they read. */
export function warnOfSurroundings(source: string, spans: Span[], quote: string): ('negation-before' | 'question-in-text')[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const warnings: ('negation-before' | 'question-in-text')[] = [];
  if (isNegatedBefore(source, first.start)) warnings.push('negation-before');
  const asksInText = /^["'”»’)\s]*\?/u.test(source.slice(last.end, last.end + 4));
  if (asksInText && !/\?["'”»’)\s]*$/u.test(quote)) warnings.push('question-in-text');
  return warnings;
}

/** "not" among the few words before, in the same sentence: "is not [concerned about the border]". */
function isNegatedBefore(source: string, at: number): boolean {
  const sentence = source
    .slice(Math.max(0, at - 80), at)
    .split(/[.!?…;\n]/u)
    .at(-1);
  const words = (sentence ?? '').match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  return words.slice(-WORDS_BEFORE).some(isNegation);
}
