import type { Span } from '#lib/extraction/extraction';
import type { Link, Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = String.raw`\d{1,2} ${MONTH}(?: \d{4})?|${MONTH} \d{1,2}(?:, \d{4})?(?!\d)`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DATE = new RegExp(String.raw`(?<![\p{L}\d])(?:${DAY}|${WEEKDAY}|${MONTH} \d{4}|(?:19|20)\d\d)(?![\d.,]*\d)`, 'gu');
const IS_DAY = new RegExp(`^(?:${DAY}|${WEEKDAY})$`, 'u');
/** "By then", "that day": the date that was named last. */
const THEN =
  /\b(?:(?<=\b(?:[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Ff]rom|[Ss]hortly after)\s)then|(?:[Oo]n\s)?(?:[Tt]hat|[Tt]he same) (?:day|night|morning|evening|afternoon|year|month|week|summer|autumn|winter|spring|date))\b/gu;
const LOOKED_BACK = 350;

/** Which date "by then" and "that day" mean. */
export function readThen({ text }: Work, { start, end }: Span): Link[] {
  const sentence = text.slice(start, end);
  if (!/\b[Tt]h(?:en|at|e same)\b/u.test(sentence)) return [];
  return matchesOf(sentence, THEN).flatMap(({ 0: found, index }): Link[] => {
    const words = found.replace(/^[Oo]n\s/u, '');
    const at = start + index + found.length - words.length;
    const dates = matchesOf(text.slice(Math.max(0, at - LOOKED_BACK), at), DATE).map(([date]) => date);
    const isOfDay = /(?:day|night|morning|evening|afternoon|date)$/.test(words);
    const date = dates.findLast((each) => (isOfDay ? IS_DAY.test(each) : !each.endsWith('day')));
    if (date === undefined) return [];
    const meant = words.endsWith('year') ? (/(?:19|20)\d\d/u.exec(date)?.[0] ?? date) : date;
    return [
      { start: at, end: at + words.length, text: words, refersTo: meant, how: 'description', sure: 'likely', isOpen: false },
    ];
  });
}
