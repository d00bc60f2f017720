import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Span } from '#lib/claims/anchoring/anchor';
import { claims, claimVersions, placements } from '#lib/claims/schema';
import { documentVersions } from '#lib/intake/schema';
import type { Outcome } from '#lib/verdicts/verdict-content';
import type { Fault } from '#lib/audit/verify/fault';
import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { SignOffRow } from '#lib/audit/verify/read-decision-rows';
import type { ClaimMoment } from '#lib/audit/verify/replay-claim';

/** A settled placement, and what its words are to be when the claim has this revision of its words or of its verdict. */
export interface PlacedWords {
  claimId: string;
  seq: number;
  of: 'claimRev' | 'verdictRev';
  rev: number;
  /** Null where nothing stands any more. */
  words: string | null;
  expected: string | null;
}

/** Every settled placement with the words that stand there and the words that each version of the claim asks for. */
export async function readPlacedWords(tx: Tx): Promise<PlacedWords[]> {
  return [...(await readKept(tx)), ...(await readApplied(tx))];
}

/** Where what was signed was done, with the wording of each verdict version: none for a cut. */
async function readApplied(tx: Tx): Promise<PlacedWords[]> {
  const rows = await tx.execute<{
    claimId: string;
    seq: number;
    rev: number;
    place: Span | null;
    text: string;
    outcome: Outcome | null;
  }>(sql`
    select p.claim_id as "claimId", p.seq, r.rev, p.places -> 0 as place, t.text, r.content -> 'outcome' as outcome
    from placements p
    join claims c on c.desk_id = p.desk_id and c.id = p.claim_id
    join document_versions t on t.desk_id = c.desk_id and t.document_id = c.document_id and t.version = p.document_version
    join verdict_versions r on r.desk_id = p.desk_id and r.claim_id = p.claim_id
    where p.state = 'applied' order by p.claim_id, p.seq, r.rev`);
  return [...rows].map(({ claimId, seq, rev, place, text, outcome }) => ({
    claimId,
    seq,
    of: 'verdictRev',
    rev,
    words: place && text.slice(place.start, place.end),
    // Of another outcome nothing is ever done in a text.
    expected: outcome?.kind === 'change' ? outcome.wording.trim() : outcome?.kind === 'cut' ? null : '',
  }));
}

/** Where the claim's own words stand. */
async function readKept(tx: Tx): Promise<PlacedWords[]> {
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
    const words = open.text.slice(place.start, place.end);
    found.push({ claimId, seq, of: 'claimRev', rev, words, expected: passage.quote });
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
 * Where a claim was placed its words stand, those of the version it had then, or those that were signed for them; and a sign-off that was carried over is one of
 * this claim, of exactly these revisions.
 */
export function checkPlacements(
  moments: ReadonlyMap<LedgerEvent, ClaimMoment>,
  known: { placed: readonly PlacedWords[]; signOffs: readonly SignOffRow[] },
): Fault[] {
  const wordsAt = new Map(known.placed.map((each) => [`${each.claimId}/${each.seq}/${each.of}/${each.rev}`, each]));
  return [...moments].flatMap(([event, moment]): Fault[] => {
    const { streamId, seq } = event.row;
    const at = (['claimRev', 'verdictRev'] as const).flatMap((of) => wordsAt.get(`${streamId}/${seq}/${of}/${moment[of]}`) ?? []);
    const carried = carriedIn(event);
    const isSound =
      at.every(({ words, expected }) => words === expected) &&
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
