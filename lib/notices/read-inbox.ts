import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type Onlooker, SOURCE_CHANGED, SUGGESTED, viewCondition } from '#lib/queue/queue-conditions';
import { askedFor, asksForSomething, type ClaimNow, stillWaits } from '#lib/notices/still-waits';
import { isToldTo, NOTICE_KINDS, type NoticeKind } from '#lib/notices/vocabulary';
import type { Stage } from '#lib/workflow/vocabulary';

/** Notices of one page; what is older stands in the history. */
const INBOX_PAGE = 200;

export interface Notice {
  cause: string;
  kind: NoticeKind;
  bundle: string;
  at: Date;
  isRead: boolean;
  /** Whose act it was; null when a time came. */
  by: string | null;
  claim: { id: string; number: number; claimLine: string; stage: Stage } | null;
  document: { id: string; title: string };
  /** It asked for something that is done by now, by whomever. */
  isSettled: boolean;
  /** The time a reminder is about. */
  about: Date | null;
}

export interface Inbox {
  /** What is still to be done, each thing once. */
  waits: Notice[];
  happened: Notice[];
}

/** What this person was told, newest first, sorted by what is the case now. */
export async function readInbox(tx: Tx, onlooker: Onlooker, only: SQL = sql`true`): Promise<Inbox> {
  const rows = await readRows(tx, onlooker, only);
  const inbox: Inbox = { waits: [], happened: [] };
  const waiting = new Set<string>();
  for (const row of rows) {
    if (!isToldTo(row.kind, onlooker.actor.roles)) continue;
    const about = row.seq === null ? new Date(row.cause.slice(row.cause.lastIndexOf('/') + 1)) : null;
    const isOpen = stillWaits({ kind: row.kind, isUnseen: row.is_unseen, about }, claimNow(row, onlooker), onlooker.now);
    const name = `${askedFor(row.kind)} ${row.claim_id} ${row.kind === 'mentioned' ? row.seq : ''}`;
    const isFirst = isOpen && !waiting.has(name);
    if (isFirst) waiting.add(name);
    const isSettled = !isOpen && asksForSomething(row.kind);
    (isFirst ? inbox.waits : inbox.happened).push(noticeOf(row, { about, isSettled }));
  }
  return inbox;
}

