import { z } from 'zod';
import { id, line, text } from '#lib/db/text-input';
import { decimal } from '#lib/claims/figures-input';
import { claimWords, harmGiven } from '#lib/claims/input';
import { LANGUAGES } from '#lib/people/vocabulary';
import { APPROXIMATIONS, DEPTHS, DISMISS_REASONS, FLAG_ANSWERS, FLAG_CODES } from '#lib/workflow/vocabulary';

const offset = z.number().int().min(0);

/** A date or number as a person reads it: of the words that begin at `start`, or of one's own when that is left out. */
const dateGiven = z.strictObject({
  start: offset.optional(),
  /** EDTF, or words as a person types them, which the verb reads against the date of publication. */
  edtf: line({ min: 1, max: 60 }),
});
const range = z
  .array(decimal)
  .length(2)
  .transform(([from = '', to = '']): [string, string] => [from, to]);
const quantityGiven = z.strictObject({
  start: offset.optional(),
  value: z.union([decimal, range], { error: 'decimalMalformed' }),
  unit: line({ max: 40 }).nullable(),
  /** Left out, these stay as they were read; null takes them out. */
  approximation: z.enum(APPROXIMATIONS).nullable().optional(),
  base: line({ max: 80 }).nullable().optional(),
  comparison: line({ max: 120 }).nullable().optional(),
});

/** What a person changes while accepting; what is left out stays as proposed. A list that is given replaces the whole one. */
const changes = {
  ...z.strictObject(claimWords).partial().shape,
  depth: z.enum(DEPTHS).optional(),
  dates: z.array(dateGiven).max(20).optional(),
  quantities: z.array(quantityGiven).max(20).optional(),
};
const span = { start: offset, end: offset };

export const extractCandidatesInput = z.strictObject({ documentId: id });
export const understandDateInput = z.strictObject({ documentId: id, words: line({ min: 1, max: 60 }) });
export const stopModelInput = z.strictObject({ documentId: id });
export const acceptCandidateInput = z.strictObject({
  candidateId: id,
  ...changes,
  /** Whoever accepts it takes it at once, as a checker. */
  take: z.literal(true).optional(),
  /** How much harm this person sees in it: judged in the same act. */
  harm: harmGiven.optional(),
});
export const acceptManyInput = z.strictObject({ candidateIds: z.array(id).min(1).max(200) });
export const dismissCandidateInput = z.strictObject({
  candidateId: id,
  reason: z.enum(DISMISS_REASONS),
  note: text({ max: 1000 }).optional(),
});
export const restoreCandidateInput = z.strictObject({ candidateId: id });
export const takeBackInput = z.strictObject({ candidateId: id });
export const splitCandidateInput = z.strictObject({
  candidateId: id,
  parts: z
    .array(z.strictObject({ ...span, claimLine: claimWords.claimLine.optional(), kind: claimWords.kind.optional() }))
    .min(2, { error: 'splitInTwo' })
    .max(10),
});
export const mergeCandidatesInput = z.strictObject({
  /** In the order of importance: the first one's passage, speaker and kind are kept unless others are given. */
  candidateIds: z.array(id).min(1).max(50),
  intoClaimId: id.optional(),
  ...changes,
});
export const markClaimInput = z.strictObject({
  documentId: id,
  ...span,
  ...changes,
  claimLine: claimWords.claimLine,
  kind: claimWords.kind,
});

/** Which flag of a proposal: the one whose words begin there. */
export const answerFlagInput = z.strictObject({
  candidateId: id,
  code: z.enum(FLAG_CODES),
  start: offset,
  answer: z.enum(FLAG_ANSWERS),
});
const idiomLine = line({ min: 1, max: 120 });
export const addIdiomInput = z.strictObject({
  language: z.enum(LANGUAGES, { error: 'languageUnread' }).refine((language) => language !== 'en', { error: 'idiomOfEnglish' }),
  /** In small letters, straight apostrophes: as they are looked for. One word of letters alone must be there to be found by. */
  words: idiomLine
    .transform((words) => words.toLowerCase().replaceAll('’', "'"))
    .refine((words) => words.split(' ').some((word) => /^[a-z'-]{2,}$/.test(word)), { error: 'idiomWithoutWord' })
    .refine((words) => /^[a-z'~_ -]+$/.test(words), { error: 'idiomLetters' }),
  original: idiomLine,
  meaning: idiomLine,
});
export const removeIdiomInput = z.strictObject({ idiomId: id });

export type AcceptCandidate = z.infer<typeof acceptCandidateInput>;
export type AcceptMany = z.infer<typeof acceptManyInput>;
export type DismissCandidate = z.infer<typeof dismissCandidateInput>;
export type RestoreCandidate = z.infer<typeof restoreCandidateInput>;
export type TakeBack = z.infer<typeof takeBackInput>;
export type SplitCandidate = z.infer<typeof splitCandidateInput>;
export type MergeCandidates = z.infer<typeof mergeCandidatesInput>;
export type MarkClaim = z.infer<typeof markClaimInput>;
export type WordChanges = Omit<AcceptCandidate, 'candidateId' | 'take' | 'harm'>;
