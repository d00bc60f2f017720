import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { claims, claimVersions } from '#lib/claims/schema';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { documentVersions } from '#lib/intake/schema';
import { memberNames } from '#lib/people/queries';
import { candidates } from '#lib/candidates/schema';

/** A document as its screen shows it. */
export type DocumentPage = Awaited<ReturnType<typeof readDocument>>;
export type DocumentClaim = DocumentPage['claims'][number];
export type DocumentCandidate = DocumentPage['candidates'][number];

/** The current version of a document with its proposals and claims in the order of the text. Refuses with `missing`. */
export async function readDocument(tx: Tx, documentId: string) {
  const facts = await readDocumentFacts(tx, documentId);
  const [[version], proposals, marked, names] = await Promise.all([
    tx
      .select()
      .from(documentVersions)
      .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, facts.version))),
    tx
      .select()
      .from(candidates)
      .where(and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, facts.version)))
      .orderBy(asc(candidates.start), asc(candidates.end), asc(candidates.id)),
    readClaims(tx, documentId),
    memberNames(tx),
  ]);
  const { text = '', sha256 = '', blocks = [] } = version ?? {};
  const nameOf = (personId: string | null) => (personId ? (names.get(personId) ?? null) : null);
  return {
    facts,
    owner: nameOf(facts.ownerId),
    author: nameOf(facts.authorId),
    text,
    sha256,
    blocks,
    candidates: proposals.map(({ deskId: _desk, ...proposal }) => ({ ...proposal, decidedByName: nameOf(proposal.decidedBy) })),
    claims: marked.map((claim) => ({ ...claim, assignee: nameOf(claim.assigneeId) })),
    progress: progressOf(marked),
  };
}

async function readClaims(tx: Tx, documentId: string) {
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
    .where(eq(claims.documentId, documentId));
  return rows.toSorted((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end || a.number - b.number);
}

/** What was set aside is not counted: it is not to be done. */
function progressOf(marked: readonly { stage: string }[]): { claims: number; signed: number } {
  const counted = marked.filter(({ stage }) => stage !== 'closed');
  return {
    claims: counted.length,
    signed: counted.filter(({ stage }) => stage === 'signed-off' || stage === 'published').length,
  };
}
