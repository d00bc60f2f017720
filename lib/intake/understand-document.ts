import { desc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { canonicalText } from '#lib/intake/canonical-text';
import type { understandInput } from '#lib/intake/input';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { documents, documentVersions } from '#lib/intake/schema';
import { understandText } from '#lib/intake/understand-text';

/** Says what the desk makes of a text and whether it has it already, before anything is filed. Writes nothing. */
export async function understandDocument(ctx: Ctx, input: z.infer<typeof understandInput>) {
  requireAllowedOnDocument(ctx, 'receive');
  const { blocks: _blocks, ...understood } = understandText(canonicalText(input.text));
  const earlier = await inDesk(ctx, (tx) => findSameText(tx, understood.sha256));
  return { ...understood, deadlineAt: proposedDeadline(ctx.now), earlier };
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

/** Two days from now, at the full hour: long enough to ask somebody, short enough to matter. */
export function proposedDeadline(now: Date): string {
  const hour = 60 * 60 * 1000;
  return new Date(Math.ceil(now.getTime() / hour) * hour + 48 * hour).toISOString();
}
