import { anyCase } from '#lib/extraction/text/any-case';
import { namesAll, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Afterwards } from '#lib/extraction/read-afterwards';
import type { Reading } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';
import { REPORT_VERB } from '#lib/extraction/words/verbs';

const FOUND = anyCase(
  new RegExp(
    `^(?<main>[^;:“”"\\uE000]{2,160}?),?\\s(?:and\\s|but\\s)?(?:(?:has|have|had|also|then|later|soon|thus)\\s)*(?:found|discovered|noticed|established|learned|learnt|realised|realized|saw|seen|shown|worked out|made out|found out|concluded|calculated|it turned out|it became clear),\\s(?<who>(?:he|she|they|it|the\\s[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+){0,2}|\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}))\\s(?:(?:now|also|later)\\s)?(?<verb>${REPORT_VERB}),\\sthat\\s+(?=\\S)`,
    'iu',
  ),
);

/**
 * "She has read the appendix and found, she says, that the protocol was changed": what was done is the text's own, what was found
 * stands for whoever says so. Null for any other sentence.
 */
export function readFound({ memory, text }: Reading, stretch: Stretch): Afterwards | null {
  const match = FOUND.exec(stretch.words);
  const { main = '', who = '', verb = '' } = match?.groups ?? {};
  if (!match) return null;
  const start = stretch.words.indexOf(` ${who} `, main.length) + 1;
  const content = { start: match[0].length, end: stretch.words.length };
  const reported = reportedBy(stretch, { source: { start, end: start + who.length }, verb, content }, memory);
  if (!namesAll(reported.hands)) return null;
  const end = stretch.start + (hasFiniteVerb(main, 1) ? main.length : 0);
  return { main: withoutEnd(text, { start: stretch.start, end }), reported };
}
