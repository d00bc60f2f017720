import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { decideCandidate } from '#lib/candidates/decide-candidate';
import type { DismissCandidate } from '#lib/candidates/input';
import { type Candidate, lockCandidates, requireState } from '#lib/candidates/lock-candidates';

/** Somebody sets a proposal aside, for a reason; it stays in the text, greyed, and can be restored. */
export function dismissCandidate(ctx: Ctx, input: DismissCandidate) {
  return inOperation(ctx, { verb: 'dismiss-candidate', input }, async (tx) => {
    const { candidateId, reason, note } = input;
    const { document, candidates } = await lockCandidates(tx, [candidateId]);
    requireAllowedOnDocument(ctx, 'dismiss', document.facts);
    await requireState(tx, candidates, 'proposed');
    const [candidate] = candidates as [Candidate];
    const decision = { state: 'dismissed' as const, dismissReason: reason, dismissNote: note?.trim() || null };
    await decideCandidate(tx, ctx, { candidateId: candidate.id, decision });
    const { head } = document;
    await recordDocumentEvent(tx, ctx, { kind: 'dismiss', to: 'in-work', head, data: { candidateId, reason } });
    return { candidateId, state: decision.state };
  });
}
