import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { IncomingView } from '#lib/incoming/vocabulary';

/** How many items stand in each view. What was put off and whose time has come is new again. */
export async function countIncoming(tx: Tx, now: Date): Promise<Record<IncomingView, number>> {
  const at = now.toISOString();
  const [row] = await tx.execute<Record<IncomingView, number>>(sql`
    select count(*) filter (where stage = 'new' or (stage = 'later' and later_until <= ${at}::timestamptz))::int as new,
           count(*) filter (where stage = 'later' and later_until > ${at}::timestamptz)::int as later,
           count(*) filter (where stage in ('taken', 'same-as', 'not-ours'))::int as decided
    from incoming_items`);
  return row ?? { new: 0, later: 0, decided: 0 };
}

/** How many were sorted since midnight of the desk. */
export async function countSortedToday(tx: Tx, { now, timeZone }: { now: Date; timeZone: string }): Promise<number> {
  const [row] = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from incoming_items where stage in ('taken', 'same-as', 'not-ours')
      and decided_at >= date_trunc('day', ${now.toISOString()}::timestamptz at time zone ${timeZone}) at time zone ${timeZone}`);
  return row?.n ?? 0;
}
