import type { ExtractedCandidate } from '#lib/extraction/extraction';
import { worthinessOf } from '#lib/extraction/worthiness/worthiness';
import type { ClaimKind } from '#lib/workflow/vocabulary';

/** Nothing that cannot be true or false yet is drawn as strong, whatever it sounds like. */
const AT_MOST: Partial<Record<ClaimKind, number>> = { opinion: 0.4, prediction: 0.5, motive: 0.5 };

/** Takes what the learned ranking says of each passage into its score, half and half with the rules'. */
export function weigh(candidates: readonly ExtractedCandidate[], isTranscript: boolean): void {
  const worth = worthinessOf(candidates.map(({ quote, claimant }) => ({ text: quote, speaker: isTranscript ? claimant : null })));
  for (const [i, candidate] of candidates.entries()) {
    const both = (candidate.score + (worth[i] ?? candidate.score)) / 2;
    candidate.score = Math.round(Math.min(both, AT_MOST[candidate.kind] ?? 1) * 100) / 100;
  }
}
