import { and, eq, notInArray } from 'drizzle-orm';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { lockClaims } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { commitNote, keepNote } from '#lib/claims/notes';
import { claims } from '#lib/claims/schema';
import type { CloseDocument } from '#lib/clearing/input';
import { lockDocument, requireAllowedOnDocument } from '#lib/intake/lock-document';

/**
 * A document is done with: it does not run, or is dropped, and its claims are set aside with it in one act. Published checks
 * stay where they are; a claim whose check is being corrected refuses the whole.
 */
export function closeDocument(ctx: Ctx, input: CloseDocument) {
  return inOperation(ctx, { verb: 'close-document', input }, async (tx) => {
    const { facts, head } = await lockDocument(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'close-document', facts);
    const rows = await tx
      .select({ id: claims.id })
      .from(claims)
      .where(and(eq(claims.documentId, facts.id), notInArray(claims.stage, ['closed', 'published'])));
    const open = await lockClaims(
      tx,
      rows.map(({ id }) => id),
    );
    const closed = open.filter(({ facts: { stage } }) => stage !== 'closed' && stage !== 'published');
    for (const claim of closed) requireAllowed(ctx, claim, 'close');
    for (const claim of closed) {
      const sets = { closeReason: input.closeReason };
      await moveClaim(tx, ctx, claim, { act: 'close', sets, data: { reason: input.closeReason, document: facts.id } });
    }
    const note = commitNote(input.reason);
    const data = { note: note.commitment, closed: closed.length };
    await recordDocumentEvent(tx, ctx, { kind: 'close-document', to: 'closed', head, data });
    await keepNote(tx, ctx, { streamId: facts.id, seq: head.lastSeq, note });
    return { stage: head.stage, closed: closed.length };
  });
}
