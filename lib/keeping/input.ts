import { z } from 'zod';
import { line } from '#lib/db/text-input';
import { RETENTION_MONTHS } from '#lib/keeping/vocabulary';

/** The name of a kept file: the SHA-256 of its bytes, hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'idMalformed' });

/** What a file is called; its bytes follow. */
export const keepFileInput = z.strictObject({ name: line({ min: 1, max: 200 }) });
export const openFileInput = z.strictObject({ hash: sha256 });
export const changeRetentionInput = z.strictObject({ months: z.literal(RETENTION_MONTHS, { error: 'retentionMonthsUnknown' }) });
