import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { readPlacements } from '#lib/claims/placements';
import { isStanding } from '#lib/claims/is-standing';
import { claims, claimVersions } from '#lib/claims/schema';
import { missing } from '#lib/db/refusal';
import { readArrival } from '#lib/intake/arrivals/keep-arrival';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { documentVersions } from '#lib/intake/schema';
import { events } from '#lib/ledger/schema';
import { memberNames } from '#lib/people/queries';
import { type DeskScale, onDeskScale } from '#lib/candidates/desk-scale';
import { readFlagAnswers } from '#lib/candidates/flags/read-flag-answers';
import { readDeskScale } from '#lib/candidates/read-desk-scale';
import { partAt, partsOf } from '#lib/candidates/parts';
import { countProposals, readProposals } from '#lib/candidates/read-proposals';
import type { Block } from '#lib/workflow/vocabulary';

/** A document as its screen shows it. */
export type DocumentPage = Awaited<ReturnType<typeof readDocument>>;
export type DocumentPart = Awaited<ReturnType<typeof readDocumentPart>>;
export type DocumentClaim = DocumentPage['claims'][number];
export type DocumentCandidate = DocumentPage['candidates'][number];

/**
 * A version of a document, the current one unless another is asked for, with its proposals and its claims in the order of the
 * text; claims whose words have no place in it come last. Refuses with `missing`.
 */
export async function readDocument(tx: Tx, documentId: string, wanted?: number) {
  const { page, at, nameOf } = await readPage(tx, documentId, wanted);
  const proposals = await readProposals(tx, at);
  return { ...page, candidates: proposals.map((each) => asDecided(each, page.scale, nameOf)) };
}

/**
 * The same for a screen: a long text comes in parts, and with it the proposals of the part around one offset, and how all the
 * others are counted.
 */
export async function readDocumentPart(tx: Tx, documentId: string, { version, near }: { version?: number; near: number }) {
  const { page, at, nameOf } = await readPage(tx, documentId, version);
  const { scale } = page;
  const counted = await countProposals(tx, at);
  const claimed = page.claims.flatMap(({ place }) => (place ? [place.start] : []));
  const starts = [...counted.map(({ start }) => start), ...claimed].toSorted((a, b) => a - b);
  const parts = partsOf(page.text, page.blocks, starts);
  const here = partAt(parts, near);
  const [part, next] = [parts[here]!, parts[here + 1]];
  // What begins between two parts belongs to the first.
  const span = { start: here === 0 ? 0 : part.start, end: next?.start ?? page.text.length };
  const proposals = await readProposals(tx, at, parts.length > 1 ? span : undefined);
  return {
    ...page,
    candidates: proposals.map((each) => asDecided(each, scale, nameOf)),
    counted: counted.map((each) => ({ ...each, plainScore: each.score, score: onDeskScale(each.score, scale) })),
    parts,
    here,
  };
}

/** Everything but the proposals. */
async function readPage(tx: Tx, documentId: string, wanted: number | undefined) {
  const facts = await readDocumentFacts(tx, documentId);
  const shown = wanted ?? facts.version;
  const at = { documentId, version: shown };
  const [versions, marked, names, isRead, scale, answers] = await Promise.all([
    readVersions(tx, documentId, shown),
    readClaims(tx, at),
    memberNames(tx),
    wasRead(tx, documentId, shown),
    readDeskScale(tx, documentId),
    readFlagAnswers(tx, documentId),
  ]);
  const version = versions.find((each) => each.version === shown);
  if (!version) throw missing();
  const { sha256, blocks, arrivalId } = version;
  const nameOf = (personId: string | null) => (personId ? (names.get(personId) ?? null) : null);
  const page = {
    facts,
    version: shown,
    versions: versions.map(({ version: number, madeBy, madeAt }) => ({ version: number, madeAt, by: nameOf(madeBy) })),
    owner: nameOf(facts.ownerId),
    author: nameOf(facts.authorId),
    text: version.text ?? '',
    sha256,
    blocks,
    /** What the text was read from; null when it was pasted. */
    arrival: arrivalId ? await readArrival(tx, arrivalId) : null,
    scale,
    flagAnswers: answers.map((each) => ({ ...each, by: nameOf(each.by) })),
    claims: marked.map((claim) => ({ ...claim, assignee: nameOf(claim.assigneeId) })),
    progress: progressOf(marked),
    isRead,
  };
  return { page, at, nameOf };
}

