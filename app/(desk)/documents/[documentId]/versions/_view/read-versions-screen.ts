import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { readApplied } from '#lib/claims/placements';
import { claims } from '#lib/claims/schema';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { documentVersions } from '#lib/intake/schema';
import { memberNames } from '#lib/people/queries';

export type VersionsScreen = Awaited<ReturnType<typeof readVersionsScreen>>;

/** The versions of a document, and the texts of the two that are compared: the shown one and the one before it. */
export async function readVersionsScreen(tx: Tx, documentId: string, asked: { from?: string; to?: string }) {
  const facts = await readDocumentFacts(tx, documentId);
  const to = numberIn(asked.to) ?? facts.version;
  const from = numberIn(asked.from) ?? Math.max(1, to - 1);
  const { version, madeBy, madeAt, text } = documentVersions;
  const [versions, texts, names, applied] = await Promise.all([
    tx
      .select({ version, madeBy, madeAt })
      .from(documentVersions)
      .where(eq(documentVersions.documentId, documentId))
      .orderBy(asc(version)),
    tx
      .select({ version, text })
      .from(documentVersions)
      .where(and(eq(documentVersions.documentId, documentId), inArray(version, [from, to]))),
    memberNames(tx),
    readAppliedNumbers(tx, documentId),
  ]);
  const textOf = (wanted: number) => texts.find((each) => each.version === wanted)?.text;
  const [before, after] = [textOf(from), textOf(to)];
  if (before === undefined || after === undefined) throw missing();
  return {
    documentId,
    title: facts.title,
    language: facts.language,
    current: facts.version,
    versions: versions.map((each) => ({
      version: each.version,
      at: each.madeAt,
      by: names.get(each.madeBy) ?? null,
      applied: applied.get(each.version) ?? [],
    })),
    from,
    to,
    before,
    after,
  };
}

/** The numbers of the claims whose signed wording or cut a version has, by version. */
async function readAppliedNumbers(tx: Tx, documentId: string): Promise<Map<number, number[]>> {
  const [applied, rows] = await Promise.all([
    readApplied(tx, documentId),
    tx
      .select({ id: claims.id, number: claims.number })
      .from(claims)
      .where(eq(claims.documentId, documentId))
      .orderBy(asc(claims.number)),
  ]);
  const found = new Map<number, number[]>();
  for (const { id, number } of rows) {
    const version = applied.get(id);
    if (version !== undefined) found.set(version, [...(found.get(version) ?? []), number]);
  }
  return found;
}

function numberIn(value: string | undefined): number | null {
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}
