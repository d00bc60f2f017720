import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { QUEUE_VIEWS, type QueueView } from '#lib/claims/input';
import { type Onlooker, viewCondition } from '#lib/queue/queue-conditions';

/** How many claims each view of the queue holds for this person, in one pass over the desk's open claims. */
export async function countViews(tx: Tx, onlooker: Onlooker): Promise<Record<QueueView, number>> {
  const counts = QUEUE_VIEWS.map(
    (view) => sql`count(*) filter (where ${viewCondition(view, onlooker)})::int as ${sql.identifier(view)}`,
  );
  const [row] = await tx.execute<Record<QueueView, number>>(
    sql`select ${sql.join(counts, sql`, `)} from claims c where c.stage not in ('published', 'closed')`,
  );
  return row ?? { 'waiting-on-me': 0, 'to-countersign': 0, overdue: 0, 'to-assign': 0, 'all-open': 0 };
}
