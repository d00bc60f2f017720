import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';

export interface AssignablePerson {
  id: string;
  name: string;
  /** Claims this person has in hand: assigned, being sourced or with a drafted verdict. */
  openClaims: number;
  /** Why this person cannot be given claims of the document, as a refusal code; null when nothing stands against it. */
  barredBy: 'assigneeIsAuthor' | 'assigneeHasConflict' | null;
}

/** The checkers of the desk for the assign menu, with how much each has in hand and what bars them from a document. */
export async function readAssignablePeople(tx: Tx, documentId?: string): Promise<AssignablePerson[]> {
  const rows = await tx.execute<AssignablePerson & Record<string, unknown>>(sql`
    select m.person_id as id, m.name,
      (select count(*)::int from claims c where c.desk_id = m.desk_id and c.assignee_id = m.person_id
        and c.stage in ('assigned', 'sourcing', 'verdict')) as "openClaims",
      case when d.author_id = m.person_id then 'assigneeIsAuthor' when x.has_conflict then 'assigneeHasConflict' end as "barredBy"
    from members m
    left join documents d on d.desk_id = m.desk_id and d.id = ${documentId ?? null}::uuid
    left join declarations x on x.desk_id = m.desk_id and x.document_id = d.id and x.person_id = m.person_id
    where m.removed_at is null and 'checker' = any (m.roles)
    order by m.name, m.person_id`);
  return [...rows];
}
