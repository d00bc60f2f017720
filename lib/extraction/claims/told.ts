import { anyCase } from '#lib/extraction/text/any-case';
import type { Derived } from '#lib/extraction/claims/derived';
import type { Span } from '#lib/extraction/extraction';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';
import { matchesOf } from '#lib/extraction/text/matches-of';

const SAID = '(?<said>[^.;:?!"“”\\uE000]{12,240}?)';
const END = '(?=[.!]?\\s*$|;)';
const TELLING =
  '(?:told|informed|warned|assured|reassured|advised|notified|promised|reminded|persuaded|convinced|alerted|briefed|instructed|cautioned|guaranteed|given to understand|led to believe|tipped off)';

/** A form, and what no sentence that has it goes without. */
interface Form {
  needs: RegExp;
  pattern: RegExp;
}

/** Where one statement tells of another, and by whom that one was made. */
const TOLD: readonly Form[] = [
  // "was told by a widower that his wife had died"
  {
    needs: / that /i,
    pattern: anyCase(
      new RegExp(
        `\\b(?:was|were|been|am|are|is|being|got) (?:also |later |then |once |twice |repeatedly |again |recently |\\p{Ll}+ly )?${TELLING} by (?<by>[^,;:.]{3,60}?) that ${SAID}${END}`,
        'giu',
      ),
    ),
  },
  // "you will have read in the Courier that the route is being sold"
  {
    needs: / that /i,
    pattern: anyCase(
      new RegExp(
        `\\b(?:read|reads|heard|hears|seen|saw|learned|learnt|learns|discovered|understood|gathered) (?:in|on|from|via|through) (?<by>(?:the |a |an )?[\\p{L}’' -]{3,50}?) that ${SAID}${END}`,
        'giu',
      ),
    ),
  },
  // "We warned the board in March that closing two stations would cost lives"
  {
    needs: / that /i,
    pattern: anyCase(
      new RegExp(
        `(?<=^|[.,;] |\\b(?:and|but) )(?<by>we|i) (?:have |had |also |then |repeatedly |once |again |\\p{Ll}+ly )?(?:told|warned|informed|assured|reassured|advised|promised|notified|reminded|alerted|cautioned) [^,;:.]{2,80}? that ${SAID}${END}`,
        'giu',
      ),
    ),
  },
  // "The chief executive gave me her word in May that nobody would lose a place"
  {
    needs: /\bg(?:ave|iven|ives) /,
    pattern: new RegExp(
      `(?<by>\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Ii]ts) (?:[\\p{L}’'-]+ ){0,6}?[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}) (?:has |have |had |also )?(?:gave|given|gives) (?:me|us|him|her|them|you|[^,;:.]{3,40}?) (?:(?:his|her|their|its|a|an|the) )?(?:\\p{Ll}+ )?(?:word|assurances?|reassurances?|promises?|guarantees?|undertakings?|pledges?|commitments?|oath|notice|warnings?|evidence|testimony|advice|assent)(?: [^,;:.]{2,40}?)? that ${SAID}${END}`,
      'gu',
    ),
  },
  // "a letter from a mother in Leeds, who writes that her son is ill"
  {
    needs: /, who .*that /i,
    pattern: anyCase(
      new RegExp(
        `(?<by>\\b(?:an?|the|one|his|her|its|their|our|my) (?:[\\p{L}\\d’'-]+ ){0,6}?[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,3}), who (?:now |also )?(?:writes|wrote|says|said|tells (?:me|us)|told (?:me|us)|reports|reported|claims|claimed|insists|insisted|believes|believed|estimates|estimated|adds|added|warned|warns|reckons|reckoned|thinks|thought|maintains|maintained|alleges|alleged|argues|argued|fears|feared|complains|complained|recalls|recalled|admits|admitted|concedes|conceded|stated|states|testified|swears|swore|noted|notes|suspects|suspected|predicts|predicted|asserts|asserted|confirms|confirmed|explained|explains|concluded|concludes|calculates|calculated|announced|announces|acknowledges|acknowledged) (?:me )?that ${SAID}${END}`,
        'giu',
      ),
    ),
  },
  // "… to another ward, says the trust, which denies that she was punished": the denial is a claim of theirs
  {
    needs: /, (?:which|who) .*that /,
    pattern: new RegExp(
      `(?<by>\\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?:[\\p{L}’'-]+ ){0,4}?[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}), (?<link>which|who) (?:now |also |still )?(?<said>(?:denies|denied|disputes|disputed|rejects|rejected|doubts|doubted|refutes|refuted|contests|contested) that [^.;:?!"“”\\uE000]{8,200}?)${END}`,
      'gu',
    ),
  },
];

