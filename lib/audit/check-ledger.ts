import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { type LedgerReport, verifyLedger } from '#lib/audit/verify-desk';
import type { checkLedgerInput } from '#lib/audit/input';
import { desks } from '#lib/people/schema';

export interface LedgerAnswer extends Omit<LedgerReport, 'faults'> {
  timeZone: string;
  faults: number;
  first: LedgerReport['faults'][number] | null;
}

/** Anybody on the desk has the whole ledger recomputed. Nothing is written, so this is no act of the desk. */
export async function checkLedger(ctx: Ctx, _input: z.infer<typeof checkLedgerInput>): Promise<LedgerAnswer> {
  const { faults, ...report } = await verifyLedger(ctx);
  const [desk] = await inDesk(ctx, (tx) => tx.select({ timeZone: desks.timeZone }).from(desks));
  return { ...report, timeZone: desk?.timeZone ?? 'UTC', faults: faults.length, first: faults[0] ?? null };
}
