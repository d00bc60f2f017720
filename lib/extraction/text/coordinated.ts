import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';
import { findPredicate, isBase, isPredicate, plainWords } from '#lib/extraction/words/predicate';
import { isFirstOfTwo } from '#lib/extraction/text/own-subject';
import { isNumberWord } from '#lib/extraction/words/number-words';
import { OBJECT, PURE_PAST, SUBORDINATE, TAKES_NO_OBJECT } from '#lib/extraction/words/coordination';
import { REPORT_VERB } from '#lib/extraction/words/verbs';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** A stretch that says one thing. */
export interface Clause extends Span {
  /** The words that its verb is about, when they stand in an earlier part of the sentence. */
  subject?: string;
  /** The stretch that says it in full, when this one alone does not. */
  whole?: Span;
}

const AND = anyCase(
  /,?\s+(?:and|but)\s+(?=\p{Ll})|,\s+(?=(?:had|has|have|was|were|is|are|will|would|did|does|could|cannot)\s\p{Ll}[^,]*\sand\s)|,\s+(?=\p{Ll}{2,}\s(?:[^,;:]|,(?=\d)){2,90}(?:,\s\p{Ll}(?:[^,;:]|,(?=\d)){2,90}){0,3},?\s(?:and|but)\s)/giu,
);
const ADVERBS =
  /^(?:also|then|later|now|not|never|still|only|even|already|instead|therefore|thus|thereby|hence|soon|again|once|twice|afterwards|meanwhile|since|just|always|often|sometimes|ever|nevertheless|nonetheless|however|duly|indeed|too|both|all|each|almost|\p{Ll}+ly)$/u;
const PAST_HELPERS = /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/;
const PRESENT_HELPERS = /^(?:is|are|has|have|does|do|isn't|aren't|hasn't|haven't|doesn't|don't)$/;
const MODALS = /^(?:will|would|can|could|may|might|must|shall|should|won't|wouldn't|can't|cannot|couldn't)$/;
const LEAST_WORDS = 3;
const NOTHING = /^(?:nothing|nobody|none|everything|everybody|everyone|little)$/;
const isNumber = (word: string): boolean => word === '#' || isNumberWord(word);
/** "Because of every euro you pay, the state …", "In May, after the vote, …": when and why, before the subject. */
const AHEAD =
  /^(?:(?:and|but|so)\s)?(?:because of|thanks to|owing to|due to|as part of|as a result of|as a result|along with|together with|apart from|instead of|in spite of|out of|of|in|on|at|from|by|under|after|before|during|since|with|without|for|despite|within|between|until|throughout|across|amid|amidst|upon|over|near|inside|outside|behind|beyond|unlike|like|following|according to|as of|ahead of|prior to|once|today|yesterday|tomorrow|tonight|later|earlier|meanwhile|instead|then|also|next|first|finally|eventually)(?:\s[^,;:]{2,80})?,\s(?!(?:which|who|whose|where)\b)/i;

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\\s(?:morning|afternoon|evening|night))?';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\\s\\d{4})?';
/** "On Monday the court …", "In May 2024 she …", "At Kelby Infirmary they …", "As for the officer, he …": without a comma before the subject. */
const AHEAD_BARE = anyCase(
  new RegExp(
    String.raw`^(?:(?:and|but|so)\s)?(?:(?:(?:on|since|until|by)\s)?(?:early\s(?:on\s)?|late\s(?:on\s)?)?(?:last\s|this\s|next\s)?${DAY}|(?:in|since|by|until)\s(?:early\s|late\s|mid-)?(?:last\s)?(?:${MONTH}|\d{4})|(?:in\s|since\s|by\s)?(?:last|this|that|next|the\s(?:following|next|previous|same))\s(?:day|week|weekend|month|year|spring|summer|autumn|fall|winter|night|morning|afternoon|evening|quarter|season)|in\s(?:the\s)?(?:early\s|late\s|mid-)?(?:spring|summer|autumn|fall|winter)(?:\sof)?(?:\s\d{4})?|over\sthe\s(?:weekend|summer|winter|holidays?|years?)|at\s(?:the\sweekend|dawn|noon|midday|midnight|dusk|night|\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?)|(?:two|three|four|five|six|seven|eight|nine|ten|several|a\sfew|some|\d{1,2}|an?)\s(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)\s(?:later|earlier|ago|before|after)|yesterday|today|tonight|tomorrow|eventually|(?:two|three|four|five|six|\d{1,2})\s(?:days|weeks|months|years)\sin|(?:on|since)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}|as\sfor\s[^,;:]{2,60},(?:\s[^,;:]{2,40},)?|(?:at|in|near)\s(?:\p{Lu}[\p{L}'’-]+\s){0,3}\p{Lu}[\p{L}'’-]+)\s(?=(?:the|an?|his|her|its|their|our|my|he|she|it|they|we|i|some|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)\s)`,
    'iu',
  ),
);

