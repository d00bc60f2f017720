import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { decideCandidate } from '#lib/candidates/decide-candidate';
import type { RestoreCandidate } from '#lib/candidates/input';
import { lockCandidates, requireState } from '#lib/candidates/lock-candidates';

/** A proposal that was set aside is put back among those to decide. */
export function restoreCandidate(ctx: Ctx, input: RestoreCandidate) {
  return inOperation(ctx, { verb: 'restore-candidate', input }, async (tx) => {
    const { candidateId } = input;
    const { document, candidates } = await lockCandidates(tx, [candidateId]);
    requireAllowedOnDocument(ctx, 'restore', document.facts);
    await requireState(tx, candidates, 'dismissed');
    await decideCandidate(tx, ctx, { candidateId, decision: { state: 'proposed' } });
    await recordDocumentEvent(tx, ctx, { kind: 'restore', to: 'in-work', head: document.head, data: { candidateId } });
    return { candidateId, state: 'proposed' as const };
  });
}
