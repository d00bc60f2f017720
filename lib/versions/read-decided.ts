import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Passage } from '#lib/claims/claim-content';
import type { Decided } from '#lib/versions/applied';

/** A claim whose passage is to read otherwise, or not at all. */
export interface DecidedClaim extends Decided {
  passage: Passage;
  /** All sign-offs are there and count. */
  isSigned: boolean;
}

/** The claims of a document that change or cut something, by their verdicts of now. */
export async function readDecided(tx: Tx, documentId: string): Promise<Map<string, DecidedClaim>> {
  const rows = await tx.execute<DecidedClaim & { id: string } & Record<string, unknown>>(sql`
    select c.id, v.passage, r.content -> 'outcome' as outcome,
      c.stage = 'signed-off' and exists (select from current_sign_offs s where s.desk_id = c.desk_id and s.claim_id = c.id) as "isSigned"
    from claims c
    join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
    join verdict_versions r on r.desk_id = c.desk_id and r.claim_id = c.id and r.rev = c.verdict_rev
    where c.document_id = ${documentId}::uuid and r.content -> 'outcome' ->> 'kind' in ('change', 'cut')
    order by c.id`);
  return new Map([...rows].map(({ id, ...decided }) => [id, decided]));
}

/** What is signed about the other claims. */
export function signedBeside(decided: ReadonlyMap<string, DecidedClaim>, claimId: string): DecidedClaim[] {
  return [...decided].flatMap(([id, each]) => (id !== claimId && each.isSigned ? [each] : []));
}
