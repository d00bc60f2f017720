import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { headOf, lockItem, requireAllowedOnIncoming, requireOpen } from '#lib/incoming/lock-item';
import type { takeItemInput } from '#lib/incoming/input';
import { fileDocument } from '#lib/intake/receive-document';
import { recordIncomingEvent } from '#lib/ledger/record-event';

/** It becomes a document, in the same act: words are the text themselves, a link needs the text that stands there. */
export function takeItem(ctx: Ctx, input: z.infer<typeof takeItemInput>) {
  return inOperation(ctx, { verb: 'take-item', input }, async (tx) => {
    const { itemId, seq, text: given, ...said } = input;
    const item = await lockItem(tx, itemId);
    requireAllowedOnIncoming(ctx, 'take');
    await requireOpen(tx, 'take', { item, seq });
    const text = given ?? (item.kind === 'text' ? item.words : null);
    if (text === null) throw new Refusal('invalid', 'linkNeedsText', { field: 'text' });
    const filed = await fileDocument(tx, ctx, { url: item.address, ...said, text });
    const head = headOf(item);
    const sets = { documentId: filed.documentId, laterUntil: null };
    await recordIncomingEvent(tx, ctx, { kind: 'take', to: 'taken', head, sets });
    return { ...filed, itemId, seq: head.lastSeq, stage: 'taken' as const };
  });
}
