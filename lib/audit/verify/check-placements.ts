import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { claims, claimVersions, placements } from '#lib/claims/schema';
import { documentVersions } from '#lib/intake/schema';
import type { Fault } from '#lib/audit/verify/fault';
import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { SignOffRow } from '#lib/audit/verify/read-decision-rows';
import type { ClaimMoment } from '#lib/audit/verify/replay-claim';

export interface PlacedWords {
  claimId: string;
  seq: number;
  rev: number;
  words: string;
  quote: string;
}

/** Every settled placement with the words that stand there and the words of each claim version, in the order of both. */
export async function readPlacedWords(tx: Tx): Promise<PlacedWords[]> {
  const rows = await tx
    .select({
      claimId: placements.claimId,
      seq: placements.seq,
      state: placements.state,
      places: placements.places,
      version: placements.documentVersion,
      documentId: claims.documentId,
      rev: claimVersions.rev,
      passage: claimVersions.passage,
    })
    .from(placements)
    .innerJoin(claims, and(eq(claims.deskId, placements.deskId), eq(claims.id, placements.claimId)))
    .innerJoin(claimVersions, and(eq(claimVersions.deskId, placements.deskId), eq(claimVersions.claimId, placements.claimId)))
    .orderBy(asc(claims.documentId), asc(placements.documentVersion), asc(placements.seq));
  const found: PlacedWords[] = [];
  let open = { key: '', text: '' };
  for (const { claimId, seq, state, places, version, documentId, rev, passage } of rows) {
    const [place] = places;
    if ((state !== 'kept' && state !== 'placed') || !place) continue;
    const key = `${documentId}/${version}`;
    // One long text at a time: a desk may have many.
    if (open.key !== key) open = { key, text: await readText(tx, documentId, version) };
    found.push({ claimId, seq, rev, words: open.text.slice(place.start, place.end), quote: passage.quote });
  }
  return found;
}

async function readText(tx: Tx, documentId: string, version: number): Promise<string> {
  const [row] = await tx
    .select({ text: documentVersions.text })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, version)));
  return row?.text ?? '';
}

/**
 * Where a claim was placed its words stand, those of the version it had then; and a sign-off that was carried over is one of
 * this claim, of exactly these revisions.
 */
export function checkPlacements(
  moments: ReadonlyMap<LedgerEvent, ClaimMoment>,
  known: { placed: readonly PlacedWords[]; signOffs: readonly SignOffRow[] },
): Fault[] {
  const wordsAt = new Map(known.placed.map((each) => [`${each.claimId}/${each.seq}/${each.rev}`, each]));
  return [...moments].flatMap(([event, moment]): Fault[] => {
    const { streamId, seq } = event.row;
    const at = wordsAt.get(`${streamId}/${seq}/${moment.claimRev}`);
    const carried = carriedIn(event);
    const isSound =
      (!at || at.words === at.quote) &&
      carried.every((named) => known.signOffs.some((row) => isCarried(row, named, { streamId, moment })));
    return isSound ? [] : [{ code: 'notPlaced', place: event.place, row: `placements ${streamId}/${seq}` }];
  });
}

interface Named {
  id?: unknown;
  statement?: unknown;
}

function carriedIn({ body }: LedgerEvent): Named[] {
  const signOffs = body?.data.signOffs;
  return Array.isArray(signOffs) ? (signOffs as Named[]) : [];
}

function isCarried(row: SignOffRow, { id, statement }: Named, at: { streamId: string; moment: ClaimMoment }): boolean {
  const { round, submission, claimRev, evidenceRev, verdictRev } = at.moment;
  const isCurrent =
    row.round === round &&
    row.submission === submission &&
    row.claimRev === claimRev &&
    row.evidenceRev === evidenceRev &&
    row.verdictRev === verdictRev;
  return isCurrent && row.id === id && row.claimId === at.streamId && row.statementDigest === statement;
}
