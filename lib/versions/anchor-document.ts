import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { candidates } from '#lib/candidates/schema';
import type { Anchor } from '#lib/claims/anchoring/anchor';
import { anchorPassages } from '#lib/claims/anchoring/anchor-passages';
import { readPlacements, settledPlace } from '#lib/claims/placements';
import { claims, claimVersions } from '#lib/claims/schema';
import { documentVersions } from '#lib/intake/schema';

/** What a new text does to the claims and the undecided or dismissed proposals of a document. */
export interface DocumentAnchors {
  before: string;
  claims: Map<string, Anchor>;
  candidates: { row: typeof candidates.$inferSelect; anchor: Anchor }[];
}

/** Finds every passage of the current version again in another text. Writes nothing. */
export async function anchorDocument(
  tx: Tx,
  at: { documentId: string; version: number },
  after: string,
): Promise<DocumentAnchors> {
  const [before, words, standing, proposals] = await Promise.all([
    readVersionText(tx, at),
    readPassages(tx, at.documentId),
    readPlacements(tx, at),
    readProposals(tx, at),
  ]);
  const found = anchorPassages({ before, after }, [
    ...words.map(({ claimId, passage }) => ({ passage, place: settledPlace(standing.get(claimId)) })),
    ...proposals.map(({ start, end, content }) => ({ passage: content, place: { start, end } })),
  ]);
  return {
    before,
    claims: new Map(words.map(({ claimId }, i) => [claimId, found[i]!])),
    candidates: proposals.map((row, i) => ({ row, anchor: found[words.length + i]! })),
  };
}

/** The text of one version, empty when there is none. */
export async function readVersionText(tx: Tx, at: { documentId: string; version: number }): Promise<string> {
  const [row] = await tx
    .select({ text: documentVersions.text })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, at.documentId), eq(documentVersions.version, at.version)));
  return row?.text ?? '';
}

function readPassages(tx: Tx, documentId: string) {
  return tx
    .select({ claimId: claims.id, passage: claimVersions.passage })
    .from(claims)
    .innerJoin(
      claimVersions,
      and(eq(claimVersions.deskId, claims.deskId), eq(claimVersions.claimId, claims.id), eq(claimVersions.rev, claims.claimRev)),
    )
    .where(eq(claims.documentId, documentId))
    .orderBy(claims.id);
}

/** What is open, and what was dismissed: it is not to be proposed again. */
function readProposals(tx: Tx, { documentId, version }: { documentId: string; version: number }) {
  return tx
    .select()
    .from(candidates)
    .where(
      and(
        eq(candidates.documentId, documentId),
        eq(candidates.documentVersion, version),
        inArray(candidates.state, ['proposed', 'dismissed']),
      ),
    );
}
