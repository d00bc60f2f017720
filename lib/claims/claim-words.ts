import { desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { claimVersions } from '#lib/claims/schema';

export type ClaimWords = typeof claimVersions.$inferSelect;

/** The words of a claim as they stand: its latest version. Refuses with `missing`. */
export async function readClaimWords(tx: Tx, claimId: string): Promise<ClaimWords> {
  const [row] = await tx
    .select()
    .from(claimVersions)
    .where(eq(claimVersions.claimId, claimId))
    .orderBy(desc(claimVersions.rev))
    .limit(1);
  if (!row) throw missing();
  return row;
}
