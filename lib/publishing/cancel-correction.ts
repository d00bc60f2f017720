import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { commitNote, keepNote } from '#lib/claims/notes';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import type { cancelCorrectionInput } from '#lib/publishing/input';

/**
 * A correction, or the work on a second answer, was opened by mistake: the claim is published again as it was, in the round in
 * which it was signed, and readers no longer see that it is looked at. Possible while nothing of it was written or signed.
 */
export function cancelCorrection(ctx: Ctx, input: z.infer<typeof cancelCorrectionInput>) {
  return inOperation(ctx, { verb: 'cancel-correction', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'cancel-correction');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const { round, submission } = await readSigned(tx, claim.id);
    const note = commitNote(input.reason);
    const { stage } = await moveClaim(tx, ctx, claim, {
      act: 'cancel-correction',
      sets: { round, submission, sentBackAt: null, staleAt: null, waitingUntil: null },
      data: { note: note.commitment },
    });
    await keepNote(tx, ctx, { streamId: claim.id, seq: claim.head.lastSeq, note });
    return { stage };
  });
}

/** The round and submission in which the claim was signed as it is published. */
async function readSigned(tx: Tx, claimId: string): Promise<{ round: number; submission: number }> {
  const [row] = await tx.execute<{ round: number; submission: number }>(sql`
    select (u.signed).round, (u.signed).submission
    from (select untouched_since(c) as signed from claims c where c.id = ${claimId}::uuid) u where (u.signed).id is not null`);
  if (!row) throw new Refusal('conflict', 'correctionTouched');
  return row;
}
