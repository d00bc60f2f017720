import type { Passage, RemarkJudge } from '#lib/extraction/claims/remarks/passage';
import { SIGNS, signsOf } from '#lib/extraction/claims/remarks/signs';
import { usesWeights } from '#lib/extraction/uses-weights';
import { isBase } from '#lib/extraction/words/predicate';
import learned from '../../weights/remarks.json';
import { chance } from '#lib/extraction/worthiness/context';
import { product } from '#lib/extraction/worthiness/worthiness';

const WEIGHTS: readonly number[] = Object.keys(SIGNS).map((sign) => (learned.weights as Record<string, number>)[sign] ?? 0);

/** "are believed to come from the pit", "is said to live abroad": what is held to be so can be looked up. */
const HELD_SO =
  /\b(?:is|are|was|were) (?:\p{Ll}+ly )?(?:believed|thought|said|known|reported|alleged|understood|rumou?red) to (?:be|come|have|contain|live|lead|own|operate|hold|belong|stem|originate)\b/iu;

/** Learned from English; elsewhere, and without weights, nothing is taken for a remark. */
export function remarkJudge(language: string): RemarkJudge {
  const reads = language.split('-')[0] === 'en' && usesWeights();
  return (passage, scrap) => reads && scrap === null && !isTold(passage) && chanceOfClaim(passage) < learned.threshold;
}

/** "The minister is due to testify on Monday", "I'll stand again next year", "We are still waiting": what is to come and what did not. */
const AHEAD =
  /\b(?:is|are|was|were)(?:n['’]t| not)? (?:\p{Ll}+ly )?(?:due|set|scheduled|expected|likely|unlikely|planned|bound|forecast) to \p{Ll}|\bstill (?:waiting for|without|unpaid|unanswered)\b|^(?:(?:and|but|so),? )?(?:I|we|he|she|they|it|the [^,;:]{3,40}|\p{Ll}+ \p{Ll}+s)(?:['’]ll| will| shall| won['’]t)\s[^,;:]{3,60}\b(?:next|before|by|until|from|within|this|tomorrow|tonight|again) ?(?:week|month|year|spring|summer|autumn|winter|term|season|then|christmas|easter|march|april|may|june|july|\p{Lu}\p{Ll}+(?:day|er|ary)|the end|the summer|the winter)/iu;

const RULE =
  /^(?:Should|Were|Had)\s(?:the|an?|no|nobody|any|his|her|its|their|it|he|she|they|\p{Lu}\p{L}+)\s[^,;:?]{6,120},\s(?!I\b|we\b|you\b)[^?]{10,}$/u;

/** What somebody promises under a condition, with a figure: "If you elect me, we will build 40 homes". */
const PROMISE = /^(?:(?:and|but|so),? )?(?:(?:if|when|once) [^,;]{3,60}, )?(?:I|we)(?:['’]ll| will| shall| won['’]t)\s[^,;]*\d/iu;

/** "Cut the toll and the lorries save 40 crowns": what comes of it if somebody does so, with a figure. */
const COMES_OF = /^(?<deed>\p{Lu}\p{Ll}+) [^,;.]{3,60} and (?:the|an?|his|her|its|their|your|\p{Ll}+s)\s[^,;.]*\d/u;

function comesOf(words: string): boolean {
  const deed = COMES_OF.exec(words)?.groups?.deed;
  return deed !== undefined && isBase(deed.toLowerCase());
}

/** "Should nobody win, elections must follow": the text itself tells what holds then, what is to come, or what is held to be so. */
function isTold({ words, voice }: Passage): boolean {
  return (
    HELD_SO.test(words) || AHEAD.test(words) || PROMISE.test(words) || comesOf(words) || (voice === 'own' && RULE.test(words))
  );
}

/** How likely a passage holds something to check, 0 to 1, as people marked the texts it was learned from. */
function chanceOfClaim(passage: Passage): number {
  return chance(product(WEIGHTS, signsOf(passage)));
}
