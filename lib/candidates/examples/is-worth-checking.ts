import type { CandidateState } from '#lib/candidates/proposed-content';
import type { DismissReason } from '#lib/workflow/vocabulary';

/** Reasons that speak about the passage itself. A duplicate is as worth checking as its twin; "other" says nothing. */
const NOT_WORTH: readonly DismissReason[] = ['opinion', 'not-checkable', 'not-a-fact', 'too-little-reach'];

/** Whether a person's decision says that a passage is worth checking, or is not; null when it says neither. */
export function isWorthChecking(state: CandidateState | 'marked', reason: DismissReason | null): boolean | null {
  if (state === 'accepted' || state === 'merged' || state === 'marked') return true;
  return state === 'dismissed' && reason !== null && NOT_WORTH.includes(reason) ? false : null;
}
