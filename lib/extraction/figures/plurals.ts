import { ADJECTIVES, DESCRIBING, INVARIABLE, IRREGULAR, STATES } from '#lib/extraction/figures/words/english-nouns';

const set = (words: string) => new Set(words.split(' '));
const IRREGULARS = set(IRREGULAR);
const INVARIABLES = set(INVARIABLE);
const DESCRIBERS = set(DESCRIBING);
/** "nineteen injured", "12 dead", unless a noun follows them. */
const BY_STATE = set(STATES);
const ADJECTIVE = set(ADJECTIVES);

/** A word behind a number, and where it ends behind it. */
export interface Noun {
  word: string;
  end: number;
}

/** "policemen", "schoolchildren", "salespeople", "townsfolk". */
const OF_PEOPLE =
  /^(?!speci|regi|abdo|aramen|yemen|acumen|bitumen|omen|stamen|semen|women$|men$)\p{L}{2,}(?:men|people|children|folk|craft|fish|geese|mice|teeth|wives)$/u;
/** "passers-by", "brothers-in-law", "mothers-to-be". */
const COMPOUND =
  /^\p{L}+(?:[^s\P{L}]s|men|women)-(?:by|up|on|to-be|in-law|in-chief|in-office|general|elect|at-arms|at-large|of-war|off|out)$/u;
const REGULAR = /^\p{Ll}[\p{Ll}-]+[^su\P{L}]s$/u;
/** "out-of-hours", "state-of-the-arts", "24-hours": a phrase before a noun. */
const PHRASE = /-(?:of|to|in|on|the|and|by|for|at|off)-/u;
/** Singulars and adverbs that end as plurals do. */
const NO_PLURALS = set(
  'basis crisis analysis thesis diagnosis emphasis hypothesis axis oasis tennis pelvis sepsis arthritis hepatitis meningitis bronchitis paralysis synopsis paraphrase overseas upstairs downstairs indoors outdoors besides sometimes nowadays afterwards towards always perhaps whereas gas lens atlas canvas christmas bias alias his this has does goes measles mumps diabetes rabies news physics mathematics athletics',
);
/** "410,000 Ostermarkers", "30,000 Hungarians": people called by where they are from. */
const PEOPLE_OF = /^\p{Lu}\p{Ll}{2,}(?:ers|ans|ards|crats|ives|ims|elis|anis|aqis|ots|ons|ics|ists|ews)$/u;
/** "nine Poles", "three Sundays", "four Oscars", and each other name of several, where no noun follows it. */
const NAMED = /^\p{Lu}\p{Ll}{2,}[^su\P{L}]s$/u;
const NO_SEVERAL = set(
  'Wales Athens Brussels Messrs Charles James Hughes Jones Davies Williams Adams Texas Kansas Arkansas Illinois Honduras Barbados Lords Commons Times Sports News Reuters Rangers Towers Gardens Estates Industries Holdings Airlines Airways Motors Brothers Series',
);
/** "X-rays", "MPs", "A-levels". */
const LETTERED = /^(?:\p{Lu}-\p{Ll}+s|\p{Lu}{2,}s)$/u;

/** Whether an English word is a noun of several: what a number before it counts. */
export function isPlural(word: string): boolean {
  const small = word.toLowerCase();
  if (IRREGULARS.has(small) || PEOPLE_OF.test(word) || LETTERED.test(word) || COMPOUND.test(word)) return true;
  if (OF_PEOPLE.test(word)) return true;
  return REGULAR.test(word) && !NO_PLURALS.has(word) && !PHRASE.test(word);
}

/** What an English number counts among the words behind it: the first noun of several, and the last of several that stand together. */
export function countedAmong(nouns: readonly Noun[]): Noun | null {
  const first = nouns.findIndex(({ word }) => isPlural(word));
  if (first >= 0) return nouns[lastOfRun(nouns, first)] ?? null;
  const alone = nouns.at(-1);
  if (alone && (INVARIABLES.has(alone.word.toLowerCase()) || (NAMED.test(alone.word) && !NO_SEVERAL.has(alone.word))))
    return alone;
  const state = nouns.findIndex(({ word }) => BY_STATE.has(word.toLowerCase()));
  // "nine seriously injured"; not "a three-bedroom house burned"
  const isNamed = state >= 0 && nouns.slice(0, state).every(({ word }) => /(?:ly|ed)$/u.test(word) || BY_STATE.has(word));
  return isNamed ? (nouns[state] ?? null) : null;
}

/** "sales assistants", "police patrol cars": the noun that the first one describes. */
function lastOfRun(nouns: readonly Noun[], first: number): number {
  let last = first;
  while (nouns[last + 1] && isPlural((nouns[last + 1] as Noun).word)) last += 1;
  const isDescribing = DESCRIBERS.has((nouns[last] as Noun).word.toLowerCase());
  if (!isDescribing) return last;
  const next = nouns.findIndex(({ word }, i) => i > last && isPlural(word));
  const isNear = next > 0 && nouns.slice(last + 1, next).every(({ word }) => !/(?:ed|ing|ly)$/u.test(word));
  return isNear ? next : last;
}

/** "big" in "nine big and small clinics". */
export function isAdjective(word: string): boolean {
  return ADJECTIVE.has(word) || /^\p{Ll}{3,}(?:al|ous|ful|less|able|ible|ish|ern)$/u.test(word);
}
