import type { Span } from '#lib/extraction/extraction';
import { whatIsCounted } from '#lib/extraction/reference/counted';
import { type Entity, isPastForm } from '#lib/extraction/reference/entities';
import { inFull, type Link, type Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** "Some", "most", "the rest", "each" without a noun, at the head of a clause and before a word that may be its verb. */
const SOME =
  /(?<=(?:^|[.;:!?–—(“"]\s?|,\s|\b(?:and|but|while|whereas|though|although|because|that|which|said|says|say|of whom)\s))(some|most|many|all|each|several|few|half|others|another|(?:the|all the|many) others|the (?:rest|remainder|majority)|the remaining (?:two|three|four|five|six|seven|eight|nine|ten|\d+)|(?:over|about|more than|less than|nearly|almost) half|a (?:few|further \p{Ll}+|dozen|handful|quarter|fifth|tenth|majority|minority)|(?:almost|nearly|virtually) all|neither|none)(?=\s(?:(?:also|never|even|now|still|already|later|since)\s)?(\p{Ll}{2,})(\s\p{Ll}{1,5}\b|[,.;:]|\s[\p{Lu}\d€$£“"]|\s\p{Ll}+ly\b)?)/giu;
const HELPER = /^(?:are|were|is|was|have|has|had|will|would|can|could|may|might|must|did|do|does|should)$/;
/** "All is well", "each are", "most has": not of several. */
const SINGLE = /^(?:is|was|has|does)$/;
/** A preposition, an article or the like: no noun that the word before tells of. */
const BEHIND_VERB =
  /^(?:\s(?:the|an?|his|her|its|my|our|no|in|on|at|by|to|for|from|with|into|of|off|up|down|out|over|as|that|when|two|six|ten|four|five|nine|all|them|it|him|us|not|more|less|some|both|only|back|away|any|every|each|one)|[,.;:]|\s[\p{Lu}\d€$£“"]|\s\p{Ll}+ly)$/u;

/** Some of what was counted before: "Police held 14 men. Most were freed". */
export function readSome(work: Work, { start, end }: Span): Link[] {
  const words = work.text.slice(start, end);
  if (!GATE.test(words)) return [];
  return matchesOf(words, SOME).flatMap(({ 0: some, 2: verb = '', 3: next = '', index }): Link[] => {
    if (!isVerb(some.toLowerCase(), verb, next)) return [];
    const at = start + index;
    const meant = /^neither$/i.test(some)
      ? twoBefore(work, at)
      : whatIsCounted(work, { at, lasts: LASTS, isOfPeople: isDoneByPeople(verb) });
    if (!meant) return [];
    return [
      {
        start: at,
        end: at + some.length,
        text: some,
        refersTo: inFull(meant),
        how: 'description',
        sure: 'likely',
        isOpen: false,
      },
    ];
  });
}

const GATE =
  /\b(?:some|most|many|all|each|several|few|half|others?|another|rest|remainder|remaining|majority|minority|neither|none|dozen|handful|quarter|fifth|tenth|further)\b/i;
const LASTS = 3;

function isVerb(some: string, verb: string, next: string): boolean {
  if (HELPER.test(verb)) return !SINGLE.test(verb) || /^(?:each|none|neither|another|half|the rest|the remainder)$/.test(some);
  return isPastForm(verb) && BEHIND_VERB.test(next);
}

const isDoneByPeople = (verb: string): boolean => OF_PEOPLE.test(verb);
const OF_PEOPLE =
  /^(?:left|died|quit|resigned|voted|survived|fled|retired|drowned|signed|applied|agreed|refused|said|told|complained|demanded|asked|went|wept|came|spoke|earned|lived|worked|received|joined|admitted|denied|confessed|slept|walked|ran|swam|knew|believed|feared|hoped|wanted|returned|escaped|stayed)$/;

/** Both of whom "neither" speaks. */
export function twoBefore({ mentions, discourse }: Work, at: number): Entity | null {
  const suits = ({ of, isNamed, who }: Entity) =>
    of?.length === 2 || (!isNamed && /^(?:the |both |these |those )?two\s/i.test(who));
  return (
    mentions.findLast(({ item, entity }) => item.end <= at && suits(entity))?.entity ??
    discourse.recent.find((entity) => discourse.sentence - entity.sentence < LASTS && suits(entity)) ??
    null
  );
}