type Tense = 'past' | 'present' | 'modal';

/**
 * "The clerk sold the horse and bought a boat" says two things of the clerk: a part that begins with a verb of the same tense
 * is cut off, with the words it is about. A verb that leans on an earlier helper ("was sold and eaten") stays where it is.
 */
export function cutPredicates(text: string, span: Span): Clause[] {
  const words = withoutAsides(text.slice(span.start, span.end));
  const ahead = (AHEAD_BARE.exec(words) ?? AHEAD.exec(words))?.[0] ?? '';
  const first = plainWords(words.slice(ahead.length), 40);
  const main = behindReduced(first, behindRelative(first, findPredicate(first, 1)));
  if (
    main < 1 ||
    first.slice(0, main).some((word, at) => SUBORDINATE.test(word) && !(at > 0 && /^(?:who|which|that)$/.test(word)))
  )
    return [span];
  const subject = words.slice(ahead.length).split(/\s+/).slice(0, main).join(' ').trim();
  const parts: Clause[] = [];
  let from = span.start;
  for (const { 0: joint, index } of matchesOf(words, AND)) {
    const end = span.start + index;
    const next = end + joint.length;
    const begin = from === span.start ? from + ahead.length : from;
    const before = words.slice(begin - span.start, index);
    const behind = words.slice(next - span.start);
    if (!/\b(?:and|but)\b/i.test(joint) && (isApposition(before) || !isSeries(behind))) continue;
    if (/^\p{Lu}/u.test(behind) || isFirstOfTwo(before, behind) || VERB_ALONE.test(before)) continue;
    if (end <= begin || !(goesOn(before, behind, from === span.start ? main : 0) || saysMore(joint, behind))) continue;
    parts.push(partOf({ start: from, end }, from === span.start ? undefined : subject));
    from = next;
  }
  parts.push(partOf({ start: from, end: span.end }, from === span.start ? undefined : subject));
  return parts;
}

/** "weighed, ringed and released 8,442 bats": three verbs with one object. */
const VERB_ALONE = anyCase(
  /(?<=\p{Ll}),\s(?:\p{Ll}+ly )?\p{Ll}{2,}(?:ed|ilt|old|ound|ought|aught|ade|ent|ept|ew|id|un|an|ut|it|ead)$/u,
);

/** "…, sold its plant in June and moved to Cork": a verb with words of its own, and another of the same tense behind "and". */
function isSeries(behind: string): boolean {
  const [verb = '', object = ''] = plainWords(behind, 2);
  if (isHelper(verb)) return true;
  const tense = tenseAt(['it', verb, object], 1);
  const last = /^[^;:]*?,?\s(?:and|but)\s(?:(?:then|also|later|now|even|\p{Ll}+ly)\s)?(?<next>\p{Ll}[^.;:]*)/u.exec(behind)
    ?.groups?.next;
  if (tense === null || last === undefined || tenseAt(['it', ...plainWords(last, 3)], 1) !== tense) return false;
  const isSure = PURE_PAST.test(verb) || TAKES_NO_OBJECT.test(verb);
  return isSure || (object !== 'and' && !PLACED.test(object) && !/^(?:of|as|that|who|which|than|but)$/.test(object));
}

/** "her son, aged six, is picked up": the comma closes what stands beside a noun. */
function isApposition(before: string): boolean {
  const last = before.slice(before.lastIndexOf(',') + 1);
  return last.length < before.length && (/^\s*\p{Ll}+(?:ed|en)\b/u.test(last) || findPredicate(plainWords(`it ${last}`), 1) < 0);
}

/** "the lorries that carry the machines have toured": the verb of the sentence, not that of what its subject is told by. */
function behindRelative(list: readonly string[], verb: number): number {
  return verb >= 2 && /^(?:who|which|that)$/.test(list[verb - 1] ?? '') ? findPredicate(list, verb + 1) : verb;
}

/** "families hit by the flood receive", "the driver arrested in Ghent admitted": the participle belongs to the subject. */
function behindReduced(list: readonly string[], verb: number): number {
  if (verb < 1 || !PARTICIPLE.test(list[verb] ?? '') || !PLACED.test(list[verb + 1] ?? '')) return verb;
  const next = findPredicate(list, verb + 3);
  return next > 0 && !list.slice(verb + 1, next).some(opensClause) ? next : verb;
}

