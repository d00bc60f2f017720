import type { Derived } from '#lib/extraction/claims/derived';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';
import { TAKING_UP } from '#lib/extraction/words/taken-up';
import { matchesOf } from '#lib/extraction/text/matches-of';

const WHAT = `(?:an? (?:\\p{Ll}+ )?(?:${TAKING_UP}|move|idea|demand|approach|version|project|theory|tactic|stance|policy|spectacle|show|farce|stunt|line|reading)|something|which)`;
const JUDGES =
  '(?:calls?|called|considers?|considered|describes?|described|dismiss(?:es|ed)|finds?|found|thinks?|thought|brands?|branded|terms?|termed|deems?|deemed|regards?|regarded|denounce[sd]?|condemn(?:s|ed)|labels?|labelled|labeled|dubs|dubbed|hails?|hailed|praise[sd]?|welcome[sd]?|criticise[sd]?|criticize[sd]?|decr(?:y|ies|ied)|deplore[sd]?|derides?|derided|disparage[sd]?|judge[sd]?|lambast(?:s|ed|es)|liken(?:s|ed)|mocks?|mocked|rates?|rated|reckons?|reckoned|ridicule[sd]?|scorns?|scorned|sees?|saw|slams?|slammed|views?|viewed|characteri[sz]e[sd]?|portray(?:s|ed)|castigate[sd]?|blasts?|blasted|rubbish(?:es|ed)|pans|panned|censure[sd]?|rebuke[sd]?|hold(?:s)? to be|believes? to be)';
const JUDGED = new RegExp(
  `,\\s+(?<clause>${WHAT} (?:that |which )?(?<by>(?:the|an?|his|her|its|their|our|many|some)\\s[^,;:.“”"\\uE000]{2,60}?|\\p{Lu}[^,;:.“”"\\uE000]{1,60}?|\\p{Ll}+s)(?:,\\s[^,;:.“”"\\uE000]{3,60},)? (?:has |have |had |later |now )?${JUDGES} (?:as )?(?:[^,;:.“”"]|\\.(?=\\d)){3,70}?)(?=[,;.!?]|\\s*$)`,
  'gu',
);

/** "…, a step the surgeon Ann Lowe calls reckless": what somebody thinks of what was just told. */
export function readJudged(words: string, offset: number): Derived[] {
  if (!words.includes(', ')) return [];
  return matchesOf(words, JUDGED).flatMap((match): Derived[] => {
    const { clause = '', by = '' } = match.groups ?? {};
    const before = words.slice(0, match.index);
    if (hasFiniteVerb(by, 1) || !hasFiniteVerb(before, 1)) return [];
    const start = offset + match.index + match[0].indexOf(clause);
    const byAt = start + clause.indexOf(` ${by}`) + 1;
    return [
      {
        span: { start, end: start + clause.trimEnd().length },
        line: `${before}, ${clause.trim()}`,
        link: start,
        by: { start: byAt, end: byAt + by.length },
        isAside: true,
      },
    ];
  });
}
