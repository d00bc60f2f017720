import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim } from '#lib/claims/move-claim';
import { commitNote, keepNote } from '#lib/claims/notes';
import type { reopenInput } from '#lib/signoff/input';

/** A signed claim goes back to its checker for a reason; its signatures of this submission never count again. */
export function reopenClaim(ctx: Ctx, input: z.infer<typeof reopenInput>) {
  return inOperation(ctx, { verb: 'reopen', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    const note = commitNote(input.reason);
    const sets = { submission: claim.submission + 1, sentBackAt: ctx.now.toISOString() };
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'reopen', sets, data: { note: note.commitment } });
    await keepNote(tx, ctx, { streamId: claim.id, seq: claim.head.lastSeq, note });
    return { stage };
  });
}
