import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { members } from '#lib/people/schema';
import { looks, points, returns, signOffs } from '#lib/signoff/schema';

/** Every sign-off of a claim, newest first, and whether it counts right now. */
export function readSignOffs(tx: Tx, claimId: string) {
  return tx
    .select({
      id: signOffs.id,
      personId: signOffs.personId,
      name: members.name,
      namedInPublic: members.namedInPublic,
      at: signOffs.at,
      round: signOffs.round,
      claimRev: signOffs.claimRev,
      evidenceRev: signOffs.evidenceRev,
      verdictRev: signOffs.verdictRev,
      statementDigest: signOffs.statementDigest,
      counts: sql<boolean>`exists (select from current_sign_offs c where c.desk_id = ${signOffs.deskId} and c.claim_id = ${signOffs.claimId} and c.id = ${signOffs.id})`,
    })
    .from(signOffs)
    .leftJoin(members, and(eq(members.deskId, signOffs.deskId), eq(members.personId, signOffs.personId)))
    .where(eq(signOffs.claimId, claimId))
    .orderBy(desc(signOffs.at), desc(signOffs.id));
}

/** The points of every return of a claim in the order of their numbers, with the reason of the return they belong to. */
export function readPoints(tx: Tx, claimId: string) {
  return tx
    .select({
      n: points.n,
      pinnedTo: points.pinnedTo,
      reason: points.reason,
      answer: points.answer,
      answeredBy: points.answeredBy,
      answeredAt: points.answeredAt,
      settledBy: points.settledBy,
      settledAt: points.settledAt,
      returnId: points.returnId,
      returnReason: returns.reason,
      returnedBy: returns.madeBy,
      returnedAt: returns.at,
    })
    .from(points)
    .innerJoin(
      returns,
      and(eq(returns.deskId, points.deskId), eq(returns.claimId, points.claimId), eq(returns.id, points.returnId)),
    )
    .where(eq(points.claimId, claimId))
    .orderBy(asc(points.n));
}

/** What this person had seen of the claim when last marking it as read, or null. */
export async function readLook(tx: Tx, claimId: string, personId: string) {
  const [row] = await tx
    .select()
    .from(looks)
    .where(and(eq(looks.claimId, claimId), eq(looks.personId, personId)));
  return row ?? null;
}
