import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaim, readClaimState } from '#lib/claims/claim-facts';
import type { closeClaimInput } from '#lib/claims/input';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { commitNote, keepNote } from '#lib/claims/notes';
import { requireSeen } from '#lib/claims/seen';

type Closing = z.infer<typeof closeClaimInput>;

/** A claim is set aside for a reason: it cannot be checked, is another's double, reaches nobody, does not run, or is dropped. */
export function closeClaim(ctx: Ctx, input: Closing) {
  return inOperation(ctx, { verb: 'close-claim', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'close');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['seq'] });
    const reason = await reasonOf(tx, input);
    const note = input.note?.trim() ? commitNote(input.note.trim()) : null;
    const { stage } = await moveClaim(tx, ctx, claim, {
      act: 'close',
      sets: { closeReason: input.reason },
      data: { ...reason, ...(note && { note: note.commitment }) },
    });
    if (note) await keepNote(tx, ctx, { streamId: claim.id, seq: claim.head.lastSeq, note });
    return { stage, seq: claim.head.lastSeq };
  });
}

async function reasonOf(tx: Tx, { claimId, reason, notCheckable, duplicateOf }: Closing): Promise<Record<string, string>> {
  if (reason === 'not-checkable') {
    if (!notCheckable) throw new Refusal('invalid', 'notCheckableNeedsKind', { field: 'notCheckable' });
    return { reason, notCheckable };
  }
  if (reason !== 'duplicate') return { reason };
  if (!duplicateOf) throw new Refusal('invalid', 'duplicateNeedsClaim', { field: 'duplicateOf' });
  if (duplicateOf === claimId) throw new Refusal('invalid', 'duplicateOfItself', { field: 'duplicateOf' });
  const { id } = await readClaimState(tx, duplicateOf);
  return { reason, duplicateOf: id };
}
