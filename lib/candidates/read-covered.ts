import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Span } from '#lib/claims/anchoring/anchor';
import { readPlacements } from '#lib/claims/placements';
import { isStanding } from '#lib/claims/is-standing';
import { claims, claimVersions } from '#lib/claims/schema';
import { candidates } from '#lib/candidates/schema';

type Proposed = Span & { content: { quote: string } };

/**
 * Tells of a proposal in a later version of a document whether somebody has decided it already: its words are a claim, or were
 * dismissed, cut or merged, or they are where a claim waits for its place. In a first version nothing is covered but by its span.
 */
export async function readCovered(tx: Tx, documentId: string, version: number): Promise<(proposed: Proposed) => boolean> {
  if (version === 1) return () => false;
  const [taken, decided, placed] = await Promise.all([
    tx
      .select({ passage: claimVersions.passage })
      .from(claims)
      .innerJoin(
        claimVersions,
        and(
          eq(claimVersions.deskId, claims.deskId),
          eq(claimVersions.claimId, claims.id),
          eq(claimVersions.rev, claims.claimRev),
        ),
      )
      .where(and(eq(claims.documentId, documentId), isStanding())),
    tx
      .select({ content: candidates.content })
      .from(candidates)
      .where(and(eq(candidates.documentId, documentId), ne(candidates.state, 'proposed'))),
    readPlacements(tx, { documentId, version }),
  ]);
  const words = new Set(
    [...taken.map(({ passage }) => passage.quote), ...decided.map(({ content }) => content.quote)].map(plain),
  );
  const places = [...placed.values()].flatMap((each) => each.places);
  return ({ start, end, content }) =>
    words.has(plain(content.quote)) ||
    places.some((place) => place.start < end && place.end > start && isMost(place, { start, end }));
}

/** Letters and figures alone: quotation marks and spaces are what an edit changes first. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Whether the two share at least half of the shorter one. */
function isMost(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
