import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { VerdictContent } from '#lib/verdicts/verdict-content';

export interface Adopted {
  number: number;
  claimId: string;
  /** The statement it was taken from is still signed, and its check was not taken down. */
  stands: boolean;
}

/** From which claim the veracity finding was taken over, and whether that answer still stands; null when it is its own. */
export async function readAdopted(tx: Tx, verdict: VerdictContent | null): Promise<Adopted | null> {
  const from = verdict?.veracity?.state === 'rated' ? verdict.veracity.adoptedFrom : undefined;
  if (!from) return null;
  const [row] = await tx.execute<{ claimId: string; stands: boolean }>(sql`
    select c.id as "claimId", c.stage in ('signed-off', 'published')
      and exists (select from current_sign_offs s where s.desk_id = c.desk_id and s.claim_id = c.id and s.statement_digest = ${from.statement})
      and not exists (select from amendments a where a.desk_id = c.desk_id and a.claim_id = c.id and a.act = 'take-down') as stands
    from claims c where c.number = ${from.number}`);
  return row ? { number: from.number, ...row } : null;
}
