import { randomUUID } from 'node:crypto';
import { inDesk } from '#lib/db/in-desk';
import { readEvidence } from '#lib/evidence/queries';
import { type Attack, requireHarm } from './attack';
import { bringTrialClaim } from '../trial-claim';
import { addTrialDocument, type TrialDesk } from '../trial-desk';
import type { TransactionSql } from 'postgres';

const claimAt = (stage: Parameters<typeof bringTrialClaim>[2]) => async (desk: TrialDesk) =>
  bringTrialClaim(desk, await addTrialDocument(desk), stage);

/** An event of the clock on the desk's own stream, as the job that removes copies records it. */
async function sayRemoved(tx: TransactionSql, desk: TrialDesk, kind = 'remove-copies'): Promise<number> {
  const [row] = await tx<{ last: number }[]>`select max(seq) as last from events where stream_id = ${desk.deskId}`;
  const seq = (row?.last ?? 0) + 1;
  const at = new Date().toISOString();
  const step = { stream: 'desk', streamId: desk.deskId, seq, kind, from: 'open', to: 'open' };
  const body = { desk: desk.deskId, ...step, actor: null, op: randomUUID(), at, sets: {}, data: {} };
  await tx`select record_event(${JSON.stringify(body)})`;
  return seq;
}

async function citedWords(desk: TrialDesk, claimId: string): Promise<string> {
  const [item] = await inDesk(desk, (tx) => readEvidence(tx, claimId));
  return item?.snapshotSha256 ?? '';
}

async function entomb(tx: TransactionSql, { desk, sha256, seq }: { desk: TrialDesk; sha256: string; seq: number }) {
  const { deskId } = desk;
  return tx`insert into removed_copies (desk_id, seq, kind, sha256, bytes, kept_at, removed_at, rule, months)
    values (${deskId}, ${seq}, 'words', ${sha256}, 20, now(), now(), 'months', 12)`;
}

/** Taking away what a check rests on. */
export const ATTACKS_ON_COPIES: Attack[] = [
  {
    name: 'a copy that a published check cites is removed',
    refused: 'CS003',
    prepare: claimAt('published'),
    run: async (tx, { desk, claimId }) =>
      requireHarm(await entomb(tx, { desk, sha256: await citedWords(desk, claimId), seq: await sayRemoved(tx, desk) })),
    guard: ['drop trigger removed_copies_guard on removed_copies'],
  },
  {
    name: 'a copy is removed and no event says so',
    refused: 'CS003',
    prepare: claimAt('triage'),
    run: async (tx, { desk }) => requireHarm(await entomb(tx, { desk, sha256: 'ab'.repeat(32), seq: 1 })),
    guard: ['drop trigger removed_copies_guard on removed_copies'],
  },
  {
    name: 'the words of a kept copy are taken out without a word',
    refused: '42501',
    prepare: claimAt('published'),
    run: async (tx, { desk, claimId }) =>
      requireHarm(await tx`update snapshots set text = null where sha256 = ${await citedWords(desk, claimId)}`),
    guard: ['drop trigger snapshots_remove on snapshots'],
  },
  {
    name: 'the words of a kept copy are exchanged',
    refused: '42501',
    prepare: claimAt('published'),
    run: async (tx, { desk, claimId }) =>
      requireHarm(await tx`update snapshots set text = 'Other words.' where sha256 = ${await citedWords(desk, claimId)}`),
    guard: ['drop trigger snapshots_remove on snapshots'],
  },
  {
    name: 'what stays of a removed copy is taken away',
    refused: '42501',
    prepare: claimAt('triage'),
    run: async (tx, { desk }) => {
      await entomb(tx, { desk, sha256: 'ab'.repeat(32), seq: await sayRemoved(tx, desk) });
      requireHarm(await tx`delete from removed_copies where desk_id = ${desk.deskId}`);
    },
    guard: ['grant delete on removed_copies to cs_app', 'drop trigger removed_copies_stay on removed_copies'],
  },
];
