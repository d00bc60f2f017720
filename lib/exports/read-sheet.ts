import { and, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { readConflicts } from '#lib/claims/conflicts/read-conflicts';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { documentVersions } from '#lib/intake/schema';
import { memberNames } from '#lib/people/queries';
import { readClaimRows } from '#lib/exports/read-claim-rows';

export type Sheet = Awaited<ReturnType<typeof readSheet>>;

/**
 * The sign-off sheet of a document (PRACTICE R4): its version and hash, every claim with its findings, people, sources and
 * signatures, and the conflicts that were declared. Refuses with `missing`.
 */
export async function readSheet(tx: Tx, documentId: string) {
  const facts = await readDocumentFacts(tx, documentId);
  const [[version], claims, conflicts, names] = await Promise.all([
    tx
      .select({ sha256: documentVersions.sha256, madeAt: documentVersions.madeAt })
      .from(documentVersions)
      .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, facts.version))),
    readClaimRows(tx, { documentId }),
    readConflicts(tx, { documentId }),
    memberNames(tx),
  ]);
  const nameOf = (personId: string | null) => (personId ? (names.get(personId) ?? null) : null);
  return {
    facts,
    sha256: version?.sha256 ?? '',
    owner: nameOf(facts.ownerId),
    author: nameOf(facts.authorId),
    claims,
    // What a conflict is stays inside the desk; that there is one, and why the head overrode it, is printed.
    conflicts: conflicts.map(({ name, at, override }) => ({ name, at, override })),
  };
}
