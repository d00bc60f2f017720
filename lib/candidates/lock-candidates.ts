import { asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing, Refusal } from '#lib/db/refusal';
import { lockDocument, type LockedDocument } from '#lib/intake/lock-document';
import { requireVersion } from '#lib/intake/require-version';
import { members } from '#lib/people/schema';
import type { CandidateContent } from '#lib/candidates/candidate-content';
import type { CandidateState } from '#lib/candidates/proposed-content';
import { candidates } from '#lib/candidates/schema';

export type Candidate = Omit<typeof candidates.$inferSelect, 'content'> & { content: CandidateContent };

/** Proposals of one document and the document itself, all locked. */
export interface LockedCandidates {
  document: LockedDocument;
  /** In the order they were asked for. */
  candidates: Candidate[];
}

/** Locks the document of these proposals, then the proposals. They must all exist and belong to one document. */
export async function lockCandidates(tx: Tx, candidateIds: readonly string[]): Promise<LockedCandidates> {
  const wanted = [...new Set(candidateIds)];
  const homes = await tx
    .selectDistinct({ documentId: candidates.documentId })
    .from(candidates)
    .where(inArray(candidates.id, wanted));
  const [home] = homes;
  if (!home) throw missing();
  if (homes.length > 1) throw new Refusal('invalid', 'candidatesOfSeveralDocuments', { field: 'candidateIds' });
  const document = await lockDocument(tx, home.documentId);
  const rows = await tx.select().from(candidates).where(inArray(candidates.id, wanted)).orderBy(asc(candidates.id)).for('update');
  const found = new Map(rows.map((row) => [row.id, row]));
  await requireThisVersion(tx, document.facts, rows);
  return {
    document,
    candidates: wanted.map((id) => {
      const row = found.get(id);
      if (!row) throw missing();
      return row;
    }),
  };
}

/** Refuses proposals of an earlier version: those that stand in this one went along under other ids. */
async function requireThisVersion(tx: Tx, document: LockedDocument['facts'], rows: readonly Candidate[]): Promise<void> {
  const earliest = Math.min(...rows.map(({ documentVersion }) => documentVersion));
  if (earliest < document.version) await requireVersion(tx, document, earliest);
}

/** Refuses proposals that somebody has decided already, and says who decided what. */
export async function requireState(tx: Tx, rows: readonly Candidate[], state: CandidateState): Promise<void> {
  const decided = rows.filter((row) => row.state !== state);
  if (decided.length === 0) return;
  const names = await Promise.all(decided.map((row) => nameOf(tx, row.decidedBy)));
  const since = decided.map((row, i) => ({
    candidateId: row.id,
    state: row.state,
    claimId: row.claimId,
    by: names[i] ?? null,
    at: row.decidedAt,
  }));
  throw new Refusal('conflict', state === 'proposed' ? 'candidateDecided' : 'candidateNotDismissed', { changes: { since } });
}

async function nameOf(tx: Tx, personId: string | null): Promise<string | null> {
  if (!personId) return null;
  const [member] = await tx.select({ name: members.name }).from(members).where(eq(members.personId, personId));
  return member?.name ?? null;
}
