import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { ClaimState } from '#lib/claims/claim-facts';

/** What holds a claim up now: who set it, when, and their words. */
export interface SetCondition {
  by: string | null;
  at: Date;
  words: string;
}

export interface ClaimConditions {
  hold: SetCondition | null;
  objection: SetCondition | null;
  /** Its copies are kept for legal. */
  preservation: SetCondition | null;
  wait: (SetCondition & { until: Date }) | null;
}

const KINDS = { hold: 'hold', object: 'objection', preserve: 'preservation', wait: 'wait' } as const;

/** The conditions of a claim that stand, from the newest event that set each. */
export async function readConditions(tx: Tx, claim: ClaimState): Promise<ClaimConditions> {
  const { heldAt, objectedAt, waitingUntil, facts } = claim;
  const stands = {
    hold: heldAt !== null,
    objection: objectedAt !== null,
    preservation: facts.isPreserved,
    wait: waitingUntil !== null,
  };
  if (!Object.values(stands).includes(true)) return { hold: null, objection: null, preservation: null, wait: null };
  const rows = await tx.execute<{ kind: keyof typeof KINDS; by: string | null; at: string; words: string | null }>(sql`
    select distinct on (e.kind) e.kind, m.name as by, e.at::text as at, n.text as words
    from events e
    left join members m on m.desk_id = e.desk_id and m.person_id = e.actor_id
    left join notes n on n.desk_id = e.desk_id and n.stream_id = e.stream_id and n.seq = e.seq
    where e.stream_id = ${claim.id}::uuid and e.kind in ('hold', 'object', 'preserve', 'wait')
    order by e.kind, e.seq desc`);
  const newest = Object.fromEntries(
    [...rows].map(({ kind, by, at, words }) => [KINDS[kind], { by, at: new Date(at), words: words ?? '' }]),
  ) as Record<string, SetCondition | undefined>;
  const standing = (kind: keyof typeof stands) => (stands[kind] ? (newest[kind] ?? null) : null);
  const wait = standing('wait');
  return {
    hold: standing('hold'),
    objection: standing('objection'),
    preservation: standing('preservation'),
    wait: wait && waitingUntil ? { ...wait, until: waitingUntil } : null,
  };
}
