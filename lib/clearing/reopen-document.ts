import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { commitNote, keepNote } from '#lib/claims/notes';
import type { ReopenDocument } from '#lib/clearing/input';
import { lockDocument, requireAllowedOnDocument } from '#lib/intake/lock-document';

/** A document that was cleared or closed is taken up again, for a reason. Its clearance stays on record and holds no longer. */
export function reopenDocument(ctx: Ctx, input: ReopenDocument) {
  return inOperation(ctx, { verb: 'reopen-document', input }, async (tx) => {
    const { facts, head } = await lockDocument(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'reopen-document', facts);
    const note = commitNote(input.reason);
    await recordDocumentEvent(tx, ctx, { kind: 'reopen-document', to: 'in-work', head, data: { note: note.commitment } });
    await keepNote(tx, ctx, { streamId: facts.id, seq: head.lastSeq, note });
    return { stage: head.stage };
  });
}
