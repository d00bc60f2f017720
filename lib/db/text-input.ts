import { z } from 'zod';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Text that a person types. Postgres answers NUL with a 500 and silently replaces lone surrogates, so that signed bytes
 * would differ from stored ones; both are refused here with a sentence. Length in UTF-16 code units.
 */
export function text(limits: { min?: number; max: number }) {
  const { min = 0, max } = limits;
  return z
    .string()
    .refine((value) => !value.includes('\u0000'), { error: 'textNul' })
    .refine((value) => !LONE_SURROGATE.test(value), { error: 'textSurrogate' })
    .transform((value) => value.normalize('NFC'))
    .refine((value) => value.trim().length >= min, { error: min > 1 ? 'textTooShort' : 'required' })
    .refine((value) => value.length <= max, { error: 'textTooLong' });
}

/** One line of text: like `text`, with line breaks and runs of spaces folded to one space, trimmed. */
export function line(limits: { min?: number; max: number }) {
  return text(limits).transform((value) => value.replace(/\s+/gu, ' ').trim());
}

/** A calendar day, YYYY-MM-DD, that exists. Postgres knows no year 0. */
export const day = z.iso.date({ error: 'dayUnknown' }).refine((value) => value >= '0001', { error: 'dayUnknown' });

/** A moment, ISO 8601 with offset or Z, in the years 1 to 9999 of UTC: outside them Postgres reads what JavaScript writes as a fault. */
export const moment = z.iso.datetime({ offset: true, error: 'momentUnknown' }).refine(isInCalendar, { error: 'momentUnknown' });

/** An identifier of a row. Malformed ones answer like missing rows. */
export const id = z.uuid({ error: 'idMalformed' });

/** An http or https address. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'addressUnknown' }).max(2000, { error: 'textTooLong' });

function isInCalendar(value: string): boolean {
  const year = new Date(value).getUTCFullYear();
  return year >= 1 && year <= 9999;
}
