import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { overrides } from '#lib/claims/schema';
import { GATE_OVERRIDES, type GateOverride } from '#lib/workflow/vocabulary';

/** The gates that the head passed for a claim, with the printed reason; the last one of each gate counts. */
export async function readGateOverrides(tx: Tx, claimId: string) {
  const rows = await tx
    .select({ gate: overrides.what, reason: overrides.reason, madeBy: overrides.madeBy, at: overrides.at })
    .from(overrides)
    .where(and(eq(overrides.streamId, claimId), inArray(overrides.what, [...GATE_OVERRIDES])))
    .orderBy(asc(overrides.seq));
  return [...new Map(rows.map((row) => [row.gate, { ...row, gate: row.gate as GateOverride }])).values()];
}
