import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import { requireAllowed } from '#lib/claims/move-claim';
import { requireSeen } from '#lib/claims/seen';
import { withAwaited } from '#lib/evidence/await-capture';
import type { ChangeEvidence } from '#lib/evidence/input';
import { keepSource } from '#lib/evidence/keep-source';
import { readEvidenceItem } from '#lib/evidence/queries';
import { writeEvidence } from '#lib/evidence/write-evidence';

/** The assignee corrects what a source says or how it is named; the earlier version stays in the record. */
export function changeEvidence(ctx: Ctx, input: ChangeEvidence) {
  return inOperation(ctx, { verb: 'change-evidence', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'change-evidence');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['evidenceRev'] });
    const item = await readEvidenceItem(tx, claim.id, input.evidenceId);
    const source = await keepSource(tx, ctx, { sourceId: item.sourceId, source: await withAwaited(tx, input) });
    const { rev } = await writeEvidence(tx, ctx, claim, {
      act: 'change-evidence',
      evidenceId: item.evidenceId,
      n: item.n,
      source,
      use: input,
      before: item,
    });
    return { evidenceId: item.evidenceId, n: item.n, evidenceRev: rev };
  });
}
