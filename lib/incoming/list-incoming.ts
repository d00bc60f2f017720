import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type Earlier, findEarlier } from '#lib/incoming/find-earlier';
import type { ListIncoming } from '#lib/incoming/input';
import type { IncomingKind, IncomingView } from '#lib/incoming/vocabulary';
import type { IncomingStage, NotOursReason } from '#lib/workflow/vocabulary';

export interface IncomingAsk {
  sender: string | null;
  channel: string | null;
  /** An ISO moment. */
  at: string;
}

/** Something that came in, as the list shows it. Moments are ISO. */
export interface IncomingItem {
  id: string;
  seq: number;
  stage: IncomingStage;
  kind: IncomingKind;
  words: string;
  address: string | null;
  broughtAt: string;
  broughtBy: string;
  /** How often it was asked, by how many senders; what was put with it counts too. */
  asked: number;
  senders: number;
  /** The newest first, at most eight. */
  asks: IncomingAsk[];
  laterUntil: string | null;
  reason: NotOursReason | null;
  note: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  document: { id: string; title: string } | null;
  claim: { id: string; number: number } | null;
  sameAs: { id: string; words: string } | null;
  /** What the desk has already that says the same. */
  earlier: Earlier[];
}

type Row = Omit<IncomingItem, 'earlier'> & { matchHash: string };

const SHOWN = 100;

/** One view of what came in, in the order in which it came or by how often it was asked. */
export async function listIncoming(tx: Tx, input: ListIncoming, { now }: { now: Date }) {
  const { view = 'new', sort = 'came', shown = SHOWN } = input;
  const rows = await readRows(tx, {
    condition: viewCondition(view, now),
    order: ORDER[view === 'decided' ? view : sort],
    limit: shown + 1,
  });
  const items = rows.slice(0, shown);
  const earlier = view === 'decided' ? new Map<string, Earlier[]>() : await findEarlier(tx, items);
  return {
    items: items.map(({ matchHash, ...item }): IncomingItem => {
      const others = (earlier.get(matchHash) ?? []).filter(({ id }) => id !== item.id);
      return { ...item, earlier: others.slice(0, 3) };
    }),
    hasMore: rows.length > shown,
  };
}

/** One item by its id, wherever it stands; null when the desk has none such. */
export async function readItem(tx: Tx, itemId: string): Promise<Omit<IncomingItem, 'earlier'> | null> {
  const [row] = await readRows(tx, { condition: sql`i.id = ${itemId}::uuid`, order: ORDER.came, limit: 1 });
  return row ?? null;
}

function viewCondition(view: IncomingView, now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`;
  if (view === 'later') return sql`i.stage = 'later' and i.later_until > ${at}`;
  if (view === 'decided') return sql`i.stage in ('taken', 'same-as', 'not-ours')`;
  return sql`(i.stage = 'new' or (i.stage = 'later' and i.later_until <= ${at}))`;
}

const ORDER = {
  came: sql`i.brought_at, i.id`,
  asked: sql`asked desc, i.brought_at, i.id`,
  decided: sql`i.decided_at desc, i.id`,
};

const ISO = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);
const iso = (moment: SQL) => sql`to_char(${moment} at time zone 'UTC', ${ISO})`;

async function readRows(tx: Tx, { condition, order, limit }: { condition: SQL; order: SQL; limit: number }): Promise<Row[]> {
  const rows = await tx.execute<Row & Record<string, unknown>>(sql`
    with recursive tree (root, id) as (
      select i.id, i.id from incoming_items i where ${condition}
      union all
      select t.root, i.id from tree t join incoming_items i on i.same_as_id = t.id
    ), asks as (
      select t.root, a.at, a.n, coalesce(m.name, a.sender) as sender, a.channel
      from tree t join incoming_asks a on a.item_id = t.id
      left join members m on m.desk_id = a.desk_id and m.person_id = a.sender_id
    ), counted as (
      select root, count(*)::int as asked, count(distinct sender)::int as senders from asks group by root
    )
    select i.id, i.last_seq as seq, i.stage, i.kind, i.words, i.address, i.match_hash as "matchHash",
      ${iso(sql`i.brought_at`)} as "broughtAt", b.name as "broughtBy", c.asked, c.senders,
      (select coalesce(json_agg(x), '[]') from (
        select sender, channel, ${iso(sql`a.at`)} as at from asks a where a.root = i.id order by a.at desc, a.n desc limit 8) x) as asks,
      ${iso(sql`i.later_until`)} as "laterUntil", i.reason, n.text as note, d.name as "decidedBy",
      ${iso(sql`i.decided_at`)} as "decidedAt",
      case when doc.id is not null then json_build_object('id', doc.id, 'title', doc.title) end as document,
      case when cl.id is not null then json_build_object('id', cl.id, 'number', cl.number) end as claim,
      case when s.id is not null then json_build_object('id', s.id, 'words', s.words) end as "sameAs"
    from incoming_items i
    join counted c on c.root = i.id
    left join members b on b.desk_id = i.desk_id and b.person_id = i.brought_by
    left join members d on d.desk_id = i.desk_id and d.person_id = i.decided_by
    left join documents doc on doc.desk_id = i.desk_id and doc.id = i.document_id
    left join claims cl on cl.desk_id = i.desk_id and cl.id = i.claim_id
    left join incoming_items s on s.desk_id = i.desk_id and s.id = i.same_as_id
    left join notes n on n.desk_id = i.desk_id and n.stream_id = i.id and n.seq = i.last_seq
    where ${condition} order by ${order} limit ${limit}`);
  return [...rows];
}
