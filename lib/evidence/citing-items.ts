import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { QuoteProof } from '#lib/evidence/verify-quote';

/** A standing source on a claim that rests on a capture. */
export interface CitingItem extends Record<string, unknown> {
  claimId: string;
  /** Of the claim. */
  number: number;
  /** Of the source. */
  n: number;
  /** Of its quote, where that was proven in the words of this very capture. */
  proof: QuoteProof | null;
}

/** The standing sources that rest on a capture, by claim and number. */
export async function readCiting(tx: Tx, captureId: string): Promise<CitingItem[]> {
  return [
    ...(await tx.execute<CitingItem>(sql`
      select e.claim_id::text as "claimId", c.number, e.n,
        case when e.snapshot_sha256 = p.text_sha256 then e.quote_proof end as proof
      from captures p
      join source_versions s on s.desk_id = p.desk_id and s.capture_id = p.id
      join evidence_versions e on e.desk_id = s.desk_id and e.source_id = s.source_id and e.source_version = s.version and not e.is_removed
      join claims c on c.desk_id = e.desk_id and c.id = e.claim_id
      where p.id = ${captureId}::uuid and not exists (select 1 from evidence_versions x
        where x.desk_id = e.desk_id and x.claim_id = e.claim_id and x.evidence_id = e.evidence_id and x.rev > e.rev)
      order by c.number, e.n`)),
  ];
}
