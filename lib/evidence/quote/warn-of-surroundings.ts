import { isNegation } from '#lib/evidence/quote/negation';
import { isNumberWord } from '#lib/evidence/quote/number-words';
import type { Span } from '#lib/evidence/quote/span';

const WORDS_BEFORE = 4;

type Warning = 'negation-before' | 'question-in-text' | 'number-goes-on';

/** What the kept copy says right beside the quoted words that would change how they read. */
export function warnOfSurroundings(source: string, spans: Span[], quote: string): Warning[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const warnings: Warning[] = [];
  if (isNegatedBefore(source, first.start)) warnings.push('negation-before');
  const asksInText = /^["'”»’)\s]*\?/u.test(source.slice(last.end, last.end + 4));
  if (asksInText && !/\?["'”»’)\s]*$/u.test(quote)) warnings.push('question-in-text');
  if (numberGoesOn(source, last)) warnings.push('number-goes-on');
  return warnings;
}

const PERCENT = /^\s?(?:[%‰]|per\s?cent|процент|prozent|pour\s?cent|por\s?ciento)/iu;

/** "raised by 15" of a copy that says "raised by 15 million" or "15 %". */
function numberGoesOn(source: string, span: Span): boolean {
  const word = /[\p{L}\p{M}\p{N}.,]+$/u.exec(source.slice(Math.max(span.start, span.end - 40), span.end))?.[0] ?? '';
  if (!isNumberWord(word)) return false;
  const rest = source.slice(span.end, span.end + 24);
  const next = /^\s?([\p{L}\p{M}]+)/u.exec(rest)?.[1] ?? '';
  return PERCENT.test(rest) || isNumberWord(next);
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
