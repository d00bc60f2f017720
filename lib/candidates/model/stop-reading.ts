import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockDocument, requireAllowedOnDocument } from '#lib/intake/lock-document';
import type { stopModelInput } from '#lib/candidates/input';
import { modelReadings } from '#lib/candidates/schema';

/** Somebody stops the model that reads this document: nothing more of the text is sent, and nothing of its answers is kept. */
export function stopModelReading(ctx: Ctx, input: z.infer<typeof stopModelInput>) {
  return inOperation(ctx, { verb: 'stop-model-reading', input }, async (tx) => {
    requireAllowedOnDocument(ctx, 'extract');
    const { facts } = await lockDocument(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'extract', facts);
    const rows = await tx
      .update(modelReadings)
      .set({ state: 'stopped', stoppedBy: ctx.actor.personId, settledAt: ctx.now })
      .where(and(eq(modelReadings.documentId, input.documentId), eq(modelReadings.state, 'waiting')))
      .returning({ id: modelReadings.id });
    return { stopped: rows.length };
  });
}
