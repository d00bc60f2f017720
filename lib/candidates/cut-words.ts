import { and, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import type { Passage } from '#lib/claims/claim-content';
import { passageOf } from '#lib/claims/passage-of';
import { documentVersions } from '#lib/intake/schema';

/** The exact words between two offsets of a document version. Refuses a selection that holds no words (`selectionEmpty`). */
export async function cutWords(
  tx: Tx,
  from: { documentId: string; version: number },
  span: { start: number; end: number; field?: string },
): Promise<Passage> {
  const [row] = await tx
    .select({ text: documentVersions.text })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, from.documentId), eq(documentVersions.version, from.version)));
  const passage = passageOf(row?.text ?? '', span);
  if (!passage) throw new Refusal('invalid', 'selectionEmpty', { field: span.field ?? 'start' });
  return passage;
}
