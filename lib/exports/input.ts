import { z } from 'zod';
import { id } from '#lib/db/text-input';

/** Of one document, or of the whole desk. */
export const exportInput = z.strictObject({ documentId: id.optional() });
export type ExportScope = z.infer<typeof exportInput>;
