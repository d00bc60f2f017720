import { asc, desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { amendments, publications } from '#lib/publishing/schema';

/** The published versions of a claim, newest first, and its dated amendments, oldest first. */
export async function readPublications(tx: Tx, claimId: string) {
  const { version, kind, slug, round, note, at, publishedBy } = publications;
  const [versions, acts] = await Promise.all([
    tx
      .select({ version, kind, slug, round, note, at, publishedBy })
      .from(publications)
      .where(eq(publications.claimId, claimId))
      .orderBy(desc(publications.version)),
    tx.select().from(amendments).where(eq(amendments.claimId, claimId)).orderBy(asc(amendments.n)),
  ]);
  return { versions, amendments: acts };
}
