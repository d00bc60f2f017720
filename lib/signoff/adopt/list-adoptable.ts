import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import { readClaimWords } from '#lib/claims/claim-words';
import type { adoptableInput } from '#lib/signoff/input';

/** A signed claim whose answer to "Is it true?" another claim may take over. */
export interface Adoptable {
  claimId: string;
  number: number;
  claimLine: string;
  claimant: string | null;
  rating: string;
  label: string;
  reason: string;
  /** Digest of the statement that was signed. */
  statement: string;
  /** It says the same as the claim that asks, letter case and punctuation aside. */
  isSameLine: boolean;
}

const LISTED = 8;

/**
 * Signed-off and published claims of the desk that were rated for truth themselves, by number or by words of their line; those
 * that say the same come first, then the latest. Refuses with `missing` a claim that this desk does not have.
 */
export async function listAdoptable(tx: Tx, { claimId, find }: z.infer<typeof adoptableInput>): Promise<{ claims: Adoptable[] }> {
  await readClaimWords(tx, claimId);
  const words = find?.trim() ?? '';
  const number = /^(?:c-?)?(\d{1,9})$/i.exec(words)?.[1];
  const matches = number
    ? sql`c.number = ${number}::int`
    : words
      ? sql`position(lower(${words}) in lower(v.claim_line)) > 0`
      : sql`true`;
  const rows = await tx.execute<Adoptable & Record<string, unknown>>(sql`
    select c.id as "claimId", c.number, v.claim_line as "claimLine", v.claimant, f ->> 'rating' as rating, f ->> 'label' as label,
      f ->> 'reason' as reason, s.statement_digest as statement,
      ${PLAIN(sql`v.claim_line`)} = (select ${PLAIN(sql`w.claim_line`)} from claim_versions w where w.claim_id = ${claimId}::uuid
        order by w.rev desc limit 1) as "isSameLine"
    from claims c
    join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
    join verdict_versions r on r.desk_id = c.desk_id and r.claim_id = c.id and r.rev = c.verdict_rev
    cross join lateral (select r.content -> 'veracity' as f) finding
    join lateral (select x.statement_digest, x.at from current_sign_offs x where x.desk_id = c.desk_id and x.claim_id = c.id
      order by x.at desc limit 1) s on true
    where c.stage in ('signed-off', 'published') and c.id <> ${claimId}::uuid
      and f ->> 'state' = 'rated' and not f ? 'adoptedFrom' and ${matches}
      and not exists (select from amendments a where a.desk_id = c.desk_id and a.claim_id = c.id and a.act = 'take-down')
    order by "isSameLine" desc, s.at desc limit ${LISTED}`);
  return { claims: [...rows] };
}

/** A claim line without letter case, punctuation and spaces. */
const PLAIN = (line: ReturnType<typeof sql>) => sql`lower(regexp_replace(${line}, '[^[:alnum:]]+', '', 'g'))`;
