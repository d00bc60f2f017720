import type { PronounJudge } from '#lib/extraction/reference/pronoun-place';
import { signsOf } from '#lib/extraction/reference/pronoun-signs';
import { WEIGHTS_BY_HAND } from '#lib/extraction/reference/pronoun-weights';
import { usesWeights } from '#lib/extraction/uses-weights';
import learned from '../weights/pronouns.json';

/** What each sign counts once; one that is not named counts nothing. */
export type PronounWeights = Readonly<Record<string, number>>;

/** By learned weights, or by those set by hand where rules alone shall read. */
export function pronounJudge(): PronounJudge {
  return usesWeights() ? LEARNED : BY_HAND;
}

export function judgeBy(weights: PronounWeights): PronounJudge {
  const counts = new Map(Object.entries(weights));
  return (place, candidates, wants) =>
    candidates.map((candidate) => {
      let score = 0;
      for (const [sign, by] of signsOf(place, candidate, wants)) score += (counts.get(sign) ?? 0) * by;
      return score;
    });
}

const LEARNED = judgeBy(learned.weights);
const BY_HAND = judgeBy(WEIGHTS_BY_HAND);
