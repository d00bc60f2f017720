import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDeskEvent } from '#lib/ledger/record-event';
import { lockAsHead } from '#lib/people/members/lock-as-head';
import type { changeWatchInput } from '#lib/watching/input';
import { watchRules } from '#lib/watching/schema';
import { HOUSE_WATCH_DAYS } from '#lib/watching/vocabulary';

/** After how many days a desk looks at a cited page again; 0 when it never does. */
export async function readWatchDays(tx: Tx): Promise<number> {
  const [row] = await tx.select({ everyDays: watchRules.everyDays }).from(watchRules);
  return row?.everyDays ?? HOUSE_WATCH_DAYS;
}

/** The head says how often the pages that claims cite are looked at again. */
export function changeWatch(ctx: Ctx, input: z.infer<typeof changeWatchInput>) {
  return inOperation(ctx, { verb: 'change-watch', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const { everyDays } = input;
    const row = { everyDays, changedBy: ctx.actor.personId, changedAt: ctx.now };
    await tx
      .insert(watchRules)
      .values({ deskId: ctx.deskId, ...row })
      .onConflictDoUpdate({ target: watchRules.deskId, set: row });
    await recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { watchDays: everyDays } });
    return { everyDays };
  });
}
