import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import { dueWarnings } from '#lib/claims/due-warnings';
import type { setDueInput } from '#lib/claims/input';
import { moveClaim } from '#lib/claims/move-claim';

/** Somebody says by when a claim must be done, or that it need not be by any time. */
export function setDue(ctx: Ctx, input: z.infer<typeof setDueInput>) {
  return inOperation(ctx, { verb: 'set-due', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    const dueAt = input.dueAt && new Date(input.dueAt).toISOString();
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'set-due', sets: { dueAt } });
    return { stage, seq: claim.head.lastSeq, dueAt, warnings: dueWarnings(ctx.now, dueAt) };
  });
}
