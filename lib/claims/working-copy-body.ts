import { z } from 'zod';

const LONGEST = 500_000;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * What a person is typing, as the screen keeps it: field names and JSON values. Postgres answers NUL and lone surrogates in
 * jsonb with an error, also deep inside and in names, so they are refused here with a sentence. Length in UTF-16 units.
 */
export const workingCopyBody = z
  .record(z.string().max(60), z.json())
  .refine((body) => JSON.stringify(body).length <= LONGEST, { error: 'textTooLong' })
  .refine((body) => strings(body).every((value) => !value.includes('\u0000')), { error: 'textNul' })
  .refine((body) => strings(body).every((value) => !LONE_SURROGATE.test(value)), { error: 'textSurrogate' });

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...strings(inner)]);
}
