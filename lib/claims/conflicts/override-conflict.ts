import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { overrideDigest } from '#lib/claims/conflicts/override-digest';
import type { overrideConflictInput } from '#lib/claims/input';
import { declarations, overrides } from '#lib/claims/schema';
import { lockDocument, requireAllowedOnDocument } from '#lib/intake/lock-document';
import { recordDocumentEvent } from '#lib/ledger/record-event';

/**
 * The head lets somebody work on a document in spite of the conflict they declared, for a reason that is printed on the
 * sign-off sheet. A conflict declared anew afterwards bars again; nobody overrides their own.
 */
export function overrideConflict(ctx: Ctx, input: z.infer<typeof overrideConflictInput>) {
  return inOperation(ctx, { verb: 'override-conflict', input }, async (tx) => {
    const { facts, head } = await lockDocument(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'override-conflict', facts);
    const { personId, reason } = input;
    await requireConflict(tx, { documentId: facts.id, personId });
    if (personId === ctx.actor.personId) throw new Refusal('forbidden', 'ownConflict');
    const override = {
      deskId: ctx.deskId,
      streamId: facts.id,
      seq: head.lastSeq + 1,
      what: 'conflict' as const,
      personId,
      reason,
      madeBy: ctx.actor.personId,
      at: ctx.now,
    };
    const data = { person: personId, digest: overrideDigest(override) };
    await recordDocumentEvent(tx, ctx, { kind: 'override-conflict', to: head.stage, head, data });
    await tx.insert(overrides).values(override);
    return { personId };
  });
}

async function requireConflict(tx: Tx, { documentId, personId }: { documentId: string; personId: string }): Promise<void> {
  const [declared] = await tx
    .select({ hasConflict: declarations.hasConflict })
    .from(declarations)
    .where(and(eq(declarations.documentId, documentId), eq(declarations.personId, personId)));
  if (!declared?.hasConflict) throw new Refusal('conflict', 'noConflictDeclared', { field: 'personId' });
}
