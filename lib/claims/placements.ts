import { and, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { contentDigest } from '#lib/ledger/content-digest';
import type { Span } from '#lib/claims/anchoring/anchor';
import type { ClaimState } from '#lib/claims/claim-facts';
import { claims, claimVersions, placements } from '#lib/claims/schema';
import type { PlacementState } from '#lib/workflow/vocabulary';

/** Where a claim stands in one version of its document. */
export interface Placement {
  documentVersion: number;
  state: PlacementState;
  places: Span[];
}

/** Digest of a placement; the event that tells of it carries it. */
export function placementDigest(placement: Placement & { claimId: string }): string {
  const { claimId, documentVersion, state, places } = placement;
  return contentDigest({ claimId, documentVersion, state, places });
}

/** What an event says of a placement: no words, no offsets. */
export function placementData(placement: Placement & { claimId: string }) {
  const { documentVersion, state } = placement;
  return { documentVersion, state, digest: placementDigest(placement) };
}

/** Writes a placement beside the event that was just recorded for this claim. */
export async function keepPlacement(tx: Tx, ctx: Ctx, claim: ClaimState, placement: Placement): Promise<void> {
  const { documentVersion, state, places } = placement;
  await tx.insert(placements).values({
    deskId: ctx.deskId,
    claimId: claim.id,
    seq: claim.head.lastSeq,
    documentVersion,
    state,
    places,
    madeBy: ctx.actor.personId,
    madeAt: ctx.now,
  });
}

/**
 * Where every claim of a document stands in one of its versions: as a placement says, else where its words were cut from
 * that version. A claim that was taken on in a later version is not among them.
 */
export async function readPlacements(tx: Tx, at: { documentId: string; version: number }): Promise<Map<string, Placement>> {
  const { documentId, version } = at;
  const [cut, placed] = await Promise.all([
    tx
      .selectDistinctOn([claimVersions.claimId], { claimId: claimVersions.claimId, passage: claimVersions.passage })
      .from(claimVersions)
      .innerJoin(claims, and(eq(claims.deskId, claimVersions.deskId), eq(claims.id, claimVersions.claimId)))
      .where(and(eq(claims.documentId, documentId), eq(claimVersions.documentVersion, version)))
      .orderBy(claimVersions.claimId, desc(claimVersions.rev)),
    tx
      .selectDistinctOn([placements.claimId], {
        claimId: placements.claimId,
        state: placements.state,
        places: placements.places,
      })
      .from(placements)
      .innerJoin(claims, and(eq(claims.deskId, placements.deskId), eq(claims.id, placements.claimId)))
      .where(and(eq(claims.documentId, documentId), eq(placements.documentVersion, version)))
      .orderBy(placements.claimId, desc(placements.seq)),
  ]);
  const found = new Map<string, Placement>();
  for (const { claimId, passage } of cut)
    found.set(claimId, { documentVersion: version, state: 'kept', places: [{ start: passage.start, end: passage.end }] });
  for (const { claimId, state, places } of placed) found.set(claimId, { documentVersion: version, state, places });
  return found;
}

/** The last word on where a claim stands; null while its document has the version it was cut from. */
export async function readLastPlacement(tx: Tx, claimId: string): Promise<Placement | null> {
  const { documentVersion, state, places } = placements;
  const [row] = await tx
    .select({ documentVersion, state, places })
    .from(placements)
    .where(eq(placements.claimId, claimId))
    .orderBy(desc(placements.seq))
    .limit(1);
  return row ?? null;
}

/** The claims of a document in whose text what was signed was done, with the version in which it first was. */
export async function readApplied(tx: Tx, documentId: string): Promise<Map<string, number>> {
  const rows = await tx.execute<{ id: string; version: number }>(sql`
    select p.claim_id as id, min(p.document_version) as version from placements p
    join claims c on c.desk_id = p.desk_id and c.id = p.claim_id
    where c.document_id = ${documentId}::uuid and c.displaced is null and p.state = 'applied' and not exists (
      select from placements later where later.desk_id = p.desk_id and later.claim_id = p.claim_id and later.seq > p.seq and later.state <> 'applied')
    group by p.claim_id`);
  return new Map([...rows].map(({ id, version }) => [id, version]));
}

/** The one place where a claim's words certainly stand; null while that is open, or when they stand nowhere. */
export function settledPlace(placement: Placement | undefined): Span | null {
  if (!placement || !['kept', 'applied', 'placed'].includes(placement.state)) return null;
  return placement.places[0] ?? null;
}
