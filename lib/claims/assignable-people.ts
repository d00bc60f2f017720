import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { BARRING } from '#lib/claims/conflicts/barring';
import type { Bar } from '#lib/claims/vocabulary';

/** Somebody of the desk as the assign menus show them: how much they have, and what stands against giving them more. */
export interface AssignablePerson {
  id: string;
  name: string;
  isChecker: boolean;
  /** Claims in hand: assigned, being sourced or with a drafted verdict. */
  openClaims: number;
  /** Of these: past their due time, due within seven days, and kept waiting for somebody else. */
  late: number;
  dueThisWeek: number;
  waiting: number;
  /** Documents whose claims this person cannot have, and why. */
  bars: { documentId: string; by: Bar }[];
}

/** Everybody of the desk, by name, with what each has in hand at this moment; for one document or for all. */
export async function readAssignablePeople(tx: Tx, at: { now: Date; documentId?: string }): Promise<AssignablePerson[]> {
  const now = sql`${at.now.toISOString()}::timestamptz`;
  const rows = await tx.execute<AssignablePerson & Record<string, unknown>>(sql`
    with load as (
      select assignee_id, count(*)::int as open,
        count(*) filter (where due_at < ${now} and (waiting_until is null or waiting_until <= ${now}))::int as late,
        count(*) filter (where due_at >= ${now} and due_at < ${now} + interval '7 days')::int as week,
        count(*) filter (where waiting_until > ${now})::int as waiting
      from claims where stage in ('assigned', 'sourcing', 'verdict') group by assignee_id),
    bars as (${BARRING})
    select m.person_id as id, m.name, 'checker' = any (m.roles) as "isChecker", coalesce(l.open, 0) as "openClaims",
      coalesce(l.late, 0) as late, coalesce(l.week, 0) as "dueThisWeek", coalesce(l.waiting, 0) as waiting,
      coalesce((select jsonb_agg(jsonb_build_object('documentId', b.document_id, 'by', b.by)) from bars b
        where b.person_id = m.person_id and b.document_id = coalesce(${at.documentId ?? null}::uuid, b.document_id)), '[]') as bars
    from members m left join load l on l.assignee_id = m.person_id
    where m.removed_at is null
    order by m.name, m.person_id`);
  return [...rows];
}
