import { isPluralNoun } from '#lib/extraction/reference/nouns';
import { isPredicate } from '#lib/extraction/words/predicate';
import { isSayingOrAct } from '#lib/extraction/words/verbs';

// What closed classes of words do where phrases are read.

const PRONOUN =
  /^(?:he|she|it|they|him|her|his|its|their|them|himself|herself|itself|themselves|hers|theirs|i|me|my|mine|myself|we|us|our|ours|you|your|yours|these|those)$/;
export const OWNING = /^(?:his|its|their|my|our|your)$/;
export const OPENER =
  /^(?:the|a|an|this|that|these|those|no|any|some|every|each|both|another|all|such|many|several|most|few|other|certain)$/;
export const PREPOSITION =
  /^(?:of|in|on|at|for|from|with|by|to|about|into|over|after|before|between|under|against|during|since|until|till|as|than|through|across|near|without|within|among|around|behind|beyond|along|towards?|upon|per|via|despite|like|including|worth)$/;
export const JOINT =
  /^(?:and|but|or|nor|that|because|while|when|if|who|which|whom|whose|where|although|though|whereas|unless|whether|how|why|what|so|yet|then)$/;
/** After these a clause may follow as well as a noun. */
export const CLAUSAL = /^(?:as|than|before|after|since|until|till|like|for)$/;
export const PARTICIPLE =
  /^(?:stolen|taken|given|seen|known|shown|written|driven|broken|spoken|chosen|hidden|eaten|fallen|grown|thrown|drawn|worn|torn|done|gone|beaten|forgiven|frozen|shaken|risen)$/;
export const OPENS_CLAUSE =
  /^(?:but|that|because|while|when|if|who|which|where|although|though|whereas|unless|whether|how|why|what)$/;
/** A verb follows in its plain form. */
const MODAL =
  /^(?:can|could|will|would|may|might|must|shall|should|not|cannot|\p{L}+n't|(?:i|you|we|they|he|she|it|that|there)'(?:d|ll))$/u;
const OPENS_OBJECT = /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those|it|them|him|us|me|you)$/;
export const FILLER =
  /^(?:own|also|then|later|now|not|never|still|only|even|already|instead|therefore|there|here|however|today|yesterday|tomorrow|just|ago|too|again|almost|nearly|about|once|earlier|very|more|less|up|down|out|off|back|away|ever|perhaps|together|alone|overall|twice|enough|else|altogether|indeed|soon|(?!(?:assemb|fami|subfami|supp|rep|al|ral|monopo|oligopo|anoma|butterf|ful|bul|bel|fol|jel|li|tal|Ita|Ju|dai|week|month|quarter|ear|on|friend|elder|cost|dead|live|love|lone|like|unlike|order|scho|home|ug|hourl|year)ly$)\p{L}{3,}ly)$/u;
export const BREAKS = /^[;:.!?—–()[\]…]$/;

/** "these" stands for something when no noun follows it. */
export function isPronounHere(list: readonly string[], i: number, plain: string): boolean {
  if (!PRONOUN.test(plain)) return false;
  if (plain !== 'these' && plain !== 'those') return true;
  const next = list[i + 1] ?? '';
  if (
    plain === 'these' &&
    /^(?:of|in|for|to|on|with|at|from|all)$/.test(list[i - 1] ?? '') &&
    /^(?:[.,;:?!]|today|now|has|is|was|and|but|)$/.test(next)
  )
    return true;
  return isPredicate(list, i + 1) && /^(?:are|were|have|had|will|would|can|could|do|did|may|might|must|should)$/.test(next);
}

/** "This was announced": the word stands for itself. */
export function isDemonstrative(list: readonly string[], i: number): boolean {
  return /^(?:this|that)$/.test(list[i] ?? '') && HELPER.test(list[i + 1] ?? '');
}

