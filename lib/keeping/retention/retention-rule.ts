import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import type { changeRetentionInput } from '#lib/keeping/input';
import { HOUSE_RETENTION_MONTHS } from '#lib/keeping/vocabulary';
import { retentionRules } from '#lib/keeping/schema';
import { recordDeskEvent } from '#lib/ledger/record-event';
import { lockAsHead } from '#lib/people/members/lock-as-head';

/** For how many months a desk keeps copies that nothing rests on; 0 when it keeps them for good. */
export async function readRetentionMonths(tx: Tx): Promise<number> {
  const [row] = await tx.select({ months: retentionRules.months }).from(retentionRules);
  return row?.months ?? HOUSE_RETENTION_MONTHS;
}

/** The head says for how long copies are kept that no check rests on. Nothing goes within a week of a new rule. */
export function changeRetention(ctx: Ctx, input: z.infer<typeof changeRetentionInput>) {
  return inOperation(ctx, { verb: 'change-retention', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const { months } = input;
    const row = { months, changedBy: ctx.actor.personId, changedAt: ctx.now };
    await tx
      .insert(retentionRules)
      .values({ deskId: ctx.deskId, ...row })
      .onConflictDoUpdate({ target: retentionRules.deskId, set: row });
    await recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { retentionMonths: months } });
    return { months };
  });
}
