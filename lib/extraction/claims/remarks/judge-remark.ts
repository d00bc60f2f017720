import type { Passage, RemarkJudge } from '#lib/extraction/claims/remarks/passage';
import { SIGNS, signsOf } from '#lib/extraction/claims/remarks/signs';
import { usesWeights } from '#lib/extraction/uses-weights';
import learned from '../../weights/remarks.json';
import { chance } from '#lib/extraction/worthiness/context';
import { product } from '#lib/extraction/worthiness/worthiness';

const WEIGHTS: readonly number[] = Object.keys(SIGNS).map((sign) => (learned.weights as Record<string, number>)[sign] ?? 0);

/** Learned from English; elsewhere, and without weights, nothing is taken for a remark. */
export function remarkJudge(language: string): RemarkJudge {
  const reads = language.split('-')[0] === 'en' && usesWeights();
  return (passage, scrap) => reads && scrap === null && chanceOfClaim(passage) < learned.threshold;
}

/** How likely a passage holds something to check, 0 to 1, as people marked the texts it was learned from. */
function chanceOfClaim(passage: Passage): number {
  return chance(product(WEIGHTS, signsOf(passage)));
}
