import type { ExtractedCandidate } from '#lib/extraction/extraction';
import { PLAIN } from '#lib/extraction/claims/score';
import { grounded } from '#lib/extraction/worthiness/grounded';
import { raisesOf } from '#lib/extraction/worthiness/raises';
import { worthinessOf } from '#lib/extraction/worthiness/worthiness';
import type { ClaimKind } from '#lib/workflow/vocabulary';

/** Nothing that cannot be true or false yet is drawn as strong, whatever it sounds like. */
const AT_MOST: Partial<Record<ClaimKind, number>> = { opinion: 0.4, prediction: 0.5, motive: 0.5 };

/** Takes what the learned ranking says of each passage into its score, half and half with the rules', and its reasons too. */
export function weigh(candidates: readonly ExtractedCandidate[], isTranscript: boolean): void {
  const worth = worthinessOf(candidates.map(({ quote, claimant }) => ({ text: quote, speaker: isTranscript ? claimant : null })));
  for (const [i, candidate] of candidates.entries()) {
    const both = (candidate.score + (worth[i] ?? candidate.score)) / 2;
    candidate.score = Math.round(Math.min(both, AT_MOST[candidate.kind] ?? 1) * 100) / 100;
    const reasons = grounded(candidate, reasonsOf(candidate.reasons, raisesOf(candidate.quote)));
    candidate.reasons = reasons.length > 0 ? reasons : [PLAIN];
  }
}

/** Every reason raised one half of the score: first those that raised both, then the rules', then what the words alone raised. */
function reasonsOf(ruled: readonly string[], raised: readonly string[]): string[] {
  const both = raised.filter((reason) => ruled.includes(reason));
  const all = [...new Set([...both, ...ruled, ...raised])];
  return all.length > 1 ? all.filter((reason) => reason !== PLAIN) : all;
}
