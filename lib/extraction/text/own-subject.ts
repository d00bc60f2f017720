import { anyCase } from '#lib/extraction/text/any-case';
import { findPredicate, isHelper, isPredicate, plainWords } from '#lib/extraction/words/predicate';
import { REPORT_VERB } from '#lib/extraction/words/verbs';
import { fieldOf } from '#lib/extraction/reference/noun-kinds';
import { isPeople } from '#lib/extraction/reference/nouns';
import { isRole } from '#lib/extraction/words/roles';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';
import { OBJECT, PURE_PAST, SUBORDINATE, TAKES_NO_OBJECT } from '#lib/extraction/words/coordination';

const ADVERB =
  /^(?:only|just|later|then|now|also|still|even|at|least|almost|nearly|about|around|roughly|some|over|more|fewer|than|soon|meanwhile|perhaps|\p{Ll}+ly)$/u;
const OPENS =
  /^(?:the|an?|his|her|its|their|our|my|your|this|these|those|some|many|most|several|few|all|both|half|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores|hundreds|thousands|millions|every|each|either|neither|everyone|everybody|someone|somebody|something|nothing|nobody|none|others|no|#)$/;
const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores|hundreds|thousands|millions|both|many|most|several|few|all|some|these|those|half|none|others|#|people|men|women|children|police|staff|clergy|cattle|crew|sheep|fish|poultry|\p{Ll}*(?:men|women)|gardai|gardaí|teeth|feet|mice|lice|media|data|criteria|bacteria|[^'’]*[^s'’]s)$/u;
const NOT_AHEAD = /^(?:he|she|it|they|we|i|you|who|which|that|whose|whom|where|when|and|or)$/;
/** How far behind its first word the verb of a short subject stands. */
const FARTHEST = 7;
/** "The report shows the mine", "they fear strikes": what follows "and" is still what is reported. */
const REPORTS = anyCase(
  new RegExp(
    `^(?:${REPORT_VERB}|knows?|knew|fears?|feared|thinks?|thought|hopes?|hoped|means?|meant|sees?|saw|seen|watch(?:es|ed)?|hears?|heard|lets?|makes?|made|helps?|helped|wants?|wanted|wish(?:es|ed)?|expects?|expected|finds?|found|proves?|proved|learn(?:s|ed|t)?|discover(?:s|ed)?|realis(?:e|es|ed)|realiz(?:e|es|ed)|assumes?|assumed|imagines?|imagined|feels?|felt|notic(?:e|es|ed)|remembers?|remembered)$`,
    'iu',
  ),
);

/**
 * Whether words behind "and" have a subject and a verb of their own: "her sons run it today", "Mayor Pell resigned in June". A
 * form that may be a participle ("the land owned by the firm") counts only with an object or where it takes none.
 */
export function hasOwnSubject(words: string): boolean {
  const own = withoutBeside(words.trim());
  const raw = own.split(/\s+/, FARTHEST + 4);
  const list = withoutRelative(plainWords(own, FARTHEST + 6));
  const from = list.findIndex((word) => !ADVERB.test(word));
  const first = list[from] ?? '';
  const isNamed = /^\p{Lu}\p{Ll}/u.test(raw[from] ?? '') && !/^[IO]$/.test(raw[from] ?? '');
  if (first === 'what') return findPredicate(list, findPredicate(list, from + 1) + 1) > 0;
  const isBare = !isNamed && !OPENS.test(first);
  if (from < 0 || (isBare && !areAgents(first) && !/[^s]s$/.test(first) && !/[^s]s$/.test(list[from + 1] ?? ''))) return false;
  const verb = findPredicate(list, from + 1);
  const before = list.slice(from, verb);
  if (verb < 0 || verb - from > FARTHEST || before.some((word, at) => at > 0 && NOT_AHEAD.test(word))) return false;
  if (raw.slice(0, verb).some((word) => /[,;:)]$/.test(word))) return false;
  const isAgent = verb === from + 1 && areAgents(first);
  return isSureVerb(list, verb, { isBare: isBare && !isAgent, isAgent }) && agrees(list[verb] ?? '', before, isNamed);
}

/** ", the head of the clinic,", ", which has 400 members,": what stands beside a subject. */
function withoutBeside(words: string): string {
  return words.replace(/^((?:[^\s,;:]+\s){0,5}[^\s,;:]+), [^,;:]{3,90}, (?=\p{Ll})/u, '$1 ');
}

/** "police fired", "rebels shelled": people who do something, without an article. */
export function areAgents(word: string): boolean {
  if (COLLECTIVE.test(word)) return true;
  const one = word.slice(0, -1);
  return word.endsWith('s') && (isPeople(word) || isRole(one) || fieldOf(one) === 'person');
}

const COLLECTIVE =
  /^(?:police|troops|people|men|women|children|staff|crew|gardai|gardaí|clergy|cavalry|infantry|militia|\p{Ll}+(?:men|women|people))$/u;

function isSureVerb(list: readonly string[], at: number, { isBare, isAgent }: { isBare: boolean; isAgent: boolean }): boolean {
  const word = list[at] ?? '';
  const next = list[at + 1] ?? '';
  if (isHelper(word)) return list.length > at + 1;
  if (PURE_PAST.test(word) || (TAKES_NO_OBJECT.test(word) && next !== 'by')) return true;
  if (isBare) return false;
  if (isAgent && (IRREGULAR_PAST.has(word) || word.endsWith('ed')))
    return next !== '' && !/^(?:by|in|on|at|to|for|from|with|of|as|and|or|under|after|before|during|last|near)$/.test(next);
  if (IRREGULAR_PAST.has(word) || word.endsWith('ed')) return OBJECT.test(next) && !/^(?:given|paid|shown|told|sent)$/.test(word);
  return isPredicate(list, at) && (OBJECT.test(next) || /^(?:until|at|for|from|in|on)$/.test(next));
}

