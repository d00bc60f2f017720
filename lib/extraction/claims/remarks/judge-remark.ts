import type { Passage, RemarkJudge } from '#lib/extraction/claims/remarks/passage';
import { SIGNS, signsOf } from '#lib/extraction/claims/remarks/signs';
import { usesWeights } from '#lib/extraction/uses-weights';
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

const RULE =
  /^(?:Should|Were|Had)\s(?:the|an?|no|nobody|any|his|her|its|their|it|he|she|they|\p{Lu}\p{L}+)\s[^,;:?]{6,120},\s(?!I\b|we\b|you\b)[^?]{10,}$/u;

/** "Should nobody win, elections must follow": the text itself tells what holds then, or what is held to be so. */
function isTold({ words, voice }: Passage): boolean {
  return HELD_SO.test(words) || (voice === 'own' && RULE.test(words));
}

/** How likely a passage holds something to check, 0 to 1, as people marked the texts it was learned from. */
function chanceOfClaim(passage: Passage): number {
  return chance(product(WEIGHTS, signsOf(passage)));
}
