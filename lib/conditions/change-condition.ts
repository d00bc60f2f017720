import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import type { ClaimSets } from '#lib/ledger/record-event';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { commitNote, keepNote } from '#lib/claims/notes';
import type { ClaimAct } from '#lib/workflow/acts';

interface Change {
  act: ClaimAct;
  sets: ClaimSets;
  /** Why, in words; they are kept beside the event, which holds only their commitment. */
  words?: string;
  /** Refuses what this person may do, but not like this. */
  require?: () => void;
}

/** Sets or ends a condition of a claim, which stays at its stage. */
export function changeCondition<I extends { claimId: string }>(ctx: Ctx, input: I, { act, sets, words, require }: Change) {
  return inOperation(ctx, { verb: act, input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, act);
    require?.();
    const note = words?.trim() ? commitNote(words.trim()) : null;
    const { stage } = await moveClaim(tx, ctx, claim, { act, sets, data: note ? { note: note.commitment } : {} });
    if (note) await keepNote(tx, ctx, { streamId: claim.id, seq: claim.head.lastSeq, note });
    return { stage, seq: claim.head.lastSeq };
  });
}
