import type { Stage } from '#lib/workflow/vocabulary';

/** What is drawn under a claim's words: its stage, or what is seen before the stage: no place in this version, sent back, stale. */
export type ClaimMark = Stage | 'sent-back' | 'stale' | 'displaced';

export function markOf(claim: { stage: Stage | 'none'; isSentBack: boolean; isStale: boolean; isDisplaced: boolean }): ClaimMark {
  const stage = claim.stage === 'none' ? 'triage' : claim.stage;
  if (claim.isDisplaced && stage !== 'closed') return 'displaced';
  if (claim.isStale && stage === 'review') return 'stale';
  return claim.isSentBack && stage === 'verdict' ? 'sent-back' : stage;
}
