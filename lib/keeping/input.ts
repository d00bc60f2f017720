import { z } from 'zod';
import { line } from '#lib/db/text-input';

/** The name of a kept file: the SHA-256 of its bytes, hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'idMalformed' });

/** What a file is called; its bytes follow. */
export const keepFileInput = z.strictObject({ name: line({ min: 1, max: 200 }) });
export const openFileInput = z.strictObject({ hash: sha256 });