/** What a sentence takes for granted and nobody in it says. */
const GRANTED: readonly RegExp[] = [
  // "Asked why the last inspection dated from 2021, the mayor …"
  /^(?:when )?(?:asked|pressed|questioned|challenged|quizzed|grilled|pushed) (?:repeatedly |again |further |later )?(?:on |about |over |as to |to explain |to say )?(?:why|how) (?<said>[^,;:.?!"“”\uE000]{12,160}?)(?=,\s)/gi,
  /^(?:when )?(?:asked|pressed|questioned|challenged|quizzed|grilled|pushed) (?:repeatedly |again |further |later )?(?:on |about |over |as to |to explain |to say )?(?:why|how) [^,;:.?!"“”\uE000]{12,160}?, (?:although|though|even though|when|while|given that) (?<said>[^,;:.?!"“”\uE000]{12,160}?)(?=,\s)/gi,
  // "It took an inquiry to establish that the count stood at 4,900"
  anyCase(
    new RegExp(
      `\\bto (?:establish|learn|find out|discover|prove|reveal|confirm|show|demonstrate|admit|acknowledge|concede|disclose|realise|realize|notice|conclude|accept|announce|report) that ${SAID}${END}`,
      'giu',
    ),
  ),
];

/** A word or a turn without which none of them stands in a sentence. */
const TELLS =
  /\b(?:gave|given|gives|told|informed|warned|assured|reassured|advised|notified|promised|reminded|persuaded|convinced|alerted|briefed|instructed|cautioned|guaranteed|believe|tipped|reads?|hears?|heard|seen|saw|learns?|learned|learnt|discovered|understood|gathered|asked|pressed|questioned|challenged|quizzed|grilled|pushed|establish|find|discover|prove|reveal|confirm|show|demonstrate|admit|acknowledge|concede|disclose|realise|realize|notice|conclude|accept|announce|report)\b|, (?:who|which) (?:[a-z]+ ){1,4}that\b/i;

/** Statements inside of another: what somebody was told or read, and what a question or a finding takes for granted. */
export function readToldWithin(words: string, offset: number): Derived[] {
  if (!TELLS.test(words)) return [];
  const told = TOLD.filter(({ needs }) => needs.test(words)).map(({ pattern }) => pattern);
  const found = [...told, ...GRANTED].flatMap((pattern) => matchesOf(words, pattern));
  return found.flatMap((match): Derived[] => {
    const { said = '', by, link } = match.groups ?? {};
    if (!hasFiniteVerb(said, 1) && !/^\p{L}+['’](?:ll|s|re|ve|d|m)\b/iu.test(said)) return [];
    const start = offset + match.index + match[0].lastIndexOf(said);
    const span = { start, end: start + said.trimEnd().length };
    const from = link === undefined ? undefined : offset + match.index + match[0].indexOf(`, ${link} `) + 2;
    return [
      {
        span,
        line: said.trim(),
        ...(by !== undefined && { by: spanOf(match, by, offset) }),
        ...(from !== undefined && { link: from }),
      },
    ];
  });
}

function spanOf(match: RegExpMatchArray, part: string, offset: number): Span {
  const start = offset + (match.index ?? 0) + match[0].indexOf(part);
  return { start, end: start + part.length };
}
