import { anyCase } from '#lib/extraction/text/any-case';
import { isPredicate } from '#lib/extraction/words/predicate';
/**
 * What an English word is as the governing verb of a date: looks ahead ("will"), shifts something to a date ("postponed"),
 * calls something for it ("announced"), wants something of somebody ("asked"), past, the present of a timetable ("opens"),
 * or any present.
 */
export type Verb = 'ahead' | 'shifts' | 'calls' | 'asks' | 'past' | 'schedules' | 'present';

/** Words that lead a date in. */
export const LEADS = new Set(
  'on in by from since until till to for at before after during through throughout over within around about of the this that next early late mid first second third fourth third half quarter no later earlier than only just again as soon not last night morning evening afternoon noon midnight week weekend day days month year late-night spring summer autumn winter'.split(
    ' ',
  ),
);

const WILL = anyCase(/^(?:will|shall|won['’]t|\p{L}+['’]ll)$/iu);
const WOULD = /^(?:would|wouldn['’]t|should|must|may|might|could|can)$/i;
const HEDGED = /^(?:could|couldn['’]t|can|cannot|can['’]t|may|might)$/i;
const DUE = set('due scheduled slated expected planned set booked bound timetabled poised earmarked pencilled likely forecast');
const WANTS = set(
  'plan plans expect expects hope hopes want wants aim aims intend intends promise promises pledge pledges vow vows threaten threatens need needs seek seeks forecasts project projects schedules',
);
/** The same, and no nouns. */
const FORESEES = set(
  'foresee foresees envisage envisages envision envisions propose proposes recommend recommends stipulate stipulates prescribe prescribes',
);
const ASKS = set(
  'agreed ordered asked urged told decided promised pledged vowed planned hoped wanted intended threatened voted instructed directed invited required requested summoned offered proposed aimed expected demanded demands demanding requesting requiring wanting seeking calling insisting prepares preparing asks asking orders ordering urges urging tells instructs',
);
const SHIFTS = set(
  'postponed postpone postpones adjourned adjourn deferred defer moved move rescheduled reschedule delayed delay extended remanded pushed put brought suspended',
);
const CALLS = set(
  'called calls announced announces decreed decrees declared proclaimed convened convenes summoned arranged fixed scheduled proposed predicted invited',
);
const SCHEDULES = set(
  'opens reopens continues closes shuts starts begins ends finishes expires lapses meets votes returns resumes launches takes comes goes runs leaves arrives sits hosts retires kicks falls hears rules decides appears faces turns holds visits travels launches joins leaves speaks hands steps stands plays flies marks celebrates enters moves sees',
);
/** Behind a plural: "ministers meet", "tickets go on sale". */
const TIMETABLE = set(
  'meet go begin open close start return take hold visit travel come arrive leave vote end resume run fly play face appear fall choose elect decide change rise expire lapse join cease march strike gather debate launch celebrate mark pay host move stop reopen shut double stand sit hear rule sail depart tour release publish unveil present',
);
const PASTS = set(
  "was were had did didn’t didn't wasn’t wasn't weren’t weren't said told came went left took gave found made met lost won held began broke brought built bought caught chose drew drove ate fell felt fought flew forgot froze got grew heard hid kept knew laid led lay lit meant paid ran rang rode rose sank saw sold sent shook shot sat slept spoke spent stood stole struck swept swore swung taught tore thought threw understood withdrew woke wore wrote became foresaw fled oversaw undertook withheld dealt dug sought sprang forecast stuck wound bore blew",
);
const PARTICIPLES = set(
  'seen taken given known shown written broken spoken stolen struck sworn torn thrown withdrawn begun done',
);
const NOT_PAST = set(
  'need indeed speed feed seed bleed proceed exceed succeed hundred breed weed greed agreed-upon red bed fed led wed shed sacred naked wicked rugged united aged',
);
/** What tells of something that has been: "shows", "follows a fire", and verbs of every day that have no day of their own. */
const STATIVE = set(
  'say says show shows claim claims believe believes think thinks find finds tell tells know knows mean means seem seems remain remains follow follows stem stems date dates recall recalls remember remembers describe describes allege alleges accuse accuses suggest suggests indicate indicates reveal reveals confirm confirms cover covers concern concerns relate relates list lists include includes contain contains mention mentions name names quote quotes cite cites report reports note notes write writes add adds insist insists deny denies argue argues warn warns admit admits owe owes own owns cost costs like likes love loves hate hates regret regrets blame blames praise praises thank thanks lack lacks resemble resembles belong belongs call calls echo echoes compare compares contrast contrasts reflect reflects stem stems differ differs understand understands let lets make makes put puts keep keeps use uses',
);
/** One form for the present and the past: of news, the past. */
const AMBIGUOUS = set('shut cut hit split burst spread beat quit cast read thrust broadcast undercut upset');
/** What is decided with a beginning or an end: "approved a rise from 1 April". */
const DECIDES = set(
  'approved agreed passed adopted backed announced imposed ordered decreed confirmed unveiled decided cleared sanctioned authorised authorized granted signed introduced endorsed proposed enacted approves adopts passes announces imposes introduces',
);

/** "approved a rise in fares from 1 April": what is decided begins or ends then. */
export function isDecision(word: string): boolean {
  return DECIDES.has(word.toLowerCase());
}

const PRESENTS = set("isn't isn’t aren't aren’t has have does do don't don’t doesn't doesn’t");
const BEING = /^(?:is|are|am|(?:it|he|she|there|that)['’]s|(?:we|they|you)['’]re|i['’]m)$/;
const SPEAKERS = set('we they');

function set(words: string): Set<string> {
  return new Set(words.split(' '));
}

/** "is to receive". */
function isTo(words: readonly string[], i: number): boolean {
  return /^(?:is|are)$/i.test(words[i] ?? '') && words[i + 1] === 'to' && /^\p{Ll}{2,}$/u.test(words[i + 2] ?? '');
}

/** What the word at a place is as a verb of its clause; null when it is none, or tells nothing of time. */
export function verbAt(words: readonly string[], i: number): Verb | null {
  const word = (words[i] as string).toLowerCase();
  if (WILL.test(word) || isTo(words, i)) return 'ahead';
  if (WOULD.test(word)) return ofModal(words, i);
  if (DUE.has(word)) return isAttribute(words, i) ? null : ofDue(words, i, word);
  if (WANTS.has(word)) return isNoun(words, i) || isInNeed(words, i) ? null : 'ahead';
  if (FORESEES.has(word) || (/^means?$/.test(word) && next(words, i) === 'to')) return 'ahead';
  if (word === 'calls' && next(words, i) === 'for' && words.length > i + 3) return 'ahead';
  if (word === 'provides' || word === 'provide') return next(words, i) === 'for' ? 'ahead' : 'present';
  if (AMBIGUOUS.has(word)) return isAttribute(words, i) ? null : (modalBefore(words, i) ?? 'past');
  if (SHIFTS.has(word)) return isAttribute(words, i) ? null : (modalBefore(words, i) ?? 'shifts');
  if (CALLS.has(word)) return modalBefore(words, i) ?? 'calls';
  if (ASKS.has(word)) return modalBefore(words, i) ?? 'asks';
  return ofTense(words, i, word);
}

/** "for want of", "in need of", "two votes", "four runs": nouns. */
function isInNeed(words: readonly string[], i: number): boolean {
  return /^(?:in|for|without|no)$/.test(words[i - 1] ?? '') && next(words, i) === 'of';
}

/** "61 votes", "two runs", "more falls": so many of something; but "a fund of £2 million opens on 1 May". */
function isCounted(words: readonly string[], i: number): boolean {
  const before = words[i - 1] ?? '';
  if (/^(?:million|billion)$/.test(before) && /^(?:on|in|at|from)$/.test(next(words, i))) return false;
  return /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|\p{Ll}+ty|hundred|thousand|million|dozen|several|many|more|fewer|some|few)$/u.test(
    before,
  );
}

/** "due on Friday", "set for June", "expected to"; but "due to rain", "set a record", "expected a rise". */
function ofDue(words: readonly string[], i: number, word: string): Verb | null {
  const behind = next(words, i);
  const at = /^(?:not|now|also|still|never|only|\p{L}+ly)$/iu.test(words[i - 1] ?? '') ? i - 2 : i - 1;
  const isBeing = /^(?:is|are|was|were|be|been|isn['’]t|aren['’]t)$/i.test(words[at] ?? '');
  if (word === 'forecast') return isBeing ? 'ahead' : 'past';
  if (word === 'due') return behind !== 'to' || isBeing ? 'ahead' : null;
  if (word === 'set') return behind === 'to' || behind === 'for' ? 'ahead' : null;
  if (behind === '' || behind === 'to' || LEADS.has(behind) || isBeing) return 'ahead';
  if (word.endsWith('ed') && words.at(-1) === 'for') return 'ahead';
  return word.endsWith('ed') ? 'past' : null;
}

function ofTense(words: readonly string[], i: number, word: string): Verb | null {
  if (PASTS.has(word)) return modalBefore(words, i) ?? 'past';
  if (isParticiple(word)) return isAttribute(words, i) ? null : (modalBefore(words, i) ?? 'past');
  if (SCHEDULES.has(word)) return isNoun(words, i) || isCounted(words, i) || isManyOf(words, i, word) ? null : 'schedules';
  if (BEING.test(word) && /^(?!during|nothing|something)\p{L}{2,}ing$/u.test(next(words, i)))
    return next(words, i) === 'going' ? 'ahead' : 'schedules';
  if (PRESENTS.has(word) || BEING.test(word)) return 'present';
  if (TIMETABLE.has(word) && isBehindMany(words, i) && !isNoun(words, i)) return 'schedules';
  if (SPEAKERS.has(word) && isBare(next(words, i))) return 'schedules';
  return modalBefore(words, i) ?? (isTimetabled(words, i, word) ? 'schedules' : null);
}

/** "The judge delivers her verdict on Monday", "Voters choose a mayor on Sunday": of news, a present with a day is to come. */
function isTimetabled(words: readonly string[], i: number, word: string): boolean {
  if (i === 0 || STATIVE.has(word) || word !== words[i] || !/^\p{Ll}{2,}[^s\P{L}]s$/u.test(word)) return false;
  return isVerbHere(words, i);
}

function isVerbHere(words: readonly string[], i: number): boolean {
  const from = Math.max(0, i - 6);
  const near = words.slice(from, i + 3).map((each) => each.toLowerCase());
  return isPredicate(near, i - from);
}

const NOUNS = set(
  'visits votes runs falls marks plays stands turns moves rules leaves holds hands steps starts ends flies faces launches returns travels hosts',
);

/** "its code for farm visits", "the party’s votes": nouns. */
function isManyOf(words: readonly string[], i: number, word: string): boolean {
  if (!NOUNS.has(word) || i === 0 || /^(?:and|who|which|that)$/.test(words[i - 1] ?? '') || isVerbHere(words, i)) return false;
  return words
    .slice(0, i)
    .some((each) => PASTS.has(each) || PRESENTS.has(each) || isParticiple(each) || WILL.test(each) || WOULD.test(each));
}

/** "ministers meet", "ministers next meet", "leaders, who meet on Friday", "opened on Sunday and close on Monday". */
function isBehindMany(words: readonly string[], i: number): boolean {
  const before = words[/^(?:next|again|then|also|first)$/.test(words[i - 1] ?? '') ? i - 2 : i - 1] ?? '';
  if (/^[\p{L}-]+[^s\P{L}]s$/u.test(before) || /^(?:who|which)$/i.test(before)) return true;
  return before === 'and' && /^(?:on|at|in|until|from|\p{Lu}\p{L}+)$/u.test(words[i + 1] ?? '');
}

/** "we ballot", "they vote": no other verb, and no adverb. */
function isBare(word: string): boolean {
  const isOther =
    PASTS.has(word) || PRESENTS.has(word) || WILL.test(word) || WOULD.test(word) || WANTS.has(word) || SHIFTS.has(word);
  return (
    /^\p{Ll}{3,}$/u.test(word) &&
    !isOther &&
    !isParticiple(word) &&
    !/(?:ly|s|ing)$|^(?:are|all|both|also|put|set|cut|let|hit|never|even)$/.test(word)
  );
}

function next(words: readonly string[], i: number): string {
  return (words[i + 1] ?? '').toLowerCase();
}

function isParticiple(word: string): boolean {
  return (/^\p{L}{2,}ed$/u.test(word) && !NOT_PAST.has(word)) || PARTICIPLES.has(word);
}

const BEFORE_NOUN = /^(?:the|a|an|its|his|her|their|our|my|this|these|those|any|no|new|some)$/i;

/** "the planned march", "a scheduled stop": it says how something is. */
function isAttribute(words: readonly string[], i: number): boolean {
  return BEFORE_NOUN.test(words[i - 1] ?? '');
}

/** "the draft plan", "its aim": no verb. */
function isNoun(words: readonly string[], i: number): boolean {
  const before = words[i - 1] ?? '';
  // "the union hopes that"
  if (words[i]?.endsWith('s') && next(words, i) === 'that' && !BEFORE_NOUN.test(before)) return false;
  if (BEFORE_NOUN.test(before) || /^(?:of|draft|five-year|master|main|initial)$/i.test(before)) return true;
  if (BEFORE_NOUN.test(words[i - 2] ?? '') && /^(?:same|new|old|first|second|last|latest|similar|only|own|bold)$/.test(before))
    return true;
  return (
    BEFORE_NOUN.test(words[i - 2] ?? '') &&
    !/(?:s|who|which|that)$/i.test(before) &&
    /^(?:of|for|that|which)?$/i.test(next(words, i))
  );
}

/** "could not be reached" looks back, "may strike on Friday" ahead; "would have been" back. */
function ofModal(words: readonly string[], i: number): Verb | null {
  const word = words[i] as string;
  const behind = words
    .slice(i + 1, i + 4)
    .join(' ')
    .toLowerCase();
  if (/^May$/.test(word) || /^march$/i.test(word)) return null;
  if (/^(?:not |never |also |already )?have\b/.test(behind)) return 'past';
  const isDenied = /n['’]?t$/i.test(word) || /^not\b/.test(behind);
  if (HEDGED.test(word) && isDenied) return /^c/i.test(word) ? 'past' : 'ahead';
  if (/^would/i.test(word) && isDenied && /\b(?:say|comment|confirm|discuss|give|answer)\b/.test(behind)) return 'past';
  return 'ahead';
}

/** "will be debated", "is to be reviewed", "has been shut": the verb that a participle hangs on, up to three words before. */
function modalBefore(words: readonly string[], i: number): Verb | null {
  for (let at = i - 1; at >= Math.max(0, i - 3); at -= 1) {
    const word = (words[at] as string).toLowerCase();
    if (WILL.test(word) || WOULD.test(word)) return ofModal(words, at);
    if (!/^(?:be|been|not|also|now|then|only|never|again|first|\p{L}+ly)$/u.test(word)) return null;
  }
  return null;
}

const NO_INFINITIVE = set(
  'the a an this that these those his her its their our my your him them us me it you school hospital court work trial parliament prison jail bed church market date power town college university war peace life death press about around up over under more less fewer nearly almost all both another each every some any no one two three four five six seven eight nine ten which whom what where',
);

/** Where the "to" of an infinitive stands: "to open", "to be debated"; null when there is none. */
export function infinitiveAt(words: readonly string[], i: number): number | null {
  if (isInfinitive(words, i)) return i - 1;
  for (let at = i - 1; at >= Math.max(1, i - 2); at -= 1) {
    if (words[at] === 'be' && words[at - 1]?.toLowerCase() === 'to') return at - 1;
    if (!words[at]?.endsWith('ly')) return null;
  }
  return null;
}

/** "to open", and not "to school", "to Paris", "to the door". */
function isInfinitive(words: readonly string[], i: number): boolean {
  if ((words[i - 1] ?? '').toLowerCase() !== 'to') return false;
  const word = words[i] as string;
  if (!/^\p{Ll}{2,}$/u.test(word) || NO_INFINITIVE.has(word)) return false;
  if (word.endsWith('ing')) return /^(?:bring|sing|ring|swing|fling|spring|cling|string)$/.test(word);
  return !word.endsWith('s') || /ss$|^focus$/.test(word);
}