type Proposed = Awaited<ReturnType<typeof readProposals>>[number];

function asDecided(
  { deskId: _desk, score, ...proposal }: Proposed,
  scale: DeskScale,
  nameOf: (id: string | null) => string | null,
) {
  return {
    ...proposal,
    /** As the machine gave it. */
    plainScore: score,
    /** As this desk decides. */
    score: onDeskScale(score, scale),
    decidedByName: nameOf(proposal.decidedBy),
  };
}

/** Whether the machine has read this version to its end, whatever it proposed. */
async function wasRead(tx: Tx, documentId: string, version: number): Promise<boolean> {
  const isOfVersion = sql`${events.body}::jsonb #>> '{data,version}' = ${String(version)}`;
  const read = await tx
    .select({ seq: events.seq })
    .from(events)
    .where(and(eq(events.streamId, documentId), eq(events.kind, 'extract'), isOfVersion))
    .limit(1);
  return read.length > 0;
}

/** All versions, the text only of the one that is shown: a document may be long and often changed. */
function readVersions(tx: Tx, documentId: string, shown: number) {
  const { version, sha256, blocks, madeBy, madeAt, text } = documentVersions;
  return tx
    .select({
      version,
      sha256,
      madeBy,
      madeAt,
      arrivalId: documentVersions.arrivalId,
      text: sql<string | null>`case when ${version} = ${shown} then ${text} end`,
      blocks: sql<Block[]>`case when ${version} = ${shown} then ${blocks} else '[]' end`,
    })
    .from(documentVersions)
    .where(eq(documentVersions.documentId, documentId))
    .orderBy(asc(version));
}

/** The claims of a version with where they stand in it; those whose words have no place in it last. */
export async function readClaims(tx: Tx, at: { documentId: string; version: number }) {
  const placed = await readPlacements(tx, at);
  const rows = await tx
    .select({
      id: claims.id,
      number: claims.number,
      seq: claims.lastSeq,
      stage: claims.stage,
      depth: claims.depth,
      assigneeId: claims.assigneeId,
      dueAt: claims.dueAt,
      sentBackAt: claims.sentBackAt,
      staleAt: claims.staleAt,
      closeReason: claims.closeReason,
      displaced: claims.displaced,
      claimRev: claims.claimRev,
      evidenceRev: claims.evidenceRev,
      verdictRev: claims.verdictRev,
      claimLine: claimVersions.claimLine,
      claimant: claimVersions.claimant,
      kind: claimVersions.kind,
      questions: claimVersions.questions,
      passage: claimVersions.passage,
    })
    .from(claims)
    .innerJoin(
      claimVersions,
      and(eq(claimVersions.deskId, claims.deskId), eq(claimVersions.claimId, claims.id), eq(claimVersions.rev, claims.claimRev)),
    )
    .where(and(eq(claims.documentId, at.documentId), isStanding()));
  return rows
    .flatMap((claim) => {
      const placement = placed.get(claim.id);
      // Taken on in a later version: it is not in this one.
      return placement ? [{ ...claim, placement, place: placement.places[0] ?? null }] : [];
    })
    .toSorted((a, b) => placeIn(a) - placeIn(b) || (a.place?.end ?? 0) - (b.place?.end ?? 0) || a.number - b.number);
}

function placeIn({ place }: { place: { start: number } | null }): number {
  return place?.start ?? Infinity;
}

/** What was set aside is not counted: it is not to be done. */
function progressOf(marked: readonly { stage: string }[]): { claims: number; signed: number } {
  const counted = marked.filter(({ stage }) => stage !== 'closed');
  return {
    claims: counted.length,
    signed: counted.filter(({ stage }) => stage === 'signed-off' || stage === 'published').length,
  };
}
