import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing, Refusal } from '#lib/db/refusal';
import { queueDelivery } from '#lib/notices/plan-sending';
import { deliveries } from '#lib/notices/schema';
import { lockAsHead } from '#lib/people/members/lock-as-head';
import type { sendAgainInput } from '#lib/sending/input';

/** The head has a message tried anew that could not leave. What it has to say is read again then. */
export function sendAgain(ctx: Ctx, input: z.infer<typeof sendAgainInput>) {
  return inOperation(ctx, { verb: 'send-again', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const { deliveryId } = input;
    const [delivery] = await tx.select().from(deliveries).where(eq(deliveries.id, deliveryId)).for('update');
    if (!delivery) throw missing();
    if (delivery.state !== 'failed') throw new Refusal('conflict', 'deliveryNotFailed');
    const anew = { state: 'waiting' as const, tries: 0, reason: null, plannedAt: ctx.now, settledAt: null };
    await tx.update(deliveries).set(anew).where(eq(deliveries.id, deliveryId));
    await queueDelivery(tx, delivery);
    return { deliveryId };
  });
}
