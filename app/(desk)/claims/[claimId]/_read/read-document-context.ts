import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { claims, claimVersions } from '#lib/claims/schema';
import { documents, documentVersions } from '#lib/intake/schema';
import { markOf } from '../_view/mark-of';

export type DocumentContext = Awaited<ReturnType<typeof readDocumentContext>>;

/** The text a claim stands in, with every claim of the document where it stands, in the order of the text. Refuses with `missing`. */
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
  const start = sql<number>`(${claimVersions.passage} ->> 'start')::int`;
  const rows = await tx
    .select({
      id: claims.id,
      number: claims.number,
      stage: claims.stage,
      sentBackAt: claims.sentBackAt,
      staleAt: claims.staleAt,
      start,
      end: sql<number>`(${claimVersions.passage} ->> 'end')::int`,
    })
    .from(claims)
    .innerJoin(
      claimVersions,
      and(eq(claimVersions.deskId, claims.deskId), eq(claimVersions.claimId, claims.id), eq(claimVersions.rev, claims.claimRev)),
    )
    .where(and(eq(claims.documentId, at.documentId), eq(claimVersions.documentVersion, at.version)))
    .orderBy(asc(start), asc(claims.number));
  return rows.map(({ stage, sentBackAt, staleAt, ...place }) => ({
    ...place,
    stage,
    mark: markOf({ stage, isSentBack: sentBackAt !== null, isStale: staleAt !== null }),
  }));
}
