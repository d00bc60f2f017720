import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { onDeskScale } from '#lib/candidates/desk-scale';
import { readClaims } from '#lib/candidates/read-document';
import { concerningOf } from '#lib/candidates/read-proposals';
import { readDeskScale } from '#lib/candidates/read-desk-scale';
import { candidates } from '#lib/candidates/schema';

/**
 * The line of every proposal of a document that nobody has decided, and of every claim, in the order of the text: what can be
 * chosen from while a long text shows one part. Scores are the desk's. Refuses with `missing`.
 */
export async function readOpenPassages(tx: Tx, { documentId }: { documentId: string }) {
  const { version } = await readDocumentFacts(tx, documentId);
  const [proposals, claims, scale] = await Promise.all([
    readOpenLines(tx, { documentId, version }),
    readClaims(tx, { documentId, version }),
    readDeskScale(tx, documentId),
  ]);
  return {
    proposals: proposals.map((each) => ({ ...each, score: onDeskScale(each.score, scale) })),
    claims: claims.flatMap(({ id, number, stage, claimLine, place }) =>
      place ? [{ id, number, stage, claimLine, start: place.start, end: place.end }] : [],
    ),
  };
}

function readOpenLines(tx: Tx, { documentId, version }: { documentId: string; version: number }) {
  const { id, start, end, score, state, content } = candidates;
  const isOpen = and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, version), eq(state, 'proposed'));
  const claimLine = sql<string>`${content} ->> 'claimLine'`;
  return tx
    .select({ id, start, end, score, claimLine, concerning: concerningOf() })
    .from(candidates)
    .where(isOpen)
    .orderBy(asc(start), asc(end), asc(id));
}
