import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import type { CandidateState } from '#lib/candidates/proposed-content';
import { candidates } from '#lib/candidates/schema';
import type { DismissReason } from '#lib/workflow/vocabulary';

export interface CandidateDecision {
  state: CandidateState;
  claimId?: string;
  dismissReason?: DismissReason;
  dismissNote?: string | null;
}

/** Writes who decided a proposal and how; what was proposed stays as it was. Back to `proposed` forgets the decision. */
export async function decideCandidate(
  tx: Tx,
  ctx: Ctx,
  entry: { candidateId: string; decision: CandidateDecision },
): Promise<void> {
  const { state, claimId = null, dismissReason = null, dismissNote = null } = entry.decision;
  const decided =
    state === 'proposed' ? { decidedBy: null, decidedAt: null } : { decidedBy: ctx.actor.personId, decidedAt: ctx.now };
  await tx
    .update(candidates)
    .set({ state, claimId, dismissReason, dismissNote, ...decided })
    .where(eq(candidates.id, entry.candidateId));
}
