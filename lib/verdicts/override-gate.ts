import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaim } from '#lib/claims/claim-facts';
import { overrideDigest } from '#lib/claims/conflicts/override-digest';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { overrides } from '#lib/claims/schema';
import { readGateFacts } from '#lib/verdicts/gate-facts';
import { checkGates } from '#lib/verdicts/gates';
import type { OverrideGate } from '#lib/verdicts/input';

/**
 * The head lets one claim pass a gate that is open, for a reason that is printed on the sign-off sheet. It reaches evidence,
 * search, other side and checklist; who may sign, and what was signed, no override reaches.
 */
export function overrideGate(ctx: Ctx, input: OverrideGate) {
  return inOperation(ctx, { verb: 'override-gate', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'override-gate');
    const { gate: what, reason } = input;
    const gate = checkGates(await readGateFacts(tx, claim)).find(({ name }) => name === what);
    if (!gate || gate.met) throw new Refusal('conflict', 'gateNotOpen', { field: 'gate' });
    const override = {
      deskId: ctx.deskId,
      streamId: claim.id,
      seq: claim.head.lastSeq + 1,
      what,
      personId: null,
      reason,
      madeBy: ctx.actor.personId,
      at: ctx.now,
    };
    await moveClaim(tx, ctx, claim, { act: 'override-gate', data: { gate: what, digest: overrideDigest(override) } });
    await tx.insert(overrides).values(override);
    return { gate: what };
  });
}
