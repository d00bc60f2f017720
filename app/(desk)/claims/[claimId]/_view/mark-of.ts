import type { Stage } from '#lib/workflow/vocabulary';

/** What is drawn under a claim's words: its stage, or "sent back" and "stale", which are seen before the stage. */
export type ClaimMark = Stage | 'sent-back' | 'stale';

export function markOf(claim: { stage: Stage | 'none'; isSentBack: boolean; isStale: boolean }): ClaimMark {
  const stage = claim.stage === 'none' ? 'triage' : claim.stage;
  if (claim.isStale && stage === 'review') return 'stale';
  return claim.isSentBack && stage === 'verdict' ? 'sent-back' : stage;
}
