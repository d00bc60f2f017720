import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { commitNote, keepNote } from '#lib/claims/notes';
import { headOf, type ItemRow, lockItem, requireAllowedOnIncoming, requireOpen } from '#lib/incoming/lock-item';
import { type IncomingSets, recordIncomingEvent } from '#lib/ledger/record-event';
import type { IncomingAct } from '#lib/workflow/acts';
import type { IncomingStage } from '#lib/workflow/vocabulary';

interface Decision {
  act: IncomingAct;
  to: IncomingStage;
  /** What the act sets; may refuse. Runs under the item's lock. */
  sets: (tx: Tx, item: ItemRow) => Promise<IncomingSets> | IncomingSets;
  /** What must be held before the item. */
  before?: (tx: Tx) => Promise<void>;
  note?: string;
}

/** One act on one item, as every decision about it goes: lock, ask, record. Answers with what an undo needs. */
export function decideItem(ctx: Ctx, input: { itemId: string; seq: number }, decision: Decision) {
  const { act, to, sets, before, note } = decision;
  return inOperation(ctx, { verb: act, input }, async (tx) => {
    await before?.(tx);
    const item = await lockItem(tx, input.itemId);
    requireAllowedOnIncoming(ctx, act);
    await requireOpen(tx, act, { item, seq: input.seq });
    const head = headOf(item);
    const kept = note?.trim() ? commitNote(note.trim()) : null;
    const data = kept ? { note: kept.commitment } : undefined;
    await recordIncomingEvent(tx, ctx, { kind: act, to, head, sets: { ...CLEARED, ...(await sets(tx, item)) }, data });
    if (kept) await keepNote(tx, ctx, { streamId: item.id, seq: head.lastSeq, note: kept });
    return { itemId: item.id, seq: head.lastSeq, stage: to };
  });
}

/** Each decision takes the place of the one before it. */
const CLEARED: IncomingSets = { reason: null, laterUntil: null, documentId: null, sameAsId: null, claimId: null };
