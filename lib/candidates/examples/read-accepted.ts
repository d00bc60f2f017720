import { and, asc, desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { claims, claimVersions } from '#lib/claims/schema';
import { isStanding } from '#lib/claims/is-standing';
import { candidates } from '#lib/candidates/schema';
import type { Accepted } from '#lib/candidates/examples/corrections-in';

/** The proposals of a version that are claims, with the last words that such a claim has in it. */
export async function readAccepted(tx: Tx, at: { documentId: string; version: number }): Promise<Accepted[]> {
  const { documentId, version } = at;
  const rows = await tx
    .selectDistinctOn([candidates.start, candidates.id], { proposal: candidates, claim: claimVersions })
    .from(candidates)
    .innerJoin(claims, and(eq(claims.id, candidates.claimId), isStanding()))
    .innerJoin(claimVersions, and(eq(claimVersions.claimId, claims.id), eq(claimVersions.documentVersion, version)))
    .where(and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, version)))
    .orderBy(asc(candidates.start), asc(candidates.id), desc(claimVersions.rev));
  // Of merged proposals the claim kept the words of one; what was read of the others nobody has judged.
  const isItsOwn = ({ proposal, claim: { passage } }: (typeof rows)[number]) =>
    proposal.start === passage.start && proposal.end === passage.end;
  return rows.filter(isItsOwn).map(({ proposal: { id, start, end, content }, claim }) => {
    const { claimLine, kind, questions, claimant, dates, quantities } = claim;
    return { id, start, end, proposed: content, claim: { claimLine, kind, questions, claimant, dates, quantities } };
  });
}