/** How many notices this person has not read, of those that are theirs to read. */
export async function countUnread(tx: Tx, { actor }: Pick<Onlooker, 'actor'>): Promise<number> {
  const kinds = NOTICE_KINDS.filter((kind) => isToldTo(kind, actor.roles));
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from notices where person_id = ${actor.personId}::uuid and read_at is null and kind in ${kinds}`);
  return row?.count ?? 0;
}

interface Row extends Record<string, unknown> {
  cause: string;
  kind: NoticeKind;
  bundle: string;
  seq: number | null;
  at: string;
  is_read: boolean;
  by: string | null;
  document_id: string;
  title: string;
  claim_id: string | null;
  number: number;
  claim_line: string;
  stage: Stage;
  assignee_id: string | null;
  due_at: string | null;
  waiting_until: string | null;
  is_sent_back: boolean;
  is_objected: boolean;
  is_signable: boolean;
  is_answered: boolean;
  is_suggested: boolean;
  is_displaced: boolean;
  is_unanswered: boolean;
  is_source_changed: boolean;
  is_copy_damaged: boolean;
  is_unseen: boolean;
}

async function readRows(tx: Tx, onlooker: Onlooker, only: SQL): Promise<Row[]> {
  const me = sql`${onlooker.actor.personId}::uuid`;
  const rows = await tx.execute<Row>(sql`
    with mine as (select * from notices n where n.person_id = ${me} and ${only} order by n.at desc, n.cause desc limit ${INBOX_PAGE}),
    now as (
      select c.id, c.number, c.stage, c.assignee_id, c.due_at::text, c.waiting_until::text, v.claim_line,
        c.stage = 'verdict' and c.sent_back_at is not null as is_sent_back, c.objected_at is not null as is_objected, c.displaced is not null as is_displaced,
        ${viewCondition('to-countersign', onlooker)} as is_signable, ${SUGGESTED} as is_suggested, ${unanswered(onlooker)} as is_unanswered, ${answeredFor(onlooker)} as is_answered, ${SOURCE_CHANGED} as is_source_changed,
        exists (select from damaged_copies y where y.desk_id = c.desk_id and y.claim_id = c.id) as is_copy_damaged
      from claims c join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
      where c.id in (select claim_id from mine))
    select n.cause, n.kind, n.bundle, n.seq, n.at::text as at, n.read_at is not null as is_read, m.name as by, n.document_id, d.title, n.claim_id,
      c.number, c.claim_line, c.stage, c.assignee_id, c.due_at, c.waiting_until, c.is_sent_back, c.is_objected, c.is_signable, c.is_answered, c.is_suggested, c.is_unanswered, c.is_displaced, c.is_source_changed, c.is_copy_damaged,
      exists (select from mentions q join comments k on k.desk_id = q.desk_id and k.claim_id = q.claim_id and k.seq = q.seq
        where q.desk_id = n.desk_id and q.claim_id = n.claim_id and q.seq = n.seq and q.person_id = n.person_id
          and q.seen_at is null and k.text is not null) as is_unseen
    from mine n
    join documents d on d.desk_id = n.desk_id and d.id = n.document_id
    left join now c on c.id = n.claim_id
    left join members m on m.desk_id = n.desk_id and m.person_id = n.actor_id
    order by n.at desc, n.cause desc`);
  return [...rows];
}

/** Points are open, all of them answered, and this editor made nothing of the claim, so may settle them. */
function answeredFor({ actor }: Onlooker): SQL {
  if (!actor.roles.includes('editor')) return sql`false`;
  return sql`(c.stage in ('verdict', 'review')
    and coalesce((select bool_and(p.answered_at is not null) from points p where p.desk_id = c.desk_id and p.claim_id = c.id and p.settled_at is null), false)
    and not exists (select from makers k where k.desk_id = c.desk_id and k.claim_id = c.id and k.round = c.round and k.person_id = ${actor.personId}::uuid))`;
}

/** Somebody was asked, their time is over, and no answer is noted. */
function unanswered({ now }: Onlooker): SQL {
  return sql`exists (select from contacts a where a.desk_id = c.desk_id and a.document_id = c.document_id and c.id = any (a.covers)
    and a.deadline <= ${now.toISOString()}::timestamptz
    and not exists (select from contact_steps z where z.desk_id = a.desk_id and z.contact_id = a.id and z.kind = 'answer'))`;
}

function claimNow(row: Row, { actor }: Onlooker): ClaimNow | null {
  if (row.claim_id === null) return null;
  return {
    stage: row.stage,
    isMine: row.assignee_id === actor.personId,
    isSignable: row.is_signable,
    isAnswered: row.is_answered,
    isSentBack: row.is_sent_back,
    isObjected: row.is_objected,
    isSuggested: row.is_suggested,
    isUnanswered: row.is_unanswered,
    isDisplaced: row.is_displaced,
    isSourceChanged: row.is_source_changed,
    isCopyDamaged: row.is_copy_damaged,
    dueAt: row.due_at === null ? null : new Date(row.due_at),
    waitingUntil: row.waiting_until === null ? null : new Date(row.waiting_until),
  };
}

function noticeOf(row: Row, said: Pick<Notice, 'about' | 'isSettled'>): Notice {
  const { cause, kind, bundle, by, claim_id: id, number, claim_line: claimLine, stage } = row;
  return {
    cause,
    kind,
    bundle,
    at: new Date(row.at),
    isRead: row.is_read,
    by,
    claim: id === null ? null : { id, number, claimLine, stage },
    document: { id: row.document_id, title: row.title },
    ...said,
  };
}
