import { FEW, kept, LONGEST_SENTENCE } from '#lib/extraction/text/kept';
import { IRREGULAR_PAST, MAYBE_PRESENT, SURE_PRESENT } from '#lib/extraction/words/verb-forms';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const CONTRACTED =
  /^(?:it|he|she|that|there|what|who|everything|nobody|everybody)'s$|^(?:i|you|we|they|he|she|it|that|there)'(?:ve|re|m|ll|d)$/;
const HELPERS = listed(
  "is are was were am has have had will would can could may might must shall should does did do isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't didn't don't",
);
/** "in May", "last May", "4 May": a month. */
const BEFORE_MAY =
  /^(?:in|of|on|by|since|until|till|from|to|for|before|after|during|last|this|next|late|early|mid|through|#|\p{Ll}*th)$/u;
/** Before a word that is no predicate: "to lift", "the cost", "its planned", "of claims", "# votes". */
const NO_PREDICATE = listed(
  'to the a an this these those his its their our my your any some no every each such of in on at for from with by about into over after before between under than as # new more most other first last further own such per via amid despite without',
);
/** What may stand between a subject and its verb. */
const ADVERB = /^(?:still|also|now|often|usually|always|never|already|only|currently|rarely|regularly|generally|normally)$/;
const SINGULAR = listed('he she it who which that this everyone everybody nobody something nothing one');
const PLURAL = listed('they we i you who people police men women children both many most all those which that others');
const OPENS_OBJECT = listed(
  'the a an his her its their our my your that this these those # to no any some all both how what whether why him them us it out up down off',
);

/** The words of a stretch in small letters, without punctuation; a number stands as "#", a name that looks like a verb as "name". */
export function plainWords(words: string, most = MOST_WORDS): readonly string[] {
  const list = most > MOST_WORDS ? plainOf(words, most) : allPlain(words);
  return list.length > most ? list.slice(0, most) : list;
}

const MOST_WORDS = 60;
const allPlain = kept(FEW, (words) => plainOf(words, MOST_WORDS), LONGEST_SENTENCE);

function plainOf(words: string, most: number): string[] {
  return words
    .trim()
    .split(/\s+/, most)
    .map((word, at) => (at > 0 ? plainInside(word) : plainFirst(word)));
}

/** How many words are known by heart: the same few come again and again. */
const KEPT_WORDS = 4096;
const plainFirst = kept(KEPT_WORDS, (word: string) => plain(word, 0));
const plainInside = kept(KEPT_WORDS, (word: string) => plain(word, 1));

function plain(word: string, at: number): string {
  if (/^(?:\d{1,2}(?:[.:]\d\d)?[ap]m\b|[ap]\.m\b)/i.test(word)) return '#';
  const letters = word.replace(/[^\p{L}'’]/gu, '').toLowerCase();
  if (at > 0 && /^\p{Lu}\p{Ll}/u.test(word) && isVerbForm(letters)) return 'name';
  return letters === '' && /\d/.test(word) ? '#' : letters.replace('’', "'");
}

const NO_PAST = listed('hundred sacred hatred kindred watershed naked wicked');

/** By its form alone: Ahmed, Reed and Rose are names behind the first word of a sentence. */
function isPast(word: string): boolean {
  return IRREGULAR_PAST.has(word) || (word.endsWith('ed') && /^\p{Ll}{2,}ed$/u.test(word) && !NO_PAST.has(word));
}

/** Mr Grant, Ms May, Will Brown: verbs in small letters alone. */
function isVerbForm(word: string): boolean {
  return isPast(word) || MAYBE_PRESENT.has(word) || SURE_PRESENT.has(word) || /^(?:will|may|can|might)$/.test(word);
}

/** Whether the word at a place is a verb that can be the predicate of a clause, as far as its form and its neighbours tell. */
export function isPredicate(list: readonly string[], at: number): boolean {
  const word = list[at] ?? '';
  const before = list[at - 1] ?? '';
  if (word === 'may' && BEFORE_MAY.test(before)) return false;
  const form = formOf(word);
  if (form === 'helper') return true;
  if (form === 'past') return !BEFORE_NOUN.has(before);
  if (isBehindPronoun(word, before, list[at - 2] ?? '')) return true;
  return (
    form === 'present' &&
    at > 0 &&
    !NO_PREDICATE.has(before) &&
    isPresent(word, {
      before: ADVERB.test(before) ? (list[at - 2] ?? before) : before,
      behind: list[at + 1] ?? '',
      headBehind: list[at - 2] === 'of' ? (list[at - 3] ?? '') : list[at - 3] === 'of' ? (list[at - 4] ?? '') : '',
      isCounted: COUNTED.test(before) && !/^(?:in|of)$/.test(list[at - 2] ?? ''),
      isOfMany: () => isOfMany(list, at),
      isLone: () => isLone(list, at),
      isLoneOfOne: () => isLoneOfOne(list, at),
      isOfThem: /^(?:them|us|you)$/.test(before) && list[at - 2] === 'of',
    })
  );
}

const BEFORE_NOUN = listed('the a an his its their our my your to');

/** Whether several are what the clause is about, by a noun before the first preposition ahead of the verb. */
function isOfMany(list: readonly string[], at: number): boolean {
  let from = at - 2;
  while (from > 0 && at - from < FARTHEST_SUBJECT && !OPENS_CLAUSE.test(list[from - 1] ?? '')) from -= 1;
  const ahead = list.slice(Math.max(from, 0), at - 1);
  const place = ahead.findIndex((word) => PLACES.test(word));
  return (
    place > 0 &&
    ahead.slice(0, place).some(isPluralNoun) &&
    !ahead.some((word, place) => HELPERS.has(word) || opensDeed(word, ahead[place + 1]))
  );
}

/** A form that may be a noun, behind several of whom nothing else tells what they do, and with words that no noun has behind it. */
function isLone(list: readonly string[], at: number): boolean {
  const behind = list[at + 1];
  if (list[at] === 'name') return false;
  const isClosed = (behind === undefined || CLOSES_CLAUSE.test(behind) || behind.endsWith('ing')) && isShareOfMany(list, at);
  if (!isClosed && !ADVERBIAL.test(behind ?? '')) return false;
  const before = ADVERB.test(list[at - 1] ?? '') || PLACE.test(list[at - 1] ?? '') ? (list[at - 2] ?? '') : (list[at - 1] ?? '');
  if (MODIFIES.test(before) || !(PLURAL.has(before) || before === 'them' || isPluralNoun(before) || isOfMany(list, at)))
    return false;
  return isOnlyVerb(list, at);
}

/** "The old reservoir leaks every winter": a form in -s behind one thing, with words behind it that tell how often or where to. */
function isLoneOfOne(list: readonly string[], at: number): boolean {
  if (list[at] === 'name' || !OFTEN.test(list[at + 1] ?? '') || !OPENS_SUBJECT.test(list[opening(list, at)] ?? '')) return false;
  const before = list[at - 1] ?? '';
  return /^\p{Ll}{3,}$/u.test(before) && !isPluralNoun(before) && !MODIFIES.test(before) && isOnlyVerb(list, at);
}

/** "four of the pumps", "most of them": some of several. */
function isShareOfMany(list: readonly string[], at: number): boolean {
  const of = list.lastIndexOf('of', at - 1);
  return (
    of > 0 && at - of <= 4 && SHARE.test(list[of - 1] ?? '') && (list[of + 1] === 'them' || isPluralNoun(list[at - 1] ?? ''))
  );
}

/** The place of the first word of the clause that a word stands in. */
function opening(list: readonly string[], at: number): number {
  return list.slice(0, at).findLastIndex((word) => CLOSES_CLAUSE.test(word)) + 1;
}

/** Whether no other word of its clause is sure to be a verb. */
function isOnlyVerb(list: readonly string[], at: number): boolean {
  const closes = list.findIndex((word, place) => place > at && CLOSES_CLAUSE.test(word));
  const clause = list.slice(at + 1, closes < 0 ? undefined : closes);
  return ![...list.slice(opening(list, at), at), list[at] ?? '', ...clause].some((word, place, around) => {
    const form = formOf(word);
    return form === 'helper' || form === 'past' || opensDeed(word, around[place + 1]);
  });
}

/** "officials to lock up", and no "trains to the coast". */
function opensDeed(word: string, behind: string | undefined): boolean {
  return word === 'to' && (behind === undefined || isBase(behind));
}

/** How often, and where to: no noun has these behind it. */
const OFTEN =
  /^(?:every|each|twice|once|again|daily|weekly|monthly|yearly|annually|now|today|away|back|down|apart|too|only|badly|easily|quickly|slowly|often|constantly|regularly|rarely)$/;
const SHARE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|#|half|both|all|most|many|some|several|few|none|neither|dozens|hundreds|thousands|third|thirds|quarter|quarters)$/u;
const OPENS_SUBJECT = /^(?:the|an?|his|her|its|their|our|my|your|this|that|every|each|one|another|no|some|any|neither|either)$/;
const PLACE = /^(?:there|here|now|today|nowadays|alone|together|abroad|elsewhere|too)$/;
/** What may stand behind a verb without an object. */
const ADVERBIAL =
  /^(?:in|on|at|by|from|into|onto|through|under|over|across|along|around|between|behind|below|above|near|toward|towards|past|beyond|beside|beneath|inside|outside|upon|after|before|within|without|against|with|for|as|like|during|until|than|about|here|there|twice|once|again|together|apart|alone|abroad|up|down|out|off|away|back|home|more|less|better|worse|every|each|daily|today|now|not|only|\p{Ll}+ly)$/u;
/** "sales work", "arms trade": no subject, but a part of the noun behind it. */
const MODIFIES =
  /^(?:sales|arms|sports|goods|communications|operations|systems|savings|customs|rights|drugs|jobs|claims|elections|news|services|resources|relations|affairs|works|games|physics|politics|economics|mathematics|statistics|headquarters|earnings|admissions|complaints|materials|civics|classics|always|perhaps|towards|besides|sometimes|overseas|afterwards|upwards|downwards|indoors|outdoors|needs|thus|plus|less|years|months|weeks|days|hours|minutes|times|yards|metres|miles|pounds|euros|dollars)$/;
const CLOSES_CLAUSE =
  /^(?:and|but|or|while|because|when|where|if|although|though|so|yet|whereas|that|who|which|what|since|after|before|unless)$/;
const FARTHEST_SUBJECT = 10;
const OPENS_CLAUSE = /^(?:and|but|that|because|while|if|when|as|where|although|though)$/;
const PLACES = /^(?:to|at|by|in|of|from|on|with|for|near|under|without|outside|behind)$/;

/** What a word can be of a verb by its form alone. */
const formOf = kept(KEPT_WORDS, (word): 'helper' | 'past' | 'present' | 'none' => {
  if (HELPERS.has(word) || isContracted(word)) return 'helper';
  if (isPast(word)) return 'past';
  return mayBePresent(word) ? 'present' : 'none';
});

const SUBJECTS = listed('we they i he she');
const NO_VERB_HERE =
  /^(?:all|both|each|either|alone|too|two|three|four|five|who|whom|which|that|and|or|nor|but|in|of|at|on|to|from|for|with|by|as|than|about|not|no|our|the|a|an|his|her|their|my|so|then|now|here|there|today|yet|once|ever|together|apart|what|how|why|when|where|if|because|#|\p{Ll}+ly|\p{Ll}*sel(?:f|ves)|\p{Ll}+ing)$/u;

/** "we ballot", "she reckons": whatever stands behind a pronoun that can only be a subject is its verb. */
function isBehindPronoun(word: string, before: string, ahead: string): boolean {
  if (!SUBJECTS.has(before)) return false;
  if (/^(?:of|for|with|to|than|like|between|as)$/.test(ahead) || ADVERB.test(word) || NO_VERB_HERE.test(word)) return false;
  if (/^(?:we|they|i)$/.test(before)) return /^\p{Ll}{3,}$/u.test(word) && !word.endsWith('s');
  return /^(?:he|she)$/.test(before) && /^\p{Ll}{2,}[^s]s$/u.test(word);
}

/** What stands around a word; `headBehind` is "women" in "the women of the quarter give". */
interface Place {
  before: string;
  behind: string;
  headBehind: string;
  /** "two barges", not "one in three falls". */
  isCounted: boolean;
  /** "families hit by the flood receive a grant": the subject stands further ahead. */
  isOfMany: () => boolean;
  /** "only four of the pumps work", "trains run twice a day": nothing else in the clause is its verb. */
  isLone: () => boolean;
  /** "the reservoir leaks every winter". */
  isLoneOfOne: () => boolean;
  isOfThem: boolean;
}

/** Whether a word looks like a verb in the present, wherever it stands. */
function mayBePresent(word: string): boolean {
  return GOING.has(word) || baseOf(word).some(isBase);
}

/** What a word may be a form of. */
function baseOf(word: string): string[] {
  return /[^s]s$/.test(word) ? stems(word) : [word];
}

function isPresent(word: string, place: Place): boolean {
  const { before, behind, headBehind, isCounted, isLone, isLoneOfOne, isOfMany, isOfThem } = place;
  const isThird = /[^s]s$/.test(word);
  if (isThird && isCounted) return false;
  if (isThird && GOES_WITH.has(`${word} ${behind}`)) return true;
  const isSure = baseOf(word).some((form) => SURE_PRESENT.has(form));
  if (isThird && SURE_PRESENT.has(word)) return true;
  if (!isThird && isPluralNoun(headBehind)) return isSure || OPENS_OBJECT.has(behind);
  if (!isThird && isSure && OPENS_OBJECT.has(behind) && isOfMany()) return true;
  if (isThird ? isLoneOfOne() : isLone()) return true;
  const fits = isThird ? SINGULAR.has(before) || !isPluralNoun(before) : PLURAL.has(before) || isPluralNoun(before) || isOfThem;
  if (!fits) return false;
  return isSure || (isThird && SINGULAR.has(before)) || OPENS_OBJECT.has(behind);
}

/** "two barges", "several supplies". */
const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|several|many|few|both|various|numerous)$/u;

/** "timber accounts for", "the bill runs through": with these behind it a form in -s is no noun. */
const GOES_WITH = new Set(
  'accounts for,relies on,belongs to,depends on,consists of,stands at,comes from,leads to,refers to,amounts to,dates from,dates back,lies in,lies on,lies at,lies between,applies to,lives in,lives with,lives on,serves as,acts as,deals with,rests on,sits on,sits in,runs through,stems from,ranges from,hails from,works for,works as'.split(
    ',',
  ),
);
const GOING = new Set([...GOES_WITH].map((pair) => pair.split(' ')[0] ?? ''));

function stems(word: string): string[] {
  const stem = word.slice(0, -1);
  const forms = [word, stem];
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

function isPluralNoun(word: string): boolean {
  return /[^s']s$/.test(word) && !/(?:ous|'s)$/.test(word) && !SINGULAR.has(word);
}

/** The place of the first predicate, the first `from` words left out; -1 when there is none. */
export function findPredicate(list: readonly string[], from = 0): number {
  for (let at = from; at < list.length; at += 1) if (isPredicate(list, at)) return at;
  return -1;
}

/** Whether a word is a pronoun and a verb in one: "it's", "they've". */
export function isContracted(word: string): boolean {
  return word.includes("'") && CONTRACTED.test(word);
}

/** Whether a predicate stands among the words, the first `from` of them left out. */
export function hasFiniteVerb(words: string, from = 0): boolean {
  return findPredicate(plainWords(words), from) >= 0;
}

/** "did", "would": a verb that another stands with. */
export const isHelper = (word: string): boolean => HELPERS.has(word);

/** A verb in its plain form, or a noun that looks the same. */
export const isBase = (word: string): boolean => SURE_PRESENT.has(word) || MAYBE_PRESENT.has(word);
