import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { readClaimState } from '#lib/claims/claim-facts';
import { listMembers } from '#lib/people/queries';
import type { ClaimAct } from '#lib/workflow/acts';
import type { Who } from '#lib/workflow/decide';
import { planSending } from '#lib/notices/plan-sending';
import { notices } from '#lib/notices/schema';
import { type Parties, type Told, whoIsTold, whoIsToldOfConflict } from '#lib/notices/who-is-told';

/** Most events of one transaction. */
const BATCH = 500;

/**
 * Tells people of what was done on the desk since the last time: notices and the end of their events' waiting are one
 * transaction, so that a crash neither loses nor doubles one. Several instances may try; one tells at a time. Returns how many
 * notices were made.
 */
export async function tellEvents(scope: DeskScope): Promise<number> {
  let made = 0;
  for (let events = BATCH; events === BATCH; ) {
    const told = await inDesk(scope, (tx) => tellBatch(tx, scope.deskId));
    events = told.events;
    made += told.made;
  }
  return made;
}

async function tellBatch(tx: Tx, deskId: string): Promise<{ events: number; made: number }> {
  const [any] = await tx.execute(sql`select 1 from untold limit 1`);
  if (!any) return { events: 0, made: 0 };
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`tell ${deskId}`}, 0))`);
  const events = await takeEvents(tx);
  const members = await listMembers(tx);
  const rows: (typeof notices.$inferInsert)[] = [];
  for (const event of events) {
    const { told, documentId } = await tell(tx, event, members);
    const { stream_id: streamId, seq, op_id: bundle, actor_id: actorId } = event;
    const cause = `${streamId}/${seq}`;
    const about = { documentId, claimId: event.stream === 'claim' ? streamId : null, seq };
    rows.push(
      ...told.map(({ personId, kind }) => ({ deskId, personId, cause, kind, bundle, ...about, actorId, at: new Date(event.at) })),
    );
  }
  if (rows.length > 0) {
    await tx.insert(notices).values(rows).onConflictDoNothing();
    await planSending(tx, deskId, rows, new Date());
  }
  return { events: events.length, made: rows.length };
}

interface UntoldEvent extends Record<string, unknown> {
  stream: 'claim' | 'document' | 'desk';
  stream_id: string;
  seq: number;
  kind: string;
  actor_id: string;
  op_id: string;
  at: string;
  data: { mentions?: string[]; n?: number; hasConflict?: boolean };
  sets: { assigneeId?: string | null };
}

async function takeEvents(tx: Tx): Promise<UntoldEvent[]> {
  const rows = await tx.execute<UntoldEvent>(sql`
    with taken as (delete from untold where (stream_id, seq) in (select stream_id, seq from untold limit ${BATCH}) returning desk_id, stream_id, seq)
    select e.stream, e.stream_id, e.seq, e.kind, e.actor_id, e.op_id, e.at::text as at, e.body::jsonb -> 'data' as data, e.body::jsonb -> 'sets' as sets
    from taken t join events e on e.desk_id = t.desk_id and e.stream_id = t.stream_id and e.seq = t.seq
    order by e.at, e.stream_id, e.seq`);
  return [...rows];
}

async function tell(tx: Tx, event: UntoldEvent, members: readonly Who[]): Promise<{ told: Told[]; documentId: string }> {
  const { stream_id: streamId, actor_id: actorId, data, sets } = event;
  if (event.stream === 'claim') {
    const { parties, documentId } = await readParties(tx, event, members);
    const { assigneeId: givenTo } = sets;
    return { told: whoIsTold({ act: event.kind as ClaimAct, actorId, mentions: data.mentions, givenTo }, parties), documentId };
  }
  const isConflict = event.kind === 'declare-conflict' && data.hasConflict === true;
  return { told: isConflict ? whoIsToldOfConflict(actorId, members) : [], documentId: streamId };
}

interface PartyRow extends Record<string, unknown> {
  returners: string[];
  signers: string[];
  objector: string | null;
  suggester: string | null;
  returns: number;
}

/** Read when it is told, not when it was done: who can sign by now, who is its assignee by now. */
async function readParties(tx: Tx, { stream_id: claimId, data }: UntoldEvent, members: readonly Who[]) {
  const claim = await readClaimState(tx, claimId);
  const [row] = await tx.execute<PartyRow>(sql`
    select
      array(select distinct r.made_by::text from returns r join points p on p.desk_id = r.desk_id and p.claim_id = r.claim_id and p.return_id = r.id
        where r.claim_id = ${claimId}::uuid and p.settled_at is null) as returners,
      array(select distinct s.person_id::text from sign_offs s where s.claim_id = ${claimId}::uuid and s.round = ${claim.round}) as signers,
      (select e.actor_id::text from events e where e.stream_id = ${claimId}::uuid and e.kind = 'object' order by e.seq desc limit 1) as objector,
      (select g.made_by::text from suggestions g where g.claim_id = ${claimId}::uuid and g.n = ${data.n ?? 0}) as suggester,
      (select count(*)::int from returns r where r.claim_id = ${claimId}::uuid and r.round = ${claim.round}) as returns`);
  if (!row) throw new Error('a query without a table has a row');
  const { returners, signers, objector, suggester, returns: returnsInRound } = row;
  const parties: Parties = { facts: claim.facts, members, returners, signers, objector, suggester, returnsInRound };
  return { parties, documentId: claim.documentId };
}
