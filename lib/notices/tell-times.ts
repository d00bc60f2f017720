import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { planSending } from '#lib/notices/plan-sending';
import { notices } from '#lib/notices/schema';
import type { NoticeKind } from '#lib/notices/vocabulary';

/** How long before it is due somebody hears of it. */
const SOON = '24 hours';

type TimeKind = Extract<NoticeKind, 'wait-over' | 'contact-due' | 'due-soon' | 'overdue' | 'source-changed' | 'copy-damaged'>;

/**
 * Tells assignees of the times that have come: a wait that is over, an answer that was asked for by now, a claim that is due
 * within a day or was due, a page it cites that changed, a copy it rests on that is damaged. The cause is the time itself, so that each is told once to each person, whoever keeps the time, and
 * one that was moved is told anew. Returns how many notices were made.
 */
export function tellTimes(scope: DeskScope, now: Date): Promise<number> {
  return inDesk(scope, async (tx) => {
    const rows = await readTimes(tx, now);
    if (rows.length === 0) return 0;
    const told = rows.map(({ person_id: personId, document_id: documentId, claim_id: claimId, kind, time }) => {
      const cause = `${claimId}/${kind}/${new Date(time).toISOString()}`;
      return {
        deskId: scope.deskId,
        personId,
        cause,
        kind,
        bundle: cause,
        documentId,
        claimId,
        seq: null,
        actorId: null,
        at: now,
      };
    });
    const made = await tx.insert(notices).values(told).onConflictDoNothing().returning({ cause: notices.cause });
    const fresh = new Set(made.map(({ cause }) => cause));
    await planSending(
      tx,
      scope.deskId,
      told.filter(({ cause }) => fresh.has(cause)),
      now,
    );
    return made.length;
  });
}

interface TimeRow extends Record<string, unknown> {
  person_id: string;
  document_id: string;
  claim_id: string;
  kind: TimeKind;
  time: string;
}

/** Times of claims in somebody's hands that nobody told this person of yet. A claim that waits is not overdue. */
async function readTimes(tx: Tx, now: Date): Promise<TimeRow[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const inHand = sql`c.assignee_id is not null and c.stage in ('assigned', 'sourcing', 'verdict')`;
  const waits = sql`coalesce(c.waiting_until > ${at}, false)`;
  const times: [TimeKind, SQL, SQL][] = [
    ['wait-over', sql`c.waiting_until`, sql`${inHand} and c.waiting_until <= ${at}`],
    ['due-soon', sql`c.due_at`, sql`${inHand} and not ${waits} and c.due_at > ${at} and c.due_at <= ${at} + ${SOON}::interval`],
    ['overdue', sql`c.due_at`, sql`${inHand} and not ${waits} and c.due_at <= ${at}`],
  ];
  const ofClaims = times.map(
    ([kind, time, condition]) =>
      sql`select c.desk_id, c.assignee_id as person_id, c.document_id, c.id as claim_id, ${kind}::text as kind, ${time} as time from claims c where ${condition}`,
  );
  const rows = await tx.execute<TimeRow>(sql`
    select t.person_id, t.document_id, t.claim_id, t.kind, t.time::text as time
    from (${sql.join([...ofClaims, answersDue(at), sourcesChanged(), copiesDamaged()], sql` union all `)}) t
    join members m on m.desk_id = t.desk_id and m.person_id = t.person_id and m.removed_at is null
    where not exists (select from notices n where n.desk_id = t.desk_id and n.person_id = t.person_id and n.claim_id = t.claim_id
      and n.kind = t.kind and n.cause = t.claim_id || '/' || t.kind || '/' || to_char(t.time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`);
  return [...rows];
}

/** Somebody was asked, their time is over, and no answer is noted: for each assignee once, by the first claim asked about. */
function answersDue(at: SQL): SQL {
  return sql`(select distinct on (k.id, c.assignee_id) c.desk_id, c.assignee_id as person_id, c.document_id, c.id as claim_id, 'contact-due' as kind, k.deadline as time
    from contacts k join claims c on c.desk_id = k.desk_id and c.document_id = k.document_id and c.id = any (k.covers)
    where k.deadline <= ${at} and c.assignee_id is not null and c.stage in ('assigned', 'sourcing', 'verdict', 'review', 'signed-off')
      and not exists (select from contact_steps s where s.desk_id = k.desk_id and s.contact_id = k.id and s.kind = 'answer')
    order by k.id, c.assignee_id, c.number)`;
}

/** A page that a claim cites changed and nobody has put it away: told to whoever checks it, and to the editors where nobody does. */
function sourcesChanged(): SQL {
  return sql`(select c.desk_id, p.person_id, c.document_id, c.id as claim_id, 'source-changed' as kind, max(x.found_at) as time
    from source_changes x join claims c on c.desk_id = x.desk_id and c.id = x.claim_id
    join members p on p.desk_id = c.desk_id and p.removed_at is null and (p.person_id = c.assignee_id or ('editor' = any (p.roles)
      and not exists (select from members a where a.desk_id = c.desk_id and a.person_id = c.assignee_id and a.removed_at is null)))
    where x.seen_at is null group by 1, 2, 3, 4)`;
}

/** A copy that a claim rests on is damaged: told to whoever checks it, to the editors and to the head. */
function copiesDamaged(): SQL {
  return sql`(select c.desk_id, p.person_id, c.document_id, c.id as claim_id, 'copy-damaged' as kind, max(y.since) as time
    from damaged_copies y join claims c on c.desk_id = y.desk_id and c.id = y.claim_id
    join members p on p.desk_id = c.desk_id and p.removed_at is null and (p.person_id = c.assignee_id or p.roles && array['editor', 'head'])
    group by 1, 2, 3, 4)`;
}