/** Whether "that" points at the noun behind it: at the head of a clause, or behind a verb that reports nothing. */
export function isPointingThat(list: readonly string[], i: number, isFree: boolean): boolean {
  const [before, next] = [list[i - 1] ?? '', list[i + 1] ?? ''];
  const isLast = /^(?:[.,;:?!]|)$/.test(list[i + 2] ?? '');
  const isNoun =
    /^\p{L}{3,}/u.test(next) && !OPENER.test(next) && !PREPOSITION.test(next) && !JOINT.test(next) && !FILLER.test(next);
  if (!isFree || !isNoun || PRONOUN.test(next) || isPluralNoun(next) || isPredicate(list, i + 1)) return false;
  return (
    i === 0 || /^(?:and|but|so|[,.;:!?"“‘])$/.test(before) || (isPredicate(list, i - 1) && (isLast || !isSayingOrAct(before)))
  );
}

const HELPER = /^(?:is|was|will|has|had|would|could|can|may|might|must|does|did|means|makes|seems|isn't|wasn't|won't)$/;

/** "could find the tenders", "did not leave the ground", "to publish the invoices". */
export function isBehindModal(list: readonly string[], i: number): boolean {
  const before = list[i - 1] ?? '';
  return MODAL.test(before) || (before === 'to' && OPENS_OBJECT.test(list[i + 1] ?? ''));
}

/** "reckons the dividend", "employs 4,100 people" behind a name, "obliges the parties" behind any noun. */
export function isBeforeObject(list: readonly string[], i: number, isName: boolean): boolean {
  const next = list[i + 1] ?? '';
  const isAsked = isPluralNoun(next) && list[i + 2] === 'to';
  const isObject = OPENS_OBJECT.test(next) || isAsked || (isName && (next === '#' || next === 'that'));
  return isObject && /^\p{Ll}{2,}(?:[^s]s|ed)$/u.test(list[i] ?? '');
}

/** Whether "her" belongs to the word behind it. */
export function ownsNext(list: readonly string[], at: number): boolean {
  const i = list[at + 1] === 'own' ? at + 1 : at;
  const next = list[i + 1] ?? '';
  const isNoun = !PREPOSITION.test(next) && !JOINT.test(next) && !OPENER.test(next) && !FILLER.test(next);
  return isNoun && !isPredicate(list, i + 1);
}

/** "The library's a sad story": a verb rather than an owner. */
export function isCopula(list: readonly string[], i: number): boolean {
  return /^(?:a|an|not|been|the)$/.test(list[i + 1] ?? '');
}

/** "no longer recognise": both words are of the verb. */
export function isNoLonger(list: readonly string[], i: number): boolean {
  return list[i] === 'no' ? list[i + 1] === 'longer' : list[i] === 'longer' && list[i - 1] === 'no';
}

/** "When will the terminal open": the subject of a question stands behind its first verb. */
export function isAsked(list: readonly string[], i: number): boolean {
  return /^(?:when|where|why|how)$/.test(list[i - 1] ?? '') && OPENER.test(list[i + 1] ?? '');
}

/** "On Thursday Pires left": the day is no part of a name. */
export const isWeekday = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);

const WHEN =
  /^(?:(?:last|this|next|that|every|each) )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|week|weekend|month|year|spring|summer|autumn|winter|morning|afternoon|evening|night|time|january|february|march|april|june|july|august|september|october|november|december)$/;

const DAY_OF_MONTH =
  /^\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?$/;

/** "last summer", "this morning", "every Friday", "14 March". */
export function isTimePhrase(words: string): boolean {
  const plain = words.toLowerCase();
  return WHEN.test(plain) || DAY_OF_MONTH.test(plain);
}

const COUNTS =
  /^(?:#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)$/u;

/** "four hundred and sixty-three people": one number. */
export function isWithinNumber(list: readonly string[], i: number): boolean {
  return list[i] === 'and' && /^(?:hundred|thousand|million)$/.test(list[i - 1] ?? '') && COUNTS.test(list[i + 1] ?? '');
}
