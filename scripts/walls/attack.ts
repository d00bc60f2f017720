import { createHash, randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import type { TrialDesk } from '../trial-desk';

/** What somebody tries who has the application's own connection and none of its code. */
export interface Attack {
  name: string;
  /** SQLSTATE with which Postgres refuses. */
  refused: string;
  /** Brings a claim to where the attack begins; through the verbs. */
  prepare: (desk: TrialDesk) => Promise<string>;
  /** Throws a NothingDone when it got through without doing harm. */
  run: (tx: TransactionSql, target: { desk: TrialDesk; claimId: string }) => Promise<unknown>;
  /** What the owner takes away so that the attack gets through: the guard that this attack proves. */
  guard: string[];
}

export class NothingDone extends Error {}

/** The harm of an attack on rows is that at least one was touched. */
export function requireHarm(result: { count: number }): void {
  if (result.count === 0) throw new NothingDone('the attack touched no row');
}

interface ClaimRow {
  stage: string;
  last_seq: number;
  round: number;
  submission: number;
  claim_rev: number;
  evidence_rev: number;
  verdict_rev: number;
}

export async function readClaimRow(tx: TransactionSql, claimId: string): Promise<ClaimRow> {
  const [row] = await tx<ClaimRow[]>`select * from claims where id = ${claimId}`;
  if (!row) throw new NothingDone('the claim cannot be seen');
  return row;
}

/** Puts a statement of somebody's own making beside the signed ones; returns its digest. */
export async function forgeStatement(
  tx: TransactionSql,
  { deskId, claimId }: { deskId: string; claimId: string },
): Promise<string> {
  const body = JSON.stringify({ forged: randomUUID() });
  const digest = createHash('sha256').update(body).digest('hex');
  await tx`insert into statements (desk_id, digest, claim_id, body) values (${deskId}, ${digest}, ${claimId}, ${body})`;
  return digest;
}

/** Signs in somebody's name, with the revisions that stand or others. */
export async function forgeSignOff(
  tx: TransactionSql,
  forged: { deskId: string; claimId: string; personId: string; digest: string; revisions?: Partial<ClaimRow> },
): Promise<void> {
  const { deskId, claimId, personId, digest } = forged;
  const row = { ...(await readClaimRow(tx, claimId)), ...forged.revisions };
  await tx`insert into sign_offs (desk_id, claim_id, id, round, submission, claim_rev, evidence_rev, verdict_rev, statement_digest, policy_version, person_id, key_id, signature, at)
    values (${deskId}, ${claimId}, ${randomUUID()}, ${row.round}, ${row.submission}, ${row.claim_rev}, ${row.evidence_rev}, ${row.verdict_rev}, ${digest}, 1, ${personId}, 'forged', 'forged', now())`;
}

/** Calls record_event with an event of one's own: the stage it says it comes from need not be the claim's. */
export async function forgeEvent(
  tx: TransactionSql,
  event: { desk: TrialDesk; claimId: string; kind: string; from: string; to: string; sets?: object; data?: object },
): Promise<void> {
  const { desk, claimId, kind, from, to, sets = {}, data = {} } = event;
  const { last_seq } = await readClaimRow(tx, claimId);
  const body = {
    desk: desk.deskId,
    stream: 'claim',
    streamId: claimId,
    seq: last_seq + 1,
    kind,
    from,
    to,
    actor: desk.people.edda,
    op: randomUUID(),
    at: new Date().toISOString(),
    sets,
    data,
  };
  await tx`select record_event(${JSON.stringify(body)})`;
}
