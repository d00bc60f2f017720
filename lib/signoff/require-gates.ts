import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';
import { correctionRefusal } from '#lib/signoff/correction-rules';
import { readStatement } from '#lib/signoff/read-statement';
import type { SignedBody } from '#lib/signoff/statement';
import { readGateFacts } from '#lib/verdicts/gate-facts';
import { checkGates } from '#lib/verdicts/gates';

/**
 * Refuses (409) with the sentence of the first open gate and the list of all open ones; and while a correction is open, what
 * its kind does not allow to change.
 */
export async function requireGates(tx: Tx, claim: ClaimState): Promise<void> {
  const open = checkGates(await readGateFacts(tx, claim)).filter((gate) => !gate.met);
  const [first] = open;
  if (first) throw new Refusal('conflict', first.code, { field: first.name, params: first.params, changes: { openGates: open } });
  await requireWithinKind(tx, claim);
}

async function requireWithinKind(tx: Tx, claim: ClaimState): Promise<void> {
  const { rework } = claim.facts;
  if (!rework) return;
  const [published] = await tx.execute<{ desk: string; body: string }>(sql`
    select p.desk_id as desk, s.body from publications p join statements s on s.desk_id = p.desk_id and s.digest = p.statement_digest
    where p.claim_id = ${claim.id}::uuid order by p.version desc limit 1`);
  if (!published) return;
  const now = await readStatement(tx, published.desk, claim);
  const refusal = correctionRefusal(rework, JSON.parse(published.body) as SignedBody, JSON.parse(now.body) as SignedBody);
  if (refusal) throw new Refusal('conflict', refusal);
}
