import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';
import { readNames } from '#lib/extraction/people/names';
import { isRole } from '#lib/extraction/words/roles';
import { areAgents } from '#lib/extraction/text/own-subject';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

const OPENING = anyCase(
  /^(?:(?:however|meanwhile|moreover|furthermore|earlier(?! \p{Ll}+ (?:by|of|from)\b)|later|also|still|then|now|but|and|so|yet|instead|while|nor|separately|today|yesterday|tonight|(?:last|this|earlier this|late last|early this|the same) (?:week|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|day|\p{Lu}\p{Ll}+)|on \p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening|night))?|(?:(?:early|late|later|back|midway|halfway) (?:on|in|through) |as (?:early|late|recently) as )?(?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})(?: \d{4})?|(?:early|late|later) (?:that|the same|the next|the following) (?:day|week|month|year|morning|evening|night)|(?:a|two|three|four|five|six|\d+) (?:days?|weeks?|months?|years?) (?:later|earlier|ago|before|after)|at (?:the time|first|last|once|present|length)|by then|for now|in (?:the end|turn|private|public|response|reply|court))\b[\s,]*)+/iu,
);
const PREPOSITION =
  /^(?:in|on|at|during|after|before|for|with|from|to|by|through|via|since|under|of|despite|among|as|until|per)\s|^(?:outside|inside|near|behind|opposite|beside|beneath|amid|alongside|within|throughout|across|against|around|following|above|below)\s(?=(?:the|an?|his|her|its|their|this|that|these|those)\s|\p{Lu})/iu;
