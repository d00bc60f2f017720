import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';
import type { ClaimWords } from '#lib/claims/claim-words';
import { readPlacements } from '#lib/claims/placements';
import { claims, placements } from '#lib/claims/schema';
import { documents, documentVersions } from '#lib/intake/schema';
import { markOf } from '../_view/mark-of';

export type DocumentContext = Awaited<ReturnType<typeof readDocumentContext>>;

/**
 * The text a claim stands in, with every claim of the document where it stands, in the order of the text: the current version,
 * or for a claim whose words are gone from it the last one that had them. Refuses with `missing`.
 */
export async function readDocumentContext(tx: Tx, at: { documentId: string; version: number }) {
  const [[document], places] = await Promise.all([
    tx
      .select({
        id: documents.id,
        title: documents.title,
        language: documents.language,
        translatedFrom: documents.translatedFrom,
        translator: documents.translator,
        publishedOn: documents.publishedOn,
        latest: documents.version,
        version: documentVersions.version,
        text: documentVersions.text,
        blocks: documentVersions.blocks,
      })
      .from(documents)
      .innerJoin(
        documentVersions,
        and(eq(documentVersions.deskId, documents.deskId), eq(documentVersions.documentId, documents.id)),
      )
      .where(and(eq(documents.id, at.documentId), eq(documentVersions.version, at.version))),
    readPlaces(tx, at),
  ]);
  if (!document) throw missing();
  return { ...document, claims: places };
}

async function readPlaces(tx: Tx, at: { documentId: string; version: number }) {
  const [placed, rows] = await Promise.all([
    readPlacements(tx, at),
    tx
      .select({
        id: claims.id,
        number: claims.number,
        stage: claims.stage,
        sentBackAt: claims.sentBackAt,
        staleAt: claims.staleAt,
        displaced: claims.displaced,
      })
      .from(claims)
      .where(eq(claims.documentId, at.documentId)),
  ]);
  return rows
    .flatMap(({ stage, sentBackAt, staleAt, displaced, ...claim }) => {
      const [place] = placed.get(claim.id)?.places ?? [];
      const isDisplaced = displaced !== null;
      const mark = markOf({ stage, isSentBack: sentBackAt !== null, isStale: staleAt !== null, isDisplaced });
      return place ? [{ ...claim, ...place, stage, mark }] : [];
    })
    .toSorted((a, b) => a.start - b.start || a.number - b.number);
}

/** In which version a claim is read: the current one, unless its words are gone from it. */
export async function versionToRead(tx: Tx, claim: ClaimState, words: ClaimWords): Promise<number> {
  if (claim.displaced !== 'orphan') return claim.documentVersion;
  const rows = await tx
    .select({ version: placements.documentVersion, places: placements.places })
    .from(placements)
    .where(eq(placements.claimId, claim.id))
    .orderBy(desc(placements.seq));
  return rows.find(({ places }) => places.length > 0)?.version ?? words.documentVersion;
}
