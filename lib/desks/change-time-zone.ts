import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import type { changeTimeZoneInput } from '#lib/desks/input';
import { recordDeskEvent } from '#lib/ledger/record-event';
import { lockAsHead } from '#lib/people/members/lock-as-head';
import { desks } from '#lib/people/schema';

/** The head says in which zone the desk tells the time; checks that are out keep the one they were published in. */
export function changeTimeZone(ctx: Ctx, input: z.infer<typeof changeTimeZoneInput>) {
  return inOperation(ctx, { verb: 'change-time-zone', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const { timeZone } = input;
    await tx.update(desks).set({ timeZone }).where(eq(desks.id, ctx.deskId));
    await recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { timeZone } });
    return { timeZone };
  });
}
