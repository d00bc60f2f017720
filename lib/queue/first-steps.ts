import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';

/** What somebody new does once: each step is ticked by the ledger, when this person has done it. */
export const FIRST_STEPS = ['accept', 'countersign', 'publish', 'receive'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** Which of the first steps this person has done at this desk since they sat down; what the demo's own story did ticks nothing. */
export async function readFirstSteps(
  tx: Tx,
  { personId, since }: { personId: string; since: Date },
): Promise<Record<FirstStep, boolean>> {
  const rows = await tx.execute<{ kind: FirstStep }>(sql`
    select distinct kind from events
    where actor_id = ${personId}::uuid and kind in ${FIRST_STEPS} and at >= ${since.toISOString()}::timestamptz`);
  const done = new Set(rows.map(({ kind }) => kind));
  return {
    accept: done.has('accept'),
    countersign: done.has('countersign'),
    publish: done.has('publish'),
    receive: done.has('receive'),
  };
}
