import { and, asc, eq, gt } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import { documentVersions } from '#lib/intake/schema';
import { members } from '#lib/people/schema';

/** Refuses (409) a screen that showed an earlier version, with who filed which since. */
export async function requireVersion(tx: Tx, document: { id: string; version: number }, seen: number): Promise<void> {
  if (document.version === seen) return;
  const since = await tx
    .select({ version: documentVersions.version, by: members.name, at: documentVersions.madeAt })
    .from(documentVersions)
    .leftJoin(members, and(eq(members.deskId, documentVersions.deskId), eq(members.personId, documentVersions.madeBy)))
    .where(and(eq(documentVersions.documentId, document.id), gt(documentVersions.version, seen)))
    .orderBy(asc(documentVersions.version))
    .limit(50);
  const last = since.at(-1);
  throw new Refusal('conflict', 'documentMovedOn', {
    params: { name: last?.by ?? '', n: document.version },
    changes: { now: { version: document.version }, since },
  });
}
