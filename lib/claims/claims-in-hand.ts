import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { CLAIM_ACTS } from '#lib/workflow/acts';

/** The stages at which a claim is handed over. */
export const IN_HAND = CLAIM_ACTS['hand-over'].steps.map(([from]) => from);

export interface Holder {
  personId: string;
  name: string;
  /** Somebody who is no longer of the desk may still hold claims. */
  isGone: boolean;
  claims: number;
}

/** Who holds claims that could be handed over, and how many, by name. */
export async function readHolders(tx: Tx): Promise<Holder[]> {
  const rows = await tx.execute<Holder & Record<string, unknown>>(sql`
    select m.person_id as "personId", m.name, m.removed_at is not null as "isGone", count(*)::int as claims
    from claims c join members m on m.desk_id = c.desk_id and m.person_id = c.assignee_id
    where c.stage in ${IN_HAND}
    group by m.person_id, m.name, m.removed_at order by m.name, m.person_id`);
  return [...rows];
}
