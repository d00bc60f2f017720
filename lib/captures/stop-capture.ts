import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing } from '#lib/db/refusal';
import type { captureInput } from '#lib/captures/input';
import { requireMayCapture } from '#lib/captures/require-may-capture';
import { captures } from '#lib/captures/schema';

/** Somebody stops a capture: the worker lets go of the page within a second, and nothing of it is kept. One that has ended stays. */
export function stopCapture(ctx: Ctx, input: z.infer<typeof captureInput>) {
  return inOperation(ctx, { verb: 'stop-capture', input }, async (tx) => {
    requireMayCapture(ctx);
    const isThis = eq(captures.id, input.captureId);
    await tx
      .update(captures)
      .set({ state: 'stopped', stoppedBy: ctx.actor.personId, endedAt: ctx.now })
      .where(and(isThis, inArray(captures.state, ['queued', 'capturing'])));
    const [row] = await tx.select({ state: captures.state }).from(captures).where(isThis);
    if (!row) throw missing();
    return row;
  });
}
