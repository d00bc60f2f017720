import { and, asc, eq, ne, notInArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { claims, claimVersions } from '#lib/claims/schema';
import type { Concerned } from '#lib/contacts/queries';

/** A claim that may be asked about together with another. */
export interface Askable {
  id: string;
  number: number;
  claimLine: string;
  /** The passage's own words. */
  quote: string;
}

/** The other open claims of this document that the same claimant made: one message may put them all. */
export async function readAskable(tx: Tx, claim: Concerned): Promise<Askable[]> {
  if (claim.claimant === null) return [];
  const rows = await tx
    .select({
      id: claims.id,
      number: claims.number,
      claimLine: claimVersions.claimLine,
      passage: claimVersions.passage,
    })
    .from(claims)
    .innerJoin(
      claimVersions,
      and(eq(claimVersions.deskId, claims.deskId), eq(claimVersions.claimId, claims.id), eq(claimVersions.rev, claims.claimRev)),
    )
    .where(
      and(
        eq(claims.documentId, claim.documentId),
        ne(claims.id, claim.id),
        notInArray(claims.stage, ['closed', 'published']),
        eq(claimVersions.claimant, claim.claimant),
      ),
    )
    .orderBy(asc(claims.number))
    .limit(50);
  return rows.map(({ passage, ...row }) => ({ ...row, quote: passage.quote }));
}
