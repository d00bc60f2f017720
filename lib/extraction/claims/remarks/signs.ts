import { anyCase } from '#lib/extraction/text/any-case';
import type { Passage } from '#lib/extraction/claims/remarks/passage';
import * as words from '#lib/extraction/claims/remarks/sign-words';
import { kindOf } from '#lib/extraction/claims/kind';
import { HARM } from '#lib/extraction/claims/score';
import { isSayingOrAct } from '#lib/extraction/words/verbs';
import type { ClaimKind } from '#lib/workflow/vocabulary';
import { readNames } from '#lib/extraction/people/names';
import { classOf, fieldOf, type NounClass, type NounField } from '#lib/extraction/reference/noun-kinds';
import { findPredicate, isBase, plainWords } from '#lib/extraction/words/predicate';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';
import { worthinessOf } from '#lib/extraction/worthiness/worthiness';

/** A passage with what several signs look at. */
interface Seen extends Passage {
  /** Its words in small letters. */
  list: readonly string[];
  /** The place of its first predicate; -1 when it has none. */
  verb: number;
  names: ReturnType<typeof readNames>;
  kind: ClaimKind;
  /** What its nouns name, and what they mostly are. */
  fields: ReadonlySet<NounField | null>;
  classes: readonly (NounClass | null)[];
  hasPast: boolean;
  worth: number;
}

type Sign = (seen: Seen) => boolean | number;

const LONGEST = 400;
const MOST_WORDS = 60;
/** What the learned ranking finds, as log-odds between these. */
const [WORTH_MIDDLE, WORTH_SPREAD] = [4, 4];

const has =
  (pattern: RegExp): Sign =>
  (seen) =>
    pattern.test(seen.words);
const tellsNoFigure =
  (pattern: RegExp): Sign =>
  (seen) =>
    pattern.test(seen.words) && !words.FIGURE.test(seen.words);
/** Told of the past, the same words tell a fact: "The clause was struck out". */
const ofNow =
  (pattern: RegExp): Sign =>
  (seen) =>
    pattern.test(seen.words) && !seen.hasPast && !/\b(?:was|were|had|has been|have been)\b/.test(seen.words);
const shorter =
  (most: number): Sign =>
  (seen) =>
    seen.list.length <= most;
const inVoice =
  (voice: Passage['voice'], sign: Sign): Sign =>
  (seen) =>
    seen.voice === voice && sign(seen);

/** What nouns name. */
const CLASSES: readonly NounClass[] = [
  'person',
  'artifact',
  'quantity',
  'process',
  'communication',
  'act',
  'time',
  'thought',
  'attribute',
  'location',
  'group',
  'substance',
  'food',
  'event',
  'animal',
  'plant',
  'limb',
  'possession',
  'object',
  'relation',
  'state',
  'thing',
  'phenomenon',
  'shape',
  'feeling',
];

const KINDS: readonly ClaimKind[] = [
  'speech-act',
  'opinion',
  'prediction',
  'motive',
  'causal',
  'document',
  'quantity',
  'capability',
  'descriptor',
];

