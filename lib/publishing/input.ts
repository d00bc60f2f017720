import { z } from 'zod';
import { day, id, line, text } from '#lib/db/text-input';
import { seen } from '#lib/claims/seen';
import { verdictWords } from '#lib/verdicts/input';
import { CORRECTION_KINDS, UPDATE_SUBJECTS, WORDING_KINDS } from '#lib/workflow/vocabulary';

export const publishInput = z.strictObject({ claimId: id, seen });
export const correctInput = z.strictObject({
  claimId: id,
  seen,
  kind: z.enum(CORRECTION_KINDS),
  note: text({ min: 1, max: 1000 }),
});
const note = text({ min: 1, max: 1000 });
const { headline, summary, rationale, whyChosen } = verdictWords;
/** The corrected words in full; findings and sources stay as they are. */
export const correctWordingInput = z.strictObject({
  claimId: id,
  seen,
  kind: z.enum(WORDING_KINDS),
  note,
  words: z.strictObject({ headline, summary, rationale, whyChosen }),
});
export const cancelCorrectionInput = z.strictObject({ claimId: id, seen, reason: text({ min: 1, max: 2000 }) });
export const addFindingInput = z.strictObject({ claimId: id, seen, note });
export const updateInput = z
  .strictObject({
    claimId: id,
    seen,
    about: z.enum(UPDATE_SUBJECTS),
    note,
    /** The answer as it came, when a late reply is what is new. */
    reply: z.strictObject({ who: line({ min: 1, max: 200 }), words: text({ min: 1, max: 5000 }), answeredOn: day }).optional(),
  })
  .refine(({ about, reply }) => (about === 'late-reply') === (reply !== undefined), { error: 'replyMissing', path: ['reply'] });
export const takeDownInput = z.strictObject({ claimId: id, seen, reason: text({ min: 1, max: 1000 }) });
