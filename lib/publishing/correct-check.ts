import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import { amendCheck } from '#lib/publishing/amend-check';
import type { correctInput } from '#lib/publishing/input';

/**
 * Opens a correction: a new round of work on the claim, while its page stays up, marked "under re-check". While one is open, a
 * correction of another kind takes its place, in a round of its own.
 */
export function correctCheck(ctx: Ctx, input: z.infer<typeof correctInput>) {
  return inOperation(ctx, { verb: 'correct', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'correct');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const data = await amendCheck(tx, ctx, claim, { act: 'correct', correctionKind: input.kind, note: input.note });
    const { stage } = await moveClaim(tx, ctx, claim, {
      act: 'correct',
      sets: { round: claim.round + 1 },
      data: { ...data, correctionKind: input.kind },
    });
    return { stage };
  });
}
