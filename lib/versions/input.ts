import { z } from 'zod';
import { id, text } from '#lib/db/text-input';
import { LONGEST_TEXT } from '#lib/intake/vocabulary';
import { claimWords } from '#lib/claims/input';
import { seen } from '#lib/claims/seen';

const number = z.number().int().min(1);
const offset = z.number().int().min(0);

export const previewVersionInput = z.strictObject({
  documentId: id,
  /** The version that the screen showed. */
  version: number,
  text: text({ min: 1, max: LONGEST_TEXT }),
});
export const newVersionInput = z.strictObject({
  ...previewVersionInput.shape,
  /** What the text was read from. */
  arrivalId: id.nullable().optional(),
});
export const placeClaimInput = z.strictObject({
  claimId: id,
  seen,
  /** The version of the document in which this is the place. */
  version: number,
  start: offset,
  end: offset,
  /** Another claim line, when the new words ask for one. */
  claimLine: claimWords.claimLine.optional(),
});

export const confirmCutInput = z.strictObject({ claimId: id, seen, version: number });

export type NewVersion = z.infer<typeof newVersionInput>;
export type PlaceClaim = z.infer<typeof placeClaimInput>;
export type ConfirmCut = z.infer<typeof confirmCutInput>;
