import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';

/** Somebody whose answer a person waits for. */
export interface AnswerDue {
  contactId: string;
  claimId: string;
  number: number;
  who: string;
  claimLine: string;
  /** ISO 8601 in UTC; null when none was set. */
  deadline: string | null;
}

/** What the claims in this person's hands wait for, by deadline, each contact once. */
export async function readAnswersDue(tx: Tx, personId: string, limit: number): Promise<AnswerDue[]> {
  const rows = await tx.execute<AnswerDue & Record<string, unknown>>(sql`
    select * from (
      select distinct on (k.id) k.id as "contactId", c.id as "claimId", c.number, k.body ->> 'who' as who, v.claim_line as "claimLine",
        to_char(k.deadline at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as deadline
      from claims c
      join contacts k on k.desk_id = c.desk_id and k.document_id = c.document_id and c.id = any (k.covers)
      join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
      where c.assignee_id = ${personId}::uuid and c.stage in ('assigned', 'sourcing', 'verdict', 'review', 'signed-off')
        and not exists (select from contact_steps s where s.desk_id = k.desk_id and s.contact_id = k.id and s.kind = 'answer')
      order by k.id, c.number) due
    order by deadline nulls last, number limit ${limit}`);
  return [...rows];
}