const PARTICIPLE =
  /(?:\p{Ll}{2}ed|\p{Ll}(?:wn|ught|uilt|lt|ept|ent|oken|itten|iven|aken|hosen|olen|ung|eld|ade|aid|old|ound|een|it|ut))$/u;
const opensClause = (word: string): boolean =>
  /^(?:and|but|or|nor|so|then|after|before|when|because|if|who|which|that|as|while|although|though|since|until|whether|how|why|where|whose|than|to|he|she|they|it|we|i|you)$/.test(
    word,
  );

/** ", which the Department resisted for a month,": what stands between commas is no part of the clause. */
const ASIDE = /, (?:who|which|whose|where|whom|(?:in|to|of|for|from|on|at) which)\s[^,;:]{4,160},(?=\s)/gi;

/** ", finished in November and never published,": as little, before the verb of the sentence. */
const REDUCED_ASIDE =
  /, (?:\p{Ll}+ly |once |now |long |still |never |not |already |then |first |originally )?(?<done>\p{Ll}{2,}(?:ed|wn|en|ld|ilt|ade|ght|rn|nt|un|ung|ut|et|ept|eld|elt|ost|aid|ead|it)|led|run|set|cut|put|hit|read|shot|sold|made)\s(?:in|on|by|at|to|for|from|of|as|into|onto|over|through|between|within|since|until|against|near|under|without|off|out|up|only|just|last|with|after|before|during|and|\d|[£$€])[^;:]{3,140}?,(?=\s(?<next>\p{Ll}+(?:\s\S+){0,3}))/gu;

/** The words with what stands between commas beside a noun blanked out. */
export function withoutAsides(words: string): string {
  const plain = words.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  if (!plain.includes(', ')) return plain;
  // The verb of the sentence follows, and none stands before: "Its report, finished in May and never published, lists …".
  return plain.replace(REDUCED_ASIDE, (aside, ...rest) => {
    const { next = '' } = rest.at(-1) as { next?: string };
    const at = rest.at(-3) as number;
    const isBeside = isPredicate(['it', ...plainWords(next, 4)], 1) && findPredicate(plainWords(plain.slice(0, at)), 1) < 0;
    return isBeside ? ' '.repeat(aside.length) : aside;
  });
}

function partOf(span: Span, subject: string | undefined): Clause {
  return subject === undefined ? span : { ...span, subject };
}

/**
 * Whether what follows "and" is a verb with its own words: a helper, a verb in -s, or one of the tense of the verb before. After
 * "was" or "will" a bare verb leans on it.
 */
function goesOn(before: string, behind: string, main: number): boolean {
  const list = plainWords(before, 60);
  const next = plainWords(behind, 20);
  const at = next.findIndex((word) => !ADVERBS.test(word));
  const least = isNumber(next[at + 1] ?? '') || NOTHING.test(next[at + 1] ?? '') ? 2 : LEAST_WORDS;
  if (at < 0 || at > 2 || next.length - at < least || list.length - main < 2) return false;
  const standsAlone = isHelper(next[at] ?? '') && list.some(isHelper);
  if (!standsAlone && list.some((_, place) => place > main && isSubordinate(list, place))) return false;
  if (leansOnModal(list, main, next.slice(at)) || isPluralPresent(list, main, next.slice(at))) return true;
  const mine = tenseAt(list, main);
  const its = tenseAt(['it', ...next.slice(at)], 1);
  return (
    mine !== null &&
    its !== null &&
    (isHelper(next[at] ?? '') ||
      its === 'present' ||
      (its === mine && !isHelper(list[main] ?? '')) ||
      (its === 'past' && (isActive(next, at) || isPerfect(list, main) || isDoneTwice(list, main, next.slice(at)))))
  );
}

const SAYS = anyCase(
  new RegExp(
    `^(?:\\p{Ll}+ly |also |now |still |then |later )?${REPORT_VERB}\\s(?:on \\p{Lu}\\p{Ll}+day )?(?:that|he|she|they|it)\\s`,
    'iu',
  ),
);

/** "was questioned in May and stated that …", "… and told the court that …" */
const SAYS_THAT = new RegExp(
  `^(?!(?:report|note|object|doubt|dispute|deny|know|think)\\s)(?:\\p{Ll}+ly |also |now |still |then |later )?${REPORT_VERB}\\s(?:(?:the|an?|his|her|its|their) \\p{Ll}+ |reporters |journalists |us |me )?(?:on \\p{Lu}\\p{Ll}+day )?that\\s`,
  'iu',
);