/** Signs that a passage tells something to check, or that it is a remark; what each counts is learned (weights/remarks.json). */
export const SIGNS: Readonly<Record<string, Sign>> = {
  always: () => 1,
  // Whose words they are.
  'is talk': ({ voice }) => voice === 'talk',
  'is reported': ({ voice }) => voice === 'reported',
  'is quoted': ({ isQuoted }) => isQuoted,
  'stands beside': ({ isBeside }) => isBeside,
  'subject elsewhere': ({ isPart }) => isPart,
  'is the whole sentence': ({ words: { length }, sentence }) => sentence.length - length < 4,
  'figure elsewhere in the sentence': (seen) => /\d/.test(seen.sentence) && !/\d/.test(seen.words),
  // What it holds that can be looked up.
  'has a figure': has(words.FIGURE),
  'has digits': has(/\d/),
  'has a date': has(words.DATE),
  'names somebody': ({ names }) => names.some(({ index }) => index > 0),
  'opens with a full name': ({ names }) =>
    names.some(({ index, name, title }) => index === 0 && (name.includes(' ') || title !== null)),
  'has a body or an office': ({ fields }) => fields.has('body'),
  'has a person': ({ fields }) => fields.has('person'),
  'says who somebody is': (seen) => seen.names[0]?.index === 0 && words.IS_A.test(seen.words) && seen.fields.has('person'),
  'has a thing': ({ classes }) => classes.some((each) => OF_THINGS.has(each ?? '')),
  'has a feeling': ({ classes }) => classes.some((each) => OF_FEELINGS.has(each ?? '')),
  ...Object.fromEntries(CLASSES.map((each) => [`names: ${each}`, ({ classes }: Seen) => classes.includes(each)])),
  'names nothing known': ({ classes }) => classes.includes(null),
  'learned worthiness': ({ worth }) => worth,
  'learned worthiness, own': ({ voice, worth }) => (voice === 'own' ? worth : 0),
  // Its verb.
  'no verb': ({ verb }) => verb < 0,
  'verb of the past': ({ hasPast }) => hasPast,
  'was, had, did': ({ list }) => list.some((word) => HELPED.has(word)),
  'passive of the past': has(/\b(?:was|were|been)(?: \p{Ll}+ly)? \p{Ll}{2,}(?:ed|en|wn|ut|ld|ilt)\b/u),
  perfect: has(/\b(?:has|have|['’]ve|had)\b/i),
  'is, are': has(/\b(?:is|are|am)\b|['’](?:s|re|m)\b/),
  'is a thing': has(words.IS_A),
  'it is, that was': has(words.POINTER_IS),
  will: has(/\b(?:will|shall|won['’]t)\b|['’]ll\b/),
  'would, might': has(/\b(?:would|should|must|ought|could|may|might)\b|['’]d\b/),
  'asks to do': (seen) => isImperative(seen),
  'ends with its verb': has(words.ENDS_OPEN),
  'answers in short': has(words.ANSWERS),
  'somebody says or does': (seen) => isSayingOrAct(seen.list[seen.verb] ?? ''),
  ...Object.fromEntries(KINDS.map((kind) => [`is of the kind ${kind}`, (seen: Seen) => seen.kind === kind])),
  // Its persons.
  'I, me': has(/\b(?:I|me|my)\b/),
  'we, us': has(/\b(?:we|us|our)\b/i),
  you: has(/\b(?:you|your)\b/i),
  'I or we first': has(/^(?:I|we)\b/i),
  'you first': has(/^you\b/i),
  'he, she, they first': has(/^(?:he|she|they)\b/i),
  'it, this, that first': has(/^(?:it|this|that|these|those|there)\b/i),
  'the first': has(/^the\b/i),
  'a first': has(/^an?\b/i),
  'nobody, somebody first': has(/^(?:nobody|somebody|everybody|everyone|no one|someone|anyone|anybody|one)\b/i),
  // How it begins.
  'opens with a conjunction': has(words.OPENS_ON),
  'opens with an interjection': tellsNoFigure(words.INTERJECTION),
  'opens with a subordinate clause': has(words.SUBORDINATE),
  'supposes what is not so': has(words.UNREAL),
  'opens in -ing': has(anyCase(/^\p{L}+ing\b/iu)),
  'calls somebody': tellsNoFigure(words.CALLS),
  'opens with a verb': ({ verb, list }) => verb === 0 && !isBase(list[0] ?? ''),
  'opens with a small letter': has(/^\p{Ll}/u),
  // How it sounds.
  'as if, like a': has(words.AS_IF),
  'not, never': has(/\b(?:nobody|nothing|never|no|not|none)\b|n['’]t\b/i),
  'all, every, always': has(/\b(?:all|every|everyone|everything|everybody|people|always|ever)\b/i),
  'perhaps, seems': has(words.PERHAPS),
  judges: has(words.JUDGES),
  'harm, law, money': ({ words: said }) => HARM.test(said) || /\b(?:un)?hurt\b/i.test(said),
  'leads over': tellsNoFigure(words.LEADS_OVER),
  'speaks of the room': ofNow(words.ROOM),
  superlative: has(words.SUPERLATIVE),
  'thinks, feels': has(words.THINKS),
  'thanks, greets, wishes': tellsNoFigure(words.COURTESY),
  'order of a sitting': ofNow(words.SITTING),
  'speaks of the page': ofNow(words.PAGE),
  contracted: has(/\p{L}['’](?:s|re|ve|ll|d|m|t)\b/u),
  exclaims: ({ words: said, sentence }) => said.includes('!') || sentence.endsWith('!'),
  'colon or dash': tellsNoFigure(/.[:—–]/u),
  'quotes within': has(/[“”"]/),
  // How long it is.
  'at most 4 words': shorter(4),
  'at most 6 words': shorter(6),
  'at most 9 words': shorter(9),
  'at most 13 words': shorter(13),
  'short and reported': inVoice('reported', shorter(6)),
  'short talk': inVoice('talk', shorter(6)),
};

const HELPED: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'been'].flatMap((word) => [word, `${word}n't`]));
const OF_THINGS: ReadonlySet<string> = new Set(['artifact', 'substance', 'possession', 'group', 'act', 'event']);
const OF_FEELINGS: ReadonlySet<string> = new Set(['feeling', 'attribute', 'shape', 'limb', 'animal']);

const ALL = Object.values(SIGNS);

/** The value of every sign, in their order. */
export function signsOf(passage: Passage): number[] {
  const said = passage.words.slice(0, LONGEST);
  const list = plainWords(said, MOST_WORDS);
  const { start, end, sentence, voice, isQuoted, isBeside, isPart } = passage;
  const seen: Seen = {
    start,
    end,
    words: said,
    sentence,
    voice,
    isQuoted,
    isBeside,
    isPart,
    list,
    verb: findPredicate(list),
    names: readNames(said),
    kind: kindOf(said, { hasQuantity: false, isReported: passage.voice !== 'own' }),
    fields: new Set(list.map(fieldOf)),
    classes: list.map(classOf),
    hasPast: list.some(isPast),
    worth: worthOf(said),
  };
  return ALL.map((sign) => Number(sign(seen)));
}

function isPast(word: string): boolean {
  return IRREGULAR_PAST.has(word) || (word.endsWith('ed') && /^\p{Ll}{2,}ed$/u.test(word));
}

function isImperative({ list, words: said }: Seen): boolean {
  if (words.ASKS.test(said)) return true;
  return isBase(list[0] ?? '') && /^(?:the|a|an|your|me|us|him|her|them|it|this|that|yourself|to|for|at)$/.test(list[1] ?? '');
}

function worthOf(said: string): number {
  const [worth = 0] = worthinessOf([{ text: said }]);
  return Math.max(-2, (Math.log(worth + 1e-6) + WORTH_MIDDLE) / WORTH_SPREAD);
}
