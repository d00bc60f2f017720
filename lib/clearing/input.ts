import { z } from 'zod';
import { id, text } from '#lib/db/text-input';

const reason = text({ min: 1, max: 1000 });

export const clearDocumentInput = z.strictObject({
  documentId: id,
  /** The version, and the SHA-256 of the text as it will run, that the screen showed. */
  version: z.number().int().min(1),
  digest: z.string().regex(/^[0-9a-f]{64}$/, { error: 'digestMalformed' }),
  exceptions: z.array(z.strictObject({ claimId: id, reason })).max(200),
});
export type ClearDocument = z.infer<typeof clearDocumentInput>;

export const reopenDocumentInput = z.strictObject({ documentId: id, reason });
export type ReopenDocument = z.infer<typeof reopenDocumentInput>;

export const closeDocumentInput = z.strictObject({
  documentId: id,
  /** Why its open claims are set aside with it. */
  closeReason: z.enum(['not-run', 'dropped']),
  reason,
});
export type CloseDocument = z.infer<typeof closeDocumentInput>;

export const checkedCopyInput = z.strictObject({ documentId: id });