/** "… have apologised and say 14 patients were hurt". */
const SAYS_BARELY =
  /^(?:also |then |later |now )?(?:says?|said|warns?|warned|claims?|claimed|insists?|insisted|admits?|admitted|believes?|believed|estimates?|estimated|fears?|feared|argues?|argued|adds?|added|promises|promised|reckons?|reckoned|suspects?|suspected|maintains?|maintained|thinks?|thought|concedes?|conceded|suggests?|suggested|predicts?|predicted|alleges?|alleged|confirms?|confirmed|notes?|noted|acknowledges?|acknowledged|knows?|knew) (?:the|an?|his|her|its|their|this|that|these|those|no|some|many|most|more|fewer|less|about|around|nearly|almost|only|at least|up to|over|half|all|both|there|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+teen|twenty|thirty|forty|fifty|\d[\d.,]*) (?:[\p{Ll}\d.,-]+ ){0,3}?(?:was|were|is|are|has|have|had|will|would|could|can|may|might|must|should)\b/u;

/** "…, and announced that she would go to court": a verb of saying opens what else was said. */
function saysMore(joint: string, behind: string): boolean {
  return (joint.startsWith(',') && SAYS.test(behind)) || SAYS_THAT.test(behind) || SAYS_BARELY.test(behind);
}

/** "will cost 2.3 million and run until May", "would close two wards and open the clinic": both lean on the one modal. */
function leansOnModal(list: readonly string[], main: number, [verb = '', object = '']: readonly string[]): boolean {
  if (!MODALS.test(list[main] ?? '') || list.length - main < 4 || /(?:s|ed|ing)$/u.test(verb) || isHelper(verb)) return false;
  return (object === 'until' || (OBJECT.test(object) && object !== '#')) && isPredicate(['they', verb, object], 1);
}

/** "receive 400 euros and pay no rent", "work long shifts and earn less than drivers": no infinitive that leans on "to". */
function isPluralPresent(list: readonly string[], main: number, next: readonly string[]): boolean {
  const verb = list[main] ?? '';
  if (!isBase(verb) || isHelper(verb) || !isBase(next[0] ?? '') || !isPredicate(['they', ...next], 1)) return false;
  return !list.slice(main).some((word) => word === 'to' || isHelper(word));
}

/** "was opened at 17.31 and forwarded to nobody": two participles, each with words of its own. */
function isDoneTwice(list: readonly string[], main: number, next: readonly string[]): boolean {
  const own = list.slice(main + 1);
  return (
    /^(?:was|were)$/.test(list[main] ?? '') &&
    own.length >= 3 &&
    own.slice(1).some((word) => PLACED.test(word)) &&
    next.length >= 3 &&
    PLACED.test(next[1] ?? '')
  );
}

const PLACED =
  /^(?:at|in|on|to|by|from|into|onto|for|with|without|under|over|through|after|before|last|again|during|since|until|within|between|among|across|along|near|inside|outside|against|around|towards?|off|out|back|down|up|twice|yesterday)$/;

/** "after the vote was lost", "when", "that"; not "after 2 a.m." */
function isSubordinate(list: readonly string[], at: number): boolean {
  const word = list[at] ?? '';
  if (!SUBORDINATE.test(word) || word === 'to') return false;
  return !PREPOSITION.test(word) || findPredicate(list, at + 2) >= 0;
}

const PREPOSITION = /^(?:after|before|since|until|than|as)$/;

/** "has sold two barns and moved to the coast": both are deeds of the subject. */
function isPerfect(list: readonly string[], main: number): boolean {
  return /^(?:has|have|had)$/.test(list[main] ?? '') && !list.includes('been');
}

/** "was found and died", "was closed and lost its licence", "carry a number and left the plant": no participle, since it has an object or takes none. */
function isActive(next: readonly string[], at: number): boolean {
  const [verb = '', object = ''] = next.slice(at, at + 2);
  return (
    PURE_PAST.test(verb) ||
    TAKES_NO_OBJECT.test(verb) ||
    (OBJECT.test(object) &&
      !/^(?:given|offered|paid|shown|told|sent|asked|taught|fed|lent|loaned|promised|denied|awarded|granted|handed|served|issued|refused|allowed|allotted|allocated|assigned|guaranteed|owed|bequeathed|refunded|prescribed|accorded)$/.test(
        verb,
      ))
  );
}

function isHelper(word: string): boolean {
  return PAST_HELPERS.test(word) || PRESENT_HELPERS.test(word) || MODALS.test(word);
}

function tenseAt(list: readonly string[], at: number): Tense | null {
  const word = list[at] ?? '';
  if (MODALS.test(word)) return 'modal';
  if (PAST_HELPERS.test(word)) return 'past';
  if (PRESENT_HELPERS.test(word)) return 'present';
  if (IRREGULAR_PAST.has(word) || /^\p{Ll}{2,}ed$/u.test(word)) return 'past';
  return isPredicate(list, at) ? 'present' : null;
}