const NO_SUBJECT = anyCase(
  /^(?:there|what|which|who|whom|whose|by|that|how|when|to|not|this|these|those(?!\s(?:of|who|at|in|from|on|behind)\s)|\p{L}+ing$)(?![\p{L}'’])|(?<!\p{L})(?:and|or|but|of|the|a|to|in|with|from)$/iu,
);
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|your|some|many|most|several|one|two|three|other|all|both|another|no)\s/i;
/** "a former employee quoted by the daily": no verb of the sentence. */
const REDUCED =
  /\s(?:quoted|cited|interviewed|contacted|reached|hired|based|involved|employed|commissioned|published|released|conducted|led|funded|compiled|prepared|signed|seen|obtained|written|carried out|\p{Ll}{3,}ed|held|shown|taken|sent|given|known|made|born|drawn|read|kept|bought|brought|left|paid|found|hit|told)\s(?:by|in|at|for|on|from|last|this|with|to|as|up|out|about|only|yesterday)\s.*$/u;
/** "sources close to the talks": as little a verb. */
const NEAR = /\s(?:close|open|near|next|subject|familiar|present|involved)\s(?:to|with|at|in)\s.*$/u;
/** "a gap the authors": whoever stands behind the noun is the subject of a clause of its own. */
const WITHIN =
  /^(?:the|an?|his|her|its|their|this|that|some|any|every)\s(?:[\p{Ll}-]+\s){0,3}?\p{Ll}+(?<!\b(?:of|in|on|at|for|from|by|to|with|and|or|but|about|over|under|near|into|than|as|all|both|half|through|across|behind|outside|inside|against|between|around|within|like|per|who|that|which|said|beside|off|after|before|during|since|until|up|down|out))\s(?:the|an?|he|she|they|we|I)(?:\s\p{Ll}|$)/u;
const MOST_WORDS = 16;

/**
 * Whoever the words before a verb name, without what stands ahead of them ("Meanwhile", "In Paris"). Null when they cannot be
 * the subject of somebody's saying: a clause of their own, a loose end, a word like "which".
 */
export function readNounPhrase(words: string, { start, end }: Span): Span | null {
  const raw = words.slice(start, end);
  let from = start + raw.length - raw.trimStart().length;
  from += OPENING.exec(words.slice(from, end))?.[0].length ?? 0;
  const skipped = skipPlace(words.slice(from, end));
  if (skipped === null) return null;
  from += skipped;
  const phrase = words
    .slice(from, end)
    .trimEnd()
    .replace(/(?<=\p{L})\s(?:himself|herself|itself|themselves)$/u, '');
  return isSubject(phrase) ? { start: from, end: from + phrase.length } : null;
}

/** "In an open letter 40 doctors": a count behind what they wrote. */
const IN_PAPER = anyCase(
  /^in\s(?:an?|his|her|its|their)\s(?:[\p{Ll}-]+\s){0,2}?(?:letter|statement|submission|report|note|memo|petition|article|post|e-?mail|interview|speech|message)\s(?=(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozens|hundreds|some|several|many|more than|nearly|almost)\s)/iu,
);

/** "At the hearing police", "In the letter two former guards": without an article. */
const PLAIN_SUBJECT =
  /(?<!\b(?:in|on|at|of|for|from|with|by|to|and))\s(?:police|prosecutors|officials|ministers|doctors|lawyers|(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|\d+)\s(?:\p{Ll}+\s){0,2}\p{Ll}+s)$/u;

/** "In Paris the mayor" is about the mayor. Null when nothing but the preposition's own noun follows. */
function skipPlace(words: string): number | null {
  if (!PREPOSITION.test(words)) return 0;
  const paper = IN_PAPER.exec(words)?.[0].length;
  if (paper !== undefined) return paper;
  const pronoun = /\s(?:he|she|they|it)\s*$/i.exec(words);
  if (pronoun) return pronoun.index + 1;
  const dated = DATED.exec(words);
  if (dated) return dated[0].length;
  const article = Math.max(...['the ', 'a ', 'an '].map((each) => words.indexOf(` ${each}`, words.indexOf(' ') + 4)));
  if (article > 0 && !/\b(?:in|on|at|of|for|from|with|by|to)$/i.test(words.slice(0, article))) return article + 1;
  const plain = PLAIN_SUBJECT.exec(words);
  if (plain) return plain.index + 1;
  const name = readNames(words).findLast(
    ({ index }) => index > 0 && !/\b(?:in|on|at|of|for|from|with|by|to|the|and)$/i.test(words.slice(0, index).trimEnd()),
  );
  return name?.index ?? null;
}

/** "At a meeting on Friday Mr Reid": the day ends what stands ahead. */
const DATED =
  /^[^,;:]{0,90}?\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{4})?|\d{4})\s(?=\p{Lu}[\p{L}.’'-]+(?:\s|$)(?!(?:of|in)\s))/u;

function isSubject(phrase: string): boolean {
  const list = phrase.split(/\s+/);
  if (
    phrase === '' ||
    WITHIN.test(phrase) ||
    list.length > MOST_WORDS ||
    NO_SUBJECT.test(phrase) ||
    hasFiniteVerb(phrase.replace(REDUCED, '').replace(NEAR, ''), 1)
  )
    return false;
  return isNounPhrase(phrase, list);
}

/** "doctors at the hospital", "young drivers on the line". */
const SEVERAL_AT = /^(?:\p{Ll}+\s)?(\p{Ll}{3,}(?<!s)s)\s(?:at|in|of|from|on|for|near|with|around|across|behind)\s/u;

function isNounPhrase(phrase: string, list: readonly string[]): boolean {
  // "since yesterday, the most disputed"
  if (/^the (?:most|least|more|less|so-called|widely|hotly|best|worst)$/i.test(phrase)) return false;
  if (/^(?:he|she|they|it|we|i|another|others|several|many|the (?:other|others|second|third))$/i.test(phrase)) return true;
  if (DETERMINER.test(phrase) || /^\p{Lu}/u.test(phrase)) return true;
  return (
    areAgents(SEVERAL_AT.exec(phrase)?.[1] ?? '') ||
    list.some((word) => isRole(word) || /\p{Lu}/u.test(word)) ||
    /\p{Ll}s$|^(?:\p{Ll}+\s)?(?:police|people|men|women|children|staff|clergy|data|media|research|evidence|footage|records)$/u.test(
      list.at(-1) ?? '',
    ) ||
    /\p{Ll}s$/u.test(phrase.replace(REDUCED, ''))
  );
}
