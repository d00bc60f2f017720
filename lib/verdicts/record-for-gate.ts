import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { newId } from '#lib/ledger/id';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { startWork } from '#lib/claims/start-work';
import type { RecordForGate } from '#lib/verdicts/input';
import { gateRecords } from '#lib/verdicts/schema';
import { gateRecordDigest } from '#lib/verdicts/version-digests';

/** The checker notes what was done besides sources: who was asked, where one searched, what speaks for the other side. */
export function recordForGate(ctx: Ctx, input: RecordForGate) {
  return inOperation(ctx, { verb: 'record', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'record');
    const row = {
      deskId: ctx.deskId,
      claimId: claim.id,
      id: newId(),
      kind: input.record.kind,
      body: input.record,
      madeBy: ctx.actor.personId,
      opId: ctx.opId,
      madeAt: ctx.now,
    };
    await startWork(tx, ctx, claim);
    await moveClaim(tx, ctx, claim, {
      act: 'record',
      data: { recordId: row.id, recordKind: row.kind, digest: gateRecordDigest(row) },
    });
    await tx.insert(gateRecords).values(row);
    return { recordId: row.id };
  });
}
