import type { Span } from '#lib/extraction/extraction';
import type { Link, Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** "That figure", "this amount"; "a third of that". */
const FIGURE =
  /\b(?:that|this) (?:figure|number|total|sum|amount|quantity|percentage|proportion|share|ratio|rate)\b(?!\s(?:of|is that|was that)\b)/giu;
const SHARE =
  /\b(?:penny|cent|half|third|thirds|quarter|quarters|fifth|most|all|much|some|part|more|less|million|billion|thousand|per cent|percent|%|\d+) of (that|this)(?=\s?[.,;:?!"”’)]|\s(?:is|was|has|had|will|would|went|goes|comes|came|before|after|by|in|to|from|on)\b)/giu;
const UNIT = String.raw`(?:\s?(?:%|m|bn|k)(?![\p{L}\d]))?(?:\s(?:per cent|percent|thousand|million|billion|trillion))*`;
const PER = String.raw`(?:\s(?:an?|per|each|every) (?:year|month|week|day|hour|night|litre|liter|tonne|ton|head|person|kilo))?`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(?:(?:(?:one|two|three|four) (?:\p{Ll}+ )?in (?:two|three|four|five|six|seven|eight|nine|ten|\p{L}+ty|\d+))(?!\p{L})|[€£$]?\d[\d,.]*(?<=\d)${UNIT}(?:\s\p{Ll}{3,})?${PER})`,
  'gu',
);
const DAY_OR_YEAR = /^\d{1,2}$|^(?:19|20)\d\d(?:\s\p{Ll}+)?$/u;
const LOOKED_BACK = 300;

/** Which amount "that figure" and "half of that" mean: the one that was named last. */
export function readFigures({ text }: Work, { start, end }: Span): Link[] {
  const sentence = text.slice(start, end);
  if (!/\bth(?:at|is)\b/i.test(sentence)) return [];
  const figures = matchesOf(sentence, FIGURE).map(({ 0: words, index }) => ({ words, at: index, from: index }));
  const shares = matchesOf(sentence, SHARE).map(({ 0: found, 1: words = '', index }) => ({
    words,
    at: index + found.length - words.length,
    from: index,
  }));
  return [...figures, ...shares].flatMap(({ words, at, from }): Link[] => {
    const refersTo = amountBefore(text, start + from);
    const span = { start: start + at, end: start + at + words.length };
    return refersTo === null ? [] : [{ ...span, text: words, refersTo, how: 'description', sure: 'likely', isOpen: false }];
  });
}

/** The last amount before a place that is no day and no year, and of the kind that is wanted. */
export function amountBefore(text: string, at: number, kind?: RegExp): string | null {
  const amounts = matchesOf(text.slice(Math.max(0, at - LOOKED_BACK), at), AMOUNT);
  return (
    amounts
      .map(([amount]) => amount.replace(NOT_OF_IT, ''))
      .findLast((amount) => !DAY_OR_YEAR.test(amount) && kind?.test(amount) !== false) ?? null
  );
}

/** "4.8 billion over five years": the word behind is no unit. */
const NOT_OF_IT =
  /\s(?:over|and|but|for|from|with|against|after|before|last|this|that|than|when|who|which|were|was|are|has|had|have|will|would|during|under|since|until|into|per|more|less)$/;
