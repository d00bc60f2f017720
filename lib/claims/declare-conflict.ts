import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { lockDocument, requireAllowedOnDocument } from '#lib/intake/lock-document';
import type { declareConflictInput } from '#lib/claims/input';
import { commitNote, keepNote } from '#lib/claims/notes';
import { declarations } from '#lib/claims/schema';

/** Somebody says that this document is too close to home, or no longer is; claims of it then go to others. */
export function declareConflict(ctx: Ctx, input: z.infer<typeof declareConflictInput>) {
  return inOperation(ctx, { verb: 'declare-conflict', input }, async (tx) => {
    const document = await lockDocument(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'declare-conflict', document.facts);
    const { hasConflict } = input;
    const words = input.note?.trim() || null;
    const note = words ? commitNote(words) : null;
    await tx
      .insert(declarations)
      .values({
        deskId: ctx.deskId,
        documentId: input.documentId,
        personId: ctx.actor.personId,
        hasConflict,
        note: words,
        at: ctx.now,
      })
      .onConflictDoUpdate({
        target: [declarations.deskId, declarations.documentId, declarations.personId],
        set: { hasConflict, note: words, at: ctx.now },
      });
    const data = { hasConflict, ...(note && { note: note.commitment }) };
    await recordDocumentEvent(tx, ctx, { kind: 'declare-conflict', to: 'in-work', head: document.head, data });
    if (note) await keepNote(tx, ctx, { streamId: document.head.id, seq: document.head.lastSeq, note });
    return { hasConflict };
  });
}
