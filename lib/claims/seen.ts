import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';

const count = z.number().int().min(0);

/** What the screen showed when the person clicked. */
export const seen = z.strictObject({ seq: count, claimRev: count, evidenceRev: count, verdictRev: count });
export type Seen = z.infer<typeof seen>;

export interface Change {
  kind: string;
  at: string;
  by: string | null;
}

type Part = 'seq' | 'claimRev' | 'evidenceRev' | 'verdictRev';
export const ALL_REVISIONS: readonly Part[] = ['claimRev', 'evidenceRev', 'verdictRev'];

/** Refuses a stale click (409) with what changed since and who changed it, so that nobody's work is overwritten unseen. */
export async function requireSeen(tx: Tx, claim: ClaimState, input: { seen: Seen; parts: readonly Part[] }): Promise<void> {
  const now: Seen = {
    seq: claim.head.lastSeq,
    claimRev: claim.claimRev,
    evidenceRev: claim.evidenceRev,
    verdictRev: claim.verdictRev,
  };
  if (input.parts.every((part) => now[part] === input.seen[part])) return;
  throw new Refusal('conflict', 'staleRevision', { changes: { now, since: await changesSince(tx, claim.id, input.seen.seq) } });
}

/** What happened to a claim after the event a screen had seen last, oldest first, at most 50. */
export async function changesSince(tx: Tx, claimId: string, seq: number): Promise<Change[]> {
  const rows = await tx.execute<{ kind: string; at: string; by: string | null }>(sql`
    select e.kind, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, m.name as by
    from events e left join members m on m.desk_id = e.desk_id and m.person_id = e.actor_id
    where e.stream_id = ${claimId}::uuid and e.seq > ${seq} order by e.seq limit 50`);
  return [...rows];
}
