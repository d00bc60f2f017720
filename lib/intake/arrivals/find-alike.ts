import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { arrivals, documents, documentVersions } from '#lib/intake/schema';

interface Asked {
  text: string;
  sha256: string;
  /** Where the text stands, as far as that is known. */
  url: string | null;
  title: string;
}

/** Shorter headlines say "Correction" or "Live" and belong to many texts. */
const SHORTEST_TITLE = 16;

/** An earlier document that may be the same: by its very text, else by its address, else by its headline; the newest of them. */
export async function findAlike(tx: Tx, { text, sha256, url, title }: Asked) {
  const exact = await findSameText(tx, sha256);
  if (exact) return { ...exact, how: 'text' as const, same: 0, of: 0 };
  const byAddress = url === null ? null : await findBy(tx, standsAt(url));
  const isTelling = title.length >= SHORTEST_TITLE;
  const byTitle = byAddress || !isTelling ? null : await findBy(tx, sql`lower(${documents.title}) = lower(${title})`);
  const found = byAddress ?? byTitle;
  if (!found) return null;
  const { text: earlier, ...rest } = found;
  return { ...rest, how: byAddress ? ('address' as const) : ('title' as const), ...inCommon(text, earlier) };
}

/** The newest document of the desk with exactly this text. */
export async function findSameText(tx: Tx, sha256: string) {
  const [row] = await tx
    .select({ documentId: documents.id, title: documents.title, filedAt: documents.filedAt })
    .from(documentVersions)
    .innerJoin(documents, eq(documents.id, documentVersions.documentId))
    .where(eq(documentVersions.sha256, sha256))
    .orderBy(desc(documents.filedAt))
    .limit(1);
  return row ?? null;
}

async function findBy(tx: Tx, matches: SQL | undefined) {
  const { documentId, version, text, arrivalId } = documentVersions;
  const [row] = await tx
    .select({ documentId: documents.id, title: documents.title, filedAt: documents.filedAt, text })
    .from(documents)
    .innerJoin(documentVersions, and(eq(documentId, documents.id), eq(version, documents.version)))
    .leftJoin(arrivals, eq(arrivals.id, arrivalId))
    .where(matches)
    .orderBy(desc(documents.filedAt))
    .limit(1);
  return row ?? null;
}

/** As the desk knows it, as it was asked for, or where it led in the end. */
function standsAt(url: string): SQL | undefined {
  return or(eq(documents.url, url), eq(arrivals.address, url), eq(arrivals.finalUrl, url));
}

/** How many paragraphs of a text stand in the other one word for word. */
function inCommon(text: string, earlier: string): { same: number; of: number } {
  const known = new Set(paragraphsOf(earlier));
  const all = paragraphsOf(text);
  return { same: all.filter((each) => known.has(each)).length, of: all.length };
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
