import type { Derived } from '#lib/extraction/claims/derived';
import { upperFirst } from '#lib/extraction/claims/finish-line';
import { isVerbFirst, ofHead } from '#lib/extraction/claims/relative-line';
import { HARM } from '#lib/extraction/claims/score';
import { matchesOf } from '#lib/extraction/text/matches-of';
import { ABOUT, COUNT, ROUND } from '#lib/extraction/words/number-words';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';
import { isSayingOrAct } from '#lib/extraction/words/verbs';

const WORD = "(?!(?:who|which|that|and|or|but|to)\\s)[\\p{L}\\d’'-]+";
/** "nine miners who were cut off by a rock burst", "a girl of six who had been under a bakery for fifty-one hours". */
const RESTRICTIVE = new RegExp(
  `(?<=\\s)(?<head>(?:(?:(?:${ABOUT})\\s)?(?:[£$€]?\\d[\\d.,]*|${COUNT}|${ROUND}(?:\\sof)?)|an?|another|several|some)\\s(?:${WORD}\\s){0,4}?${WORD})\\s(?<link>who|which|that)\\s(?<said>(?:[^,;:.!?()“”"\\uE000–—]|[.,](?=\\d)){8,140}?)(?=[,;)–—]|\\s[–—]|[.!?]*\\s*$)`,
  'gu',
);
const FIGURE = new RegExp(`\\d|\\b(?:${COUNT}|${ROUND}|half|twice)\\b`, 'iu');
/** What is not told as a fact. */
const OPEN =
  /\b(?:[Ww]ould|could|might|may|should|[Ii]f|[Ww]hether|[Uu]nless|any|every|[Nn]o|[Nn]ever|not|[Nn]obody|such|like|than|as)\b|n['’]t\b/u;
/** "will hire nurses who have worked abroad": whoever they may be; "will pay farmers who were injured" tells of an injury. */
const AHEAD =
  /\b(?:will|shall|must|want(?:s|ed)?|seek(?:s|ing)?|sought|need(?:s|ed)?|hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|propos\p{L}+)\b/u;
/** "… who got stuck and rules out a second vote": the sentence goes on. */
const GOES_ON = /\s(?:and|but)\s\p{Ll}{2,}[^s]s\s.*$/su;
/** "after nine people who had eaten oysters fell ill": the subject of a clause. */
const OPENS_CLAUSE = /\b(?:after|before|since|when|while|until|as|because|that|where|although|though|once|and|but|how|why)\s$/iu;

/** "It was nine miners who …", "there were two men who …": the sentence itself. */
const CLEFT =
  /\b(?:it|there|these|those|they|he|she|this|that)(?:['’]s|\s(?:is|was|were|are|had been|have been|has been))\s(?:\p{Ll}+\s)?$/iu;

/**
 * What a sentence takes for granted of somebody or something it names: "… trying to reach nine miners who were cut off by a rock
 * burst". Only behind its verb, in the past, and with a figure or a harm: that it may be looked up.
 */
export function readRestrictive(words: string, offset: number): Derived[] {
  if (!/\s(?:who|which|that)\s/u.test(words)) return [];
  return matchesOf(words, RESTRICTIVE).flatMap((match): Derived[] => {
    const { head = '', link = '', said: whole = '' } = match.groups ?? {};
    const said = whole.replace(GOES_ON, '');
    const before = words.slice(0, match.index);
    const clause = before.slice(before.search(/[^;:]*$/u));
    if (
      findPredicate(plainWords(clause), 1) < 1 ||
      OPEN.test(clause.slice(-60)) ||
      CLEFT.test(clause) ||
      /[,–—]\s$/u.test(clause) ||
      OPENS_CLAUSE.test(clause)
    )
      return [];
    if (AHEAD.test(clause.slice(-60)) && /^ha(?:s|ve)\b/u.test(said)) return [];
    if (!isOver(said) || !(FIGURE.test(said) || FIGURE.test(head) || HARM.test(said))) return [];
    const start = match.index;
    return [
      {
        span: { start: offset + start, end: offset + start + head.length + link.length + said.length + 2 },
        line: ofHead(head, link === 'that' ? 'which' : link, said) ?? `${upperFirst(head)} ${said}`,
        link: offset + start + head.length + 1,
        isGranted: true,
      },
    ];
  });
}

/** A deed or a state of the past, told outright: no "who could", no "who says". */
function isOver(said: string): boolean {
  const list = plainWords(said, 40);
  const verb = list[0] ?? '';
  if (!isVerbFirst(said) || isSayingOrAct(verb) || OPEN.test(said) || /^had had\b/u.test(said)) return false;
  return /^(?:was|were|had|has|have)$/.test(verb) || IRREGULAR_PAST.has(verb) || /^\p{Ll}{2,}ed$/u.test(verb);
}
