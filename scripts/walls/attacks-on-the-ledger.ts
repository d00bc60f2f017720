import { randomUUID } from 'node:crypto';
import { type Attack, forgeEvent, NothingDone, readClaimRow, requireHarm } from './attack';
import { bringTrialClaim } from '../trial-claim';
import { addTrialDocument, makeTrialDesk, type TrialDesk } from '../trial-desk';

const claimAt = (stage: Parameters<typeof bringTrialClaim>[2]) => async (desk: TrialDesk) =>
  bringTrialClaim(desk, await addTrialDocument(desk), stage);

/** What is written once: its rows, who may not touch them, and the trigger that stops even those who may. */
function rewriting(table: string, change: string): Attack[] {
  const guard = [`grant update, delete on ${table} to cs_app`, `drop trigger ${table}_append_only on ${table}`];
  return [
    {
      name: `${table} are rewritten`,
      refused: '42501',
      prepare: claimAt('published'),
      run: async (tx, { claimId }) =>
        requireHarm(await tx.unsafe(`update ${table} set ${change} where ${keyOf(table)} = '${claimId}'`)),
      guard,
    },
    {
      name: `${table} are deleted`,
      refused: '42501',
      prepare: claimAt('published'),
      run: async (tx, { claimId }) => requireHarm(await tx.unsafe(`delete from ${table} where ${keyOf(table)} = '${claimId}'`)),
      guard: [...guard, ...dropReferences(table)],
    },
  ];
}

function keyOf(table: string): string {
  return table === 'events' ? 'stream_id' : 'claim_id';
}

/** Foreign keys hold some rows too; the mutant takes them away so that the trigger stands alone. */
function dropReferences(table: string): string[] {
  return [
    `do $$ declare k record; begin for k in select conname, conrelid::regclass::text as t from pg_constraint
      where contype = 'f' and confrelid = '${table}'::regclass loop execute format('alter table %s drop constraint %I', k.t, k.conname); end loop; end $$`,
  ];
}

/** Rewriting what happened, steps that no rule permits, steps left out, and another desk's rows. */
export const ATTACKS_ON_THE_LEDGER: Attack[] = [
  ...rewriting('events', `body = body || ' '`),
  ...rewriting('sign_offs', 'verdict_rev = verdict_rev + 1'),
  ...rewriting('statements', `body = '{}'`),
  ...rewriting('verdict_versions', `content = '{}'`),
  ...rewriting('makers', 'round = round + 1'),
  ...rewriting('publications', `content = '{}'`),
  {
    name: 'an event is written past record_event',
    refused: '42501',
    prepare: claimAt('verdict'),
    run: (tx, { claimId }) => tx`
      insert into events (desk_id, stream_id, seq, stream, kind, from_stage, to_stage, prev_seq, actor_id, op_id, at, body, leaf_hash)
      select desk_id, stream_id, seq + 1, stream, 'submit', 'verdict', 'review', seq, actor_id, ${randomUUID()}, now(), '{}', leaf_hash
      from events where stream_id = ${claimId} order by seq desc limit 1`,
    // What is not told yet is written down with every event, which takes a right of its own.
    guard: ['grant insert on events to cs_app', 'grant insert on untold to cs_app'],
  },
  {
    name: 'an event is a step that no rule permits',
    refused: '23503',
    prepare: claimAt('triage'),
    run: (tx, target) => forgeEvent(tx, { ...target, kind: 'publish', from: 'triage', to: 'published' }),
    guard: ['alter table events drop constraint events_rule'],
  },
  {
    name: 'an event says that it comes from a stage where the claim is not',
    refused: '23503',
    prepare: claimAt('review'),
    run: (tx, target) => forgeEvent(tx, { ...target, kind: 'publish', from: 'signed-off', to: 'published' }),
    guard: ['alter table events drop constraint events_contiguous'],
  },
  {
    name: 'a stage is written by hand',
    refused: '42501',
    prepare: claimAt('review'),
    run: async (tx, { claimId }) => requireHarm(await tx`update claims set stage = 'published' where id = ${claimId}`),
    guard: ['grant update (stage) on claims to cs_app'],
  },
  {
    name: 'a revision is written by hand',
    refused: '42501',
    prepare: claimAt('review'),
    run: async (tx, { claimId }) => requireHarm(await tx`update claims set verdict_rev = 1 where id = ${claimId}`),
    guard: ['grant update (verdict_rev) on claims to cs_app'],
  },
  {
    name: 'a claim is born signed off',
    refused: '42501',
    prepare: claimAt('review'),
    run: (tx, { claimId }) => tx`
      insert into claims (desk_id, id, number, document_id, accepted_by, accepted_at, stage, changed_at)
      select desk_id, ${randomUUID()}, 999999, document_id, accepted_by, now(), 'signed-off', now() from claims where id = ${claimId}`,
    guard: ['drop trigger claims_begin on claims'],
  },
  {
    name: 'a key of the desk is exchanged',
    refused: '42501',
    prepare: claimAt('triage'),
    run: async (tx) => requireHarm(await tx`update desk_keys set public_key = 'mine'`),
    guard: ['grant update on desk_keys to cs_app'],
  },
  {
    name: 'another desk’s claim is read',
    refused: 'hidden',
    prepare: async (desk) => claimAt('review')(await makeTrialDesk(desk.db, 'Other desk')),
    run: async (tx, { claimId }) => void (await readClaimRow(tx, claimId)),
    guard: ['alter table claims disable row level security'],
  },
  {
    name: 'a row is written into another desk',
    refused: '42501',
    prepare: async (desk) => claimAt('review')(await makeTrialDesk(desk.db, 'Other desk')),
    run: async (tx, { desk, claimId }) => {
      // The foreign key finds the other desk's claim: only the wall stands between.
      const [found] = await tx<{ desk: string }[]>`
        insert into looks (desk_id, claim_id, person_id, claim_rev, evidence_rev, verdict_rev, at)
        values (${await otherDeskOf(claimId)}, ${claimId}, ${desk.people.edda}, 1, 1, 1, now()) returning desk_id as desk`;
      if (!found || found.desk === desk.deskId) throw new NothingDone('it was written into one’s own desk');
    },
    guard: ['alter table looks disable row level security'],
  },
];

/** Ids are no secret: whoever attacks knows the desk of a claim. */
async function otherDeskOf(claimId: string): Promise<string> {
  const { connect } = await import('../database/connect.mjs');
  const url = process.env.ATTACKED_ADMIN_URL ?? process.env.TEST_ADMIN_URL ?? '';
  const rows: { desk: string }[] = await connect(url, (sql) => sql`select desk_id as desk from claims where id = ${claimId}`);
  return rows[0]?.desk ?? '';
}
