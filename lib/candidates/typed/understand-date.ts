import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import type { understandDateInput } from '#lib/candidates/input';
import { readTypedDate, type TypedDate } from '#lib/candidates/typed/read-typed-date';
import { readDocumentFacts } from '#lib/intake/lock-document';

/** Says how a date that a person types is read in this document, before anything is kept. Writes nothing. */
export function understandDate(ctx: Ctx, { documentId, words }: z.infer<typeof understandDateInput>): Promise<TypedDate> {
  return inDesk(ctx, async (tx) => readTypedDate(words, await readDocumentFacts(tx, documentId)));
}
