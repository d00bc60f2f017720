import { anyCase } from '#lib/extraction/text/any-case';
import type { Derived } from '#lib/extraction/claims/derived';
import { findPredicate, hasFiniteVerb, plainWords } from '#lib/extraction/words/predicate';
import { matchesOf } from '#lib/extraction/text/matches-of';

const NOUN =
  '(?:(?:dis|counter-?)?(?:claim|argument|allegation|accusation)|warning|suggestion|allegation|claim|assertion|report|finding|boast|complaint|accusation|contention|statement|assurance|admission|belief|conclusion|estimate|insistence|promise|argument|charge|prediction|theory|revelation|confirmation|testimony|verdict|ruling|observation|remark|comment|reminder|calculation|account|advice|announcement|answer|assessment|assumption|avowal|communiqué|concession|confession|conviction|declaration|disclosure|discovery|diagnosis|dictum|doubt|evidence|explanation|expectation|fear|feeling|forecast|guarantee|guess|guidance|hint|hope|hypothesis|hunch|impression|implication|inference|indication|information|insinuation|interpretation|judgement|judgment|jibe|justification|lie|line|message|mantra|news|notice|notion|objection|opinion|oath|plea|pledge|presumption|pretence|proclamation|projection|promise|proof|protest|protestation|quip|reassurance|reckoning|recollection|reply|response|retort|rumou?r|sense|speculation|submission|supposition|suspicion|theory|thesis|threat|tip|tip-off|undertaking|view|vow|word)s?';
const WORD = '(?!(?:the|an?|his|her|its|their|that) )[^\\s,;:.“”"\\uE000]+';
const BY = `(?:(?:the|an?|his|her|its|their|my|our) )?(?:${WORD} ){0,5}?(?:(?:of|in|at|for) the )?${WORD}`;
/** "the union's claim that …", "a warning from the coastguard that …", "the finding of the ombudsman, Ann Lowe, that …" */
const SAID_BY = anyCase(
  new RegExp(
    `\\b(?:(?<owner>${BY})['’]s?|(?<whose>his|her|their|its)) (?:\\p{Ll}+ )?${NOUN} that |\\b(?:an?|the|any|his|her|its|their|some|[Aa]ll)?\\s?(?:\\p{Ll}+ )?${NOUN} (?:by|from|of|in|made by|voiced by|issued by|given by|made in|contained in|published by|put about by|spread by|repeated by) (?<by>${BY})(?:, (?<name>\\p{Lu}[^,;:.]{2,40}),)? that `,
    'giu',
  ),
);
const LEAST = 14;
const HELD = anyCase(new RegExp(`\\b${NOUN}\\b`, 'iu'));

/**
 * What somebody said, told by a noun: "A warning from the coastguard that the trawler had taken on water was never passed on."
 * The words behind "that" are theirs, up to the verb of the sentence around them.
 */
export function readNominal(words: string, offset: number): Derived[] {
  if (!words.includes(' that ') || !HELD.test(words)) return [];
  return matchesOf(words, SAID_BY).flatMap((match): Derived[] => {
    const by = behindVerb(match.groups?.name ?? match.groups?.owner ?? match.groups?.by ?? match.groups?.whose ?? '');
    if (by === '') return [];
    const start = match.index + match[0].length;
    const isSubject = !hasFiniteVerb(words.slice(0, match.index + match[0].lastIndexOf(by)).replace(/^.*[,;:]\s/su, ''), 1);
    const rest =
      (isSubject ? /^(?:[^,;:?!“”"\uE000]|,(?=\d))*/u : /^[^;:?!“”"\uE000]*/u)
        .exec(words.slice(start))?.[0]
        .replace(/[.\s]+$/u, '') ?? '';
    const said = isSubject ? upToVerb(rest) : rest;
    if (said.length < LEAST || !hasFiniteVerb(said, 1)) return [];
    const at = match.index + match[0].lastIndexOf(by);
    return [
      {
        span: { start: offset + start, end: offset + start + said.length },
        line: said,
        by: { start: offset + at, end: offset + at + by.length },
      },
    ];
  });
}

/** Without the verb of the sentence around it: the last one that stands behind a clause. */
function upToVerb(rest: string): string {
  const places = matchesOf(rest, /\s(?=\S)/gu)
    .map(({ index }) => index)
    .reverse();
  for (const place of places) {
    const list = plainWords(rest.slice(place + 1), 3);
    if (/^\p{Lu}/u.test(rest.slice(place + 1))) continue;
    const isOpen = /\b(?:was|were|is|are|has|have|had|will|would|be|been|to|who|which|that|and|not|never)$/i.test(
      rest.slice(0, place),
    );
    if (!isOpen && findPredicate(['it', list[0] ?? ''], 1) === 1 && hasFiniteVerb(rest.slice(0, place), 1))
      return rest.slice(0, place);
  }
  return '';
}

/** "rejected Greenpeace": whoever stands behind the verb. */
function behindVerb(by: string): string {
  const list = plainWords(by);
  const verb = list.findLastIndex((_, at) => at > 0 && findPredicate(list, at) === at);
  return by
    .split(/\s+/)
    .slice(verb + 1)
    .join(' ')
    .replace(/^(?:at|on|to|about|by|with|of|for|in|over|from|against|into|after|before|despite|upon|like)\s/iu, '');
}
