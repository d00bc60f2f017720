import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { newId } from '#lib/ledger/id';
import { lockClaim } from '#lib/claims/claim-facts';
import { requireAllowed } from '#lib/claims/move-claim';
import { withAwaited } from '#lib/evidence/await-capture';
import type { AddEvidence } from '#lib/evidence/input';
import { keepSource } from '#lib/evidence/keep-source';
import { lastEvidenceNumber } from '#lib/evidence/queries';
import { writeEvidence } from '#lib/evidence/write-evidence';

/** The assignee puts a source on a claim: what it says, how it bears on which question, and where exactly it says so. */
export function addEvidence(ctx: Ctx, input: AddEvidence) {
  return inOperation(ctx, { verb: 'add-evidence', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'add-evidence');
    const source = await keepSource(tx, ctx, { ...input, source: await withAwaited(tx, input) });
    const evidenceId = newId();
    const n = (await lastEvidenceNumber(tx, claim.id)) + 1;
    const { rev } = await writeEvidence(tx, ctx, claim, { act: 'add-evidence', evidenceId, n, source, use: input });
    return { evidenceId, n, evidenceRev: rev };
  });
}