/** "the mill were sold" is the end of a longer subject. */
function agrees(verb: string, subject: readonly string[], isNamed: boolean): boolean {
  if (!/^(?:were|are|have)$/.test(verb)) return true;
  return subject.some((word) => MANY.test(word)) && !(isNamed && subject.length === 1);
}

/** A clause in full, with nothing open that the words behind "and" could belong to. */
export function isClosed(before: string): boolean {
  const list = withoutRelative(plainWords(before, 60));
  const main = findPredicate(list, 1);
  if (main < 1 || FORESEES.test(list[main] ?? '') || (list.length - main < 2 && !TAKES_NO_OBJECT.test(list[main] ?? '')))
    return false;
  if (/\b(?:between|both|of|in|on|at|by|for|with|from|to|the|an?|and|or)$/i.test(before)) return false;
  return !list.some(
    (word, at) =>
      (SUBORDINATE.test(word) && word !== 'to' && !isOfTime(list, at)) ||
      (at >= main && REPORTS.test(word) && findPredicate(list, at + 2) > 0),
  );
}

/** What is feared or hoped for is told by a noun as well as by a clause. */
const FORESEES =
  /^(?:fears?|feared|hopes?|hoped|wants?|wanted|wish(?:es|ed)?|expects?|expected|foresees?|foresaw|predicts?|predicted)$/;

/** "two women who stayed at home lost their bonus": the words of a clause without what its subject is told by. */
export function withoutRelative(list: readonly string[]): readonly string[] {
  const opens = list.findIndex((word, at) => at > 0 && /^(?:who|which|that)$/.test(word));
  const first = findPredicate(list, 1);
  if (opens < 0 || first < opens) return list;
  let main = findPredicate(list, first + 1);
  while (main > 0 && (main === first + 1 || (isHelper(list[first] ?? '') && main <= first + 2 && !isHelper(list[main] ?? ''))))
    main = findPredicate(list, main + 1);
  return main > 0 ? [...list.slice(0, opens), ...list.slice(main)] : list;
}

/** "since May", "until 2028", "after the vote": no clause. */
function isOfTime(list: readonly string[], at: number): boolean {
  return /^(?:after|before|since|until|than|as)$/.test(list[at] ?? '') && findPredicate(list, at + 2) < 0;
}

/** "between the autumn of 2019", "in both Europe", "Wards 4", "aged seven": the words behind "and" are the other half. */
export function isFirstOfTwo(before: string, behind: string): boolean {
  const open = OPEN_PAIR.exec(before)?.[1];
  if (open !== undefined && findPredicate(plainWords(`it ${open}`), 1) < 0 && !/\sand\s/.test(open)) return true;
  if (/\b(?:hundred|thousand|million)$/i.test(before) && NUMBER_FIRST.test(behind)) return true;
  if (COUNT_LAST.test(before) && COUNT_FIRST.test(behind)) return true;
  return NUMBER_LAST.test(before) && NUMBER_FIRST.test(behind) && !YEAR_LAST.test(before) && !DONE_BEHIND.test(behind);
}

/** Not "between two pallets", "both sides of the border": those are two already. */
const OPEN_PAIR =
  /\b(?:between\s(?!(?:two|three|four|both|them|us|\p{Ll}+s)\b)|(?:both|neither|either)\s(?=(?:the|an?|his|her|its|their|our|my|in|on|at|by|for|\p{Lu})))(\S[^,;:]{0,70})$/u;

const NUMBER =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{Ll}+)';
/** "four hours and ten minutes", "eleven men and one woman,": two counts of one thing. */
const COUNT_LAST = new RegExp(`(?:^|\\s)${NUMBER} \\p{Ll}+$`, 'iu');
const COUNT_FIRST = new RegExp(
  `^${NUMBER} \\p{Ll}+(?:[,.;]|$|\\s(?!(?:was|were|is|are|has|have|had|died|will|would|can|could|may|might|must|should|did|left|went|came|fell|rose|grew|dropped|climbed|lost|got|took|gave|won|remained?|stayed|refused|agreed|voted|escaped|survived|drowned|perished|fled|quit|resigned|retired|returned|arrived|vanished|disappeared|collapsed|suffered|abstained|failed|spoke|sank)\\b))`,
  'iu',
);
const NUMBER_LAST = new RegExp(`(?:\\b(?:aged|\\p{Lu}\\p{Ll}+s|\\p{Ll}+s)|,)\\s${NUMBER}$`, 'u');
const NUMBER_FIRST = new RegExp(`^${NUMBER}\\b`, 'iu');
const YEAR_LAST = /\b(?:in|since|of|by|from|until|to) (?:1[89]|20)\d\d$/;
const DONE_BEHIND =
  /^\S+ (?:was|were|is|are|has|have|had|died|will|would|can|could|may|might|must|should|did|survived|drowned|escaped|fled|left|stayed|remained?|returned|resigned|went|came|voted|abstained|refused|failed|won|lost|vanished|disappeared)\b/;
