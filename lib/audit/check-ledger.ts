import { desc } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { type LedgerReport, verifyLedger } from '#lib/audit/verify-desk';
import type { checkLedgerInput } from '#lib/audit/input';
import { checkpointTimes } from '#lib/ledger/schema';
import { desks } from '#lib/people/schema';

export interface LedgerAnswer extends Omit<LedgerReport, 'faults'> {
  timeZone: string;
  faults: number;
  first: LedgerReport['faults'][number] | null;
  /** The newest time that an authority vouched for, and how many events it covers; null where none was asked (RFC 3161). */
  vouched: { at: Date; by: string; events: number } | null;
}

/** Anybody on the desk has the whole ledger recomputed. Nothing is written, so this is no act of the desk. */
export async function checkLedger(ctx: Ctx, _input: z.infer<typeof checkLedgerInput>): Promise<LedgerAnswer> {
  const { faults, ...report } = await verifyLedger(ctx);
  const { desk, time } = await inDesk(ctx, async (tx) => ({
    desk: (await tx.select({ timeZone: desks.timeZone }).from(desks))[0],
    time: (await tx.select().from(checkpointTimes).orderBy(desc(checkpointTimes.treeSize)).limit(1))[0],
  }));
  const vouched = time ? { at: time.at, by: new URL(time.askedOf).host, events: time.treeSize } : null;
  return { ...report, timeZone: desk?.timeZone ?? 'UTC', faults: faults.length, first: faults[0] ?? null, vouched };
}
