import { findPredicate, plainWords } from '#lib/extraction/words/predicate';
import { isSayingOrAct } from '#lib/extraction/words/verbs';
import type { ClaimKind } from '#lib/workflow/vocabulary';

const OPINION =
  /\b(?:i|we) (?:personally )?(?:think|believe|feel|hope|consider|assess|regard|see this|view|suspect|doubt|love|hate|prefer)\b|\b(?:in my|in our) (?:view|opinion)\b|\b(?:should|ought to|must not|deserves?)\b|\b(?:beautiful|terrible|wonderful|disgraceful|disgrace|shameful|shame|awful|unacceptable|nonsense|brilliant|horrible|scandalous|outrageous|ridiculous|proud|pathetic)\b|\b(?:too (?:little|much|late))\b/iu;
const AHEAD =
  /\b(?:will|won't|shall|(?:is|are) (?:going|expected|set|due|likely) to|plans? to|intends? to)\b(?<!\b(?:whether|if)\s(?:\S+\s){0,6}\S+)/iu;
const WOULD = /\bwould\b(?<!\b(?:whether|if|that)\s(?:\S+\s){0,7}would)(?! (?:have been|be able)\b)/iu;
const MOTIVE =
  /\b(?:in order to|because (?:he|she|they|it) wants?|wanted to|wants? to|aims? to|aimed to|in response to|in retaliation for|motivated by|out of (?:fear|revenge|spite)|so as to|trying to|in an attempt to)\b/iu;
const CAUSAL =
  /\b(?:because of|because|due to|caused|causes|led to|leads to|as a result of|thanks to|results? in|resulted in|owing to|triggered|brought about|is (?:to blame|responsible) for)\b/iu;
const DOCUMENT =
  /\b(?:treaty|law|bill|act|decree|constitution|article \d+|agreement|document|contract|report|resolution|statute|ruling|letter|study|survey|directive|regulation|convention|memo|paper|manual)\b.{0,60}\b(?:says?|said|states?|provides?|obliges?|defines?|requires?|covers?|bans?|allows?|prohibits?|stipulates?|lists?|names?|found|finds|shows?|concludes?|mentions?)\b/iu;
const CAPABILITY =
  /\b(?:can|could|cannot|can't|is able to|are able to|be able to|is capable of|are capable of|has the (?:ability|capacity)|have the (?:ability|capacity))\b/iu;
const DESCRIPTOR =
  /^(?:\p{Lu}[\p{L}'’-]+\s+){1,4}(?:is|was) (?:the|a|an|one of) (?:\p{L}+ ){0,4}(?:president|minister|mayor|director|head|founder|member|citizen|doctor|lawyer|professor|geologist|engineer|brother-in-law|brother|sister|son|daughter|father|mother|wife|husband|capital|city|village|company|party|newspaper)\b/u;
const MOST_WORDS = 24;

/** The first verb of the sentence is one of saying or an act: "asked", "has signed". */
function isSpeech(words: string): boolean {
  const list = plainWords(words, MOST_WORDS);
  let verb = findPredicate(list, 1);
  while (/^(?:has|have|had|also|later|then|already)$/.test(list[verb] ?? '')) verb += 1;
  return isSayingOrAct(list[verb] ?? '');
}

interface Read {
  hasQuantity: boolean;
  isReported: boolean;
}

/** The first that fits decides: what cannot be true or false yet, then what needs its own kind of checking. */
const KINDS: [ClaimKind, (words: string, read: Read) => boolean][] = [
  ['opinion', (words) => OPINION.test(words)],
  ['prediction', (words, { isReported }) => AHEAD.test(words) || (isReported && WOULD.test(words))],
  ['motive', (words) => MOTIVE.test(words)],
  ['causal', (words) => CAUSAL.test(words)],
  ['document', (words) => DOCUMENT.test(words)],
  ['quantity', (_words, { hasQuantity }) => hasQuantity],
  ['capability', (words) => CAPABILITY.test(words)],
  ['descriptor', (words) => DESCRIPTOR.test(words)],
  ['speech-act', (words, { isReported }) => !isReported && isSpeech(words)],
];

/** What kind of statement these words make (PRACTICE 4.2); no words stand for a language that is not read. A number makes a quantity of what would else be an event. */
export function kindOf(words: string, read: Read): ClaimKind {
  if (words === '') return read.hasQuantity ? 'quantity' : 'event';
  return KINDS.find(([, fits]) => fits(words, read))?.[0] ?? 'event';
}
