import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';

/** A sign-off that counts, as events name it. */
export interface SignOffNamed extends Record<string, string> {
  id: string;
  statement: string;
}

/** The sign-offs that count right now, by claim of a document. */
export async function countingSignOffs(tx: Tx, documentId: string): Promise<Map<string, SignOffNamed[]>> {
  const rows = await tx.execute<{ claim: string; id: string; statement: string }>(sql`
    select s.claim_id as claim, s.id, s.statement_digest as statement from current_sign_offs s
    join claims c on c.desk_id = s.desk_id and c.id = s.claim_id
    where c.document_id = ${documentId}::uuid order by s.at, s.id`);
  const found = new Map<string, SignOffNamed[]>();
  for (const { claim, id, statement } of rows) found.set(claim, [...(found.get(claim) ?? []), { id, statement }]);
  return found;
}
