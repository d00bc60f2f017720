import { readNames } from '#lib/extraction/people/names';
import { plainWords } from '#lib/extraction/words/predicate';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';
import { usesWeights } from '#lib/extraction/uses-weights';
import { worthinessOf } from '#lib/extraction/worthiness/worthiness';

const PAST = /^(?:\p{L}{2,}ed|had|did|was|were|been|(?:had|did|was|were)n't)$/u;
/** What somebody promises or foresees is recorded. */
const AHEAD = /^(?:will|won't|shall|\p{L}+'ll)$/u;
/** "I'm still waiting for an answer": that nothing came can be checked. */
const WAITS = /\bstill (?:waiting|have no|without|unpaid|unanswered)\b|\b(?:no|without an?) (?:answer|reply|response)\b/i;
/** "My brother lives there", "It is thought to leak": where somebody lives and works, and what is held to be so, can be looked up. */
const DOES =
  /^(?:my|our|his|her|their|the|your) (?:\p{Ll}+ ){1,2}(?:lives?|works?|owns?|rents?|teaches|studies|employs?|sells?) |\b(?:is|are|was|were) (?:believed|thought|said|known|reported|alleged|understood|rumoured) to (?:be|come|have|contain|live|lead|own)\b/iu;
/** Below this nothing that checkers took up was found in a short sentence of the present. */
const IDLE = 0.01;

/**
 * A short remark of the present without a number, a date or a name, in which the learned ranking finds nothing either: "The
 * appeal is obvious", "I want to start there". What tells of the past, promises
 * something or names somebody is left to a person.
 */
export function isIdle(words: string, most: number): boolean {
  if (WAITS.test(words) || DOES.test(words)) return false;
  if (/\d/.test(words) || /^(?:because|so that|if|when|while|which|who)\b/i.test(words)) return false;
  const list = plainWords(words, most + 1);
  if (list.length > most || list.some((word) => PAST.test(word) || AHEAD.test(word) || IRREGULAR_PAST.has(word))) return false;
  const addressed = words.replace(/,\s\p{Lu}\p{L}+[.!]?$/u, '');
  if (readNames(addressed).some(({ index, name, title }) => index > 0 || title !== null || name.includes(' '))) return false;
  return usesWeights() && (worthinessOf([{ text: words }])[0] ?? 1) < IDLE;
}
