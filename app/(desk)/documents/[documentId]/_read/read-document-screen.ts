import { eq, sql } from 'drizzle-orm';
import type { SignedIn } from '#app/_server/session';
import type { Tx } from '#lib/db/connection';
import { readModelState } from '#lib/candidates/model/read-model-state';
import { readDocumentPart } from '#lib/candidates/read-document';
import { readConflicts } from '#lib/claims/conflicts/read-conflicts';
import { readApplied } from '#lib/claims/placements';
import { claims } from '#lib/claims/schema';
import { evidenceVersions } from '#lib/evidence/schema';
import { listMembers } from '#lib/people/queries';
import { countRead, readOriginalsOf } from '#lib/renderings/queries';
import { countLineClaims } from '#lib/queue/list-line-claims';
import { verdictVersions } from '#lib/verdicts/schema';

export type DocumentScreen = Awaited<ReturnType<typeof readDocumentScreen>>;

/** Everything one person sees of one document: the text, its proposals and claims, what was found so far. Refuses with `missing`. */
export async function readDocumentScreen(tx: Tx, person: SignedIn, at: { documentId: string; version?: number; near: number }) {
  const { documentId } = at;
  const page = await readDocumentPart(tx, documentId, at);
  const onlooker = { actor: { personId: person.personId, roles: person.roles }, now: new Date() };
  const [people, verdicts, sources, conflicts, lines, model, applied, originals, read] = await Promise.all([
    listMembers(tx),
    readVerdicts(tx, documentId),
    countSources(tx, documentId),
    readConflicts(tx, { documentId }),
    countLineClaims(tx, onlooker, { documentId }),
    readModelState(tx, { documentId, version: page.version }),
    readApplied(tx, documentId),
    readOriginalsOf(tx, documentId),
    countRead(tx, documentId),
  ]);
  const named = people.map(({ personId, name }) => ({ id: personId, name }));
  const conflict = conflicts.find(({ personId }) => personId === person.personId) ?? null;
  return { page, person, people: named, verdicts, sources, conflict, lines, model, applied, originals, read };
}

async function readVerdicts(tx: Tx, documentId: string) {
  const rows = await tx
    .selectDistinctOn([verdictVersions.claimId], { claimId: verdictVersions.claimId, content: verdictVersions.content })
    .from(verdictVersions)
    .innerJoin(claims, eq(claims.id, verdictVersions.claimId))
    .where(eq(claims.documentId, documentId))
    .orderBy(verdictVersions.claimId, sql`${verdictVersions.rev} desc`);
  return new Map(rows.map(({ claimId, content }) => [claimId, content]));
}

/** Sources a claim has now: those whose latest version was not removed. */
async function countSources(tx: Tx, documentId: string) {
  const latest = tx
    .selectDistinctOn([evidenceVersions.evidenceId], {
      claimId: evidenceVersions.claimId,
      isRemoved: evidenceVersions.isRemoved,
    })
    .from(evidenceVersions)
    .innerJoin(claims, eq(claims.id, evidenceVersions.claimId))
    .where(eq(claims.documentId, documentId))
    .orderBy(evidenceVersions.evidenceId, sql`${evidenceVersions.rev} desc`)
    .as('latest');
  const rows = await tx
    .select({ claimId: latest.claimId, count: sql<number>`count(*)::int` })
    .from(latest)
    .where(eq(latest.isRemoved, false))
    .groupBy(latest.claimId);
  return new Map(rows.map(({ claimId, count }) => [claimId, count]));
}
