import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '#lib/db/ctx';
import type { ListClaims, QueueView } from '#lib/claims/input';
import { readCursor } from '#lib/queue/cursor';

/** Who looks at the queue, and when. */
export interface Onlooker {
  actor: Actor;
  now: Date;
}

const UNFINISHED = sql`c.stage not in ('published', 'closed')`;

/** An editor suggested wording that its assignee can still accept or decline. */
export const SUGGESTED = sql`(c.stage in ('verdict', 'review') and exists (select from suggestions g
  where g.desk_id = c.desk_id and g.claim_id = c.id and not exists (select from suggestion_decisions x
    where x.desk_id = g.desk_id and x.claim_id = g.claim_id and x.n = g.n)))`;

/** A page that it cites is another than the kept copy, and nobody has put that away. */
export const SOURCE_CHANGED = sql`exists (select from source_changes w where w.desk_id = c.desk_id and w.claim_id = c.id and w.seen_at is null)`;

/**
 * What each view of the queue holds, as a condition on `claims c`. "To countersign" is what decide() would let this person
 * sign now: in review, made by others, its points settled, its place certain, neither held nor objected to, not signed by this person already.
 */
export function viewCondition(view: QueueView, { actor, now }: Onlooker): SQL {
  const me = sql`${actor.personId}::uuid`;
  const conditions: Record<QueueView, SQL> = {
    'waiting-on-me': sql`((c.assignee_id = ${me} and (c.stage in ('assigned', 'sourcing', 'verdict') or ${SUGGESTED})) or ${reviewable(actor, me)})`,
    'to-countersign': signable(actor, me),
    overdue: overdue(now),
    'to-assign': sql`c.stage = 'triage'`,
    'all-open': UNFINISHED,
  };
  return conditions[view];
}

/** What this editor could sign, now or once the points of a return are settled, which is theirs to do as well. */
function reviewable(actor: Actor, me: SQL): SQL {
  if (!actor.roles.includes('editor')) return sql`false`;
  return sql`(c.stage = 'review'
    and not exists (select from makers m where m.desk_id = c.desk_id and m.claim_id = c.id and m.round = c.round and m.person_id = ${me})
    and not exists (select from current_sign_offs s where s.desk_id = c.desk_id and s.claim_id = c.id and s.person_id = ${me}))`;
}

/** Late, unless its assignee waits for somebody whose time has not come. */
function overdue(now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`;
  return sql`(c.due_at < ${at} and ${UNFINISHED} and (c.waiting_until is null or c.waiting_until <= ${at}))`;
}

function signable(actor: Actor, me: SQL): SQL {
  return sql`(${reviewable(actor, me)} and c.held_at is null and c.objected_at is null and c.displaced is null
    and not exists (select from points p where p.desk_id = c.desk_id and p.claim_id = c.id and p.settled_at is null))`;
}

/** The conditions that the filters of the address add, on `claims c`. */
export function filterConditions(input: ListClaims, { actor, now }: Onlooker): SQL[] {
  const conditions: SQL[] = [];
  const stages = input.stage ?? [];
  if (stages.length > 0) conditions.push(sql`c.stage in ${stages}`);
  if (input.who === 'nobody') conditions.push(sql`c.assignee_id is null`);
  else if (input.who) conditions.push(sql`c.assignee_id = ${input.who === 'me' ? actor.personId : input.who}::uuid`);
  if (input.due) conditions.push(dueCondition(input.due, now));
  if (input.condition) conditions.push(conditionFilter(input.condition, { actor, now }));
  if (input.documentId) conditions.push(sql`c.document_id = ${input.documentId}::uuid`);
  if (input.q) conditions.push(searchCondition(input.q));
  return conditions;
}

function conditionFilter(condition: NonNullable<ListClaims['condition']>, { actor, now }: Onlooker): SQL {
  const filters: Record<typeof condition, SQL> = {
    'on-hold': sql`c.held_at is not null`,
    objection: sql`c.objected_at is not null`,
    waiting: sql`c.waiting_until > ${now.toISOString()}::timestamptz`,
    'sent-back': sql`(c.sent_back_at is not null and c.stage = 'verdict')`,
    // The second return of a round is the head's to look at.
    'sent-back-twice': sql`(c.stage in ('verdict', 'review') and (select count(*) from returns r
      where r.desk_id = c.desk_id and r.claim_id = c.id and r.round = c.round) > 1)`,
    stale: sql`c.stale_at is not null`,
    suggested: SUGGESTED,
    // Asked by name, and not looked at since.
    mentioned: sql`exists (select from mentions a join comments x on x.desk_id = a.desk_id and x.claim_id = a.claim_id and x.seq = a.seq
      where a.desk_id = c.desk_id and a.claim_id = c.id and a.person_id = ${actor.personId}::uuid and a.seen_at is null
        and x.text is not null)`,
    displaced: sql`(c.displaced is not null and c.stage <> 'closed')`,
    'source-changed': SOURCE_CHANGED,
  };
  return filters[condition];
}

/** Days are those of the desk's own time zone. */
function dueCondition(due: NonNullable<ListClaims['due']>, now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`;
  if (due === 'none') return sql`c.due_at is null`;
  if (due === 'overdue') return overdue(now);
  const days = due === 'today' ? 1 : 7;
  const zone = sql`(select time_zone from desks)`;
  return sql`c.due_at < ((date_trunc('day', ${at} at time zone ${zone}) + make_interval(days => ${days})) at time zone ${zone})`;
}

/** By number (1042 or C-1042), or by words of the claim line. */
function searchCondition(q: string): SQL {
  const number = /^c?-?(\d{1,9})$/i.exec(q)?.[1];
  const words = sql`exists (select from claim_versions v where v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
    and v.claim_line ilike ${`%${q.replace(/[\\%_]/g, '\\$&')}%`})`;
  return number ? sql`(c.number = ${Number(number)} or ${words})` : words;
}

/** What comes after a cursor in the order due time, then id; claims without a due time come last. */
export function afterCursor(cursor: string): SQL {
  const { at, id } = readCursor(cursor);
  if (at === null) return sql`(c.due_at is null and c.id > ${id}::uuid)`;
  return sql`((c.due_at, c.id) > (${at}::timestamptz, ${id}::uuid) or c.due_at is null)`;
}
