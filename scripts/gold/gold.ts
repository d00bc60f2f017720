import { z } from 'zod';
import type { Span } from '#lib/extraction/extraction';
import { CLAIM_KINDS, NON_CLAIM_REASONS, QUESTIONS } from '#lib/workflow/vocabulary';

/** How much a claim matters to a checker: must be found, would be good, a descriptor inside another claim. */
export const GOLD_TIERS = ['core', 'sub', 'detail'] as const;
export type GoldTier = (typeof GOLD_TIERS)[number];

const words = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const either = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)]);

// Where words stand: alone in the text, or the `occurrence`-th of several, or the one inside the unambiguous words `in`.
const where = { occurrence: z.int().min(1).optional(), in: words.optional() };

const goldDate = z.strictObject({
  text: words,
  /** One EDTF value, several that are all right, or null when any reading of so vague an expression will do. */
  edtf: z.union([words, z.array(words).min(1), z.null()]),
});

const number = z.string().regex(/^-?\d+(\.\d+)?$/);
const goldQuantity = z.strictObject({
  text: words,
  /** A decimal string; two are a range. */
  value: z.union([number, z.tuple([number, number]), z.tuple([number])]),
  /** As written, several that are all right, null for a bare number. */
  unit: either(words.nullable()).nullable(),
  /** Welcome when read, not missed when not ("doubled"). */
  optional: z.boolean().optional(),
});

const goldClaim = z.strictObject({
  id: words,
  quote: words,
  ...where,
  /** The words inside the quote without which a shorter proposal is not this claim. */
  heart: words.optional(),
  tier: z.enum(GOLD_TIERS),
  kind: z.enum(CLAIM_KINDS),
  /** Other kinds that a careful checker could call it. */
  alsoKinds: z.array(z.enum(CLAIM_KINDS)).optional(),
  questions: z.array(z.enum(QUESTIONS)).min(1),
  speaker: words.nullable(),
  chain: z.array(words),
  claimLine: words,
  dates: z.array(goldDate),
  quantities: z.array(goldQuantity),
  parent: words.nullable(),
});

export const goldSchema = z.strictObject({
  document: z.strictObject({
    publishedOn: day,
    language: z.string().regex(/^[a-z]{2,3}$/),
    translatedFrom: z.string().nullable(),
    translator: z.string().nullable(),
    style: words,
  }),
  claims: z.array(goldClaim).min(1),
  coreferences: z.array(z.strictObject({ text: words, ...where, refersTo: words })),
  nonClaims: z.array(z.strictObject({ quote: words, ...where, reason: z.enum(NON_CLAIM_REASONS) })),
});

export type GoldFile = z.infer<typeof goldSchema>;
export type GoldDate = z.infer<typeof goldDate>;
export type GoldQuantity = z.infer<typeof goldQuantity>;
export type GoldClaim = GoldFile['claims'][number] & Span;

/** A text and everything that a checker marked in it, with offsets in UTF-16 code units. */
export interface Gold {
  name: string;
  text: string;
  document: GoldFile['document'];
  claims: GoldClaim[];
  coreferences: (GoldFile['coreferences'][number] & Span)[];
  nonClaims: (GoldFile['nonClaims'][number] & Span)[];
}
