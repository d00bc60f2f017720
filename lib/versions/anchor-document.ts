import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { candidates } from '#lib/candidates/schema';
import type { Anchor, Anchored, Span, Standing } from '#lib/claims/anchoring/anchor';
import { anchorPassages } from '#lib/claims/anchoring/anchor-passages';
import { passageOf } from '#lib/claims/passage-of';
import { type Placement, readPlacements, settledPlace } from '#lib/claims/placements';
import { claims, claimVersions } from '#lib/claims/schema';
import { documentVersions } from '#lib/intake/schema';
import { findApplied } from '#lib/versions/applied';
import { type DecidedClaim, readDecided, signedBeside } from '#lib/versions/read-decided';

/** What became of a claim: found as every passage is, or what was signed for it was done in the new text. */
export type ClaimAnchor = Anchor | { state: 'applied'; places: Span[] };

/** What a new text does to the claims and the undecided or dismissed proposals of a document. */
export interface DocumentAnchors {
  before: string;
  claims: Map<string, ClaimAnchor>;
  candidates: { row: typeof candidates.$inferSelect; anchor: Anchor }[];
}

/** Finds every passage of the current version again in another text. Writes nothing. */
export async function anchorDocument(
  tx: Tx,
  at: { documentId: string; version: number },
  after: string,
): Promise<DocumentAnchors> {
  const [before, words, standing, proposals, decided] = await Promise.all([
    readVersionText(tx, at),
    readPassages(tx, at.documentId),
    readPlacements(tx, at),
    readProposals(tx, at),
    readDecided(tx, at.documentId),
  ]);
  const texts = { before, after };
  const found = anchorPassages(texts, [
    ...words.map(({ claimId, passage }) => standingOf(texts.before, passage, standing.get(claimId))),
    ...proposals.map(({ start, end, content }) => ({ passage: content, place: { start, end } })),
  ]);
  const claimAnchors = words.map(({ claimId, passage }, i): [string, ClaimAnchor] => {
    const of = { claimId, passage, anchor: found[i]!, wasApplied: standing.get(claimId)?.state === 'applied' };
    return [claimId, anchorOfClaim(texts, of, decided)];
  });
  return {
    before,
    claims: new Map(claimAnchors),
    candidates: proposals.map((row, i) => ({ row, anchor: found[words.length + i]! })),
  };
}

/** Once a signed change was made, its wording is what stands in the text for the claim. */
function standingOf(before: string, passage: Anchored, placement: Placement | undefined): Standing {
  const place = settledPlace(placement);
  const applied = placement?.state === 'applied' && place ? passageOf(before, place) : null;
  return { passage: applied ?? passage, place };
}

interface Found {
  claimId: string;
  passage: Anchored;
  anchor: Anchor;
  wasApplied: boolean;
}

/** What was signed is looked for first: wording that holds the old words would be taken for them. */
function anchorOfClaim(
  texts: { before: string; after: string },
  { claimId, passage, anchor, wasApplied }: Found,
  decided: ReadonlyMap<string, DecidedClaim>,
): ClaimAnchor {
  const signed = anchorOfSigned(texts, { claimId, wasApplied }, decided);
  if (signed) return signed;
  if (!wasApplied) return anchor;
  const [old] = anchorPassages(texts, [{ passage, place: null }]);
  if (old?.state === 'kept') return old;
  // The wording that was made stands there still, but it is no longer what is asked for.
  return anchor.state === 'kept' ? { state: 'changed', places: anchor.places } : anchor;
}

/** Where the wording that was signed stands now, or the places it may be; null when it is none of them. */
function anchorOfSigned(
  texts: { before: string; after: string },
  { claimId, wasApplied }: Pick<Found, 'claimId' | 'wasApplied'>,
  decided: ReadonlyMap<string, DecidedClaim>,
): ClaimAnchor | null {
  const own = decided.get(claimId);
  if (!own || !(own.isSigned || wasApplied)) return null;
  const applied = findApplied(texts, { ...own, wasApplied }, signedBeside(decided, claimId));
  if (applied?.isSure) return { state: 'applied', places: applied.places };
  return applied && applied.places.length > 1 ? { state: 'moved', places: applied.places } : null;
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
