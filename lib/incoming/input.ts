import { z } from 'zod';
import { id, line, moment, text } from '#lib/db/text-input';
import { receiveDocumentInput } from '#lib/intake/input';
import { INCOMING_ORDERS, INCOMING_VIEWS, LONGEST_LINE, MOST_LINES } from '#lib/incoming/vocabulary';
import { NOT_OURS_REASONS } from '#lib/workflow/vocabulary';

const pasted = text({ min: 1, max: MOST_LINES * LONGEST_LINE });
const optionalLine = line({ max: 200 })
  .nullish()
  .transform((value) => value || null);
/** Which item, and the last of its events that the screen showed. */
const item = { itemId: id, seq: z.number().int().min(1) };

export const understandLinesInput = z.strictObject({ text: pasted });
export const bringInInput = z.strictObject({
  text: pasted,
  /** A name or an address; or somebody of the desk by id. */
  sender: optionalLine,
  senderId: id.nullish().transform((value) => value ?? null),
  /** Over what it came, or where it was seen. */
  channel: optionalLine,
});
/** A link needs the text that stands there; words are their own text. */
export const takeItemInput = z.strictObject({ ...item, ...receiveDocumentInput.partial({ text: true }).shape });
export const sameAsInput = z.strictObject({
  ...item,
  target: z.union([z.strictObject({ sameAsId: id }), z.strictObject({ documentId: id }), z.strictObject({ claimId: id })]),
});
export const notOursInput = z.strictObject({
  ...item,
  reason: z.enum(NOT_OURS_REASONS),
  note: text({ max: 2000 }).optional(),
});
export const putOffInput = z.strictObject({ ...item, until: moment });
export const bringBackInput = z.strictObject(item);

export const listIncomingInput = z.strictObject({
  view: z.enum(INCOMING_VIEWS).optional(),
  sort: z.enum(INCOMING_ORDERS).optional(),
  shown: z.coerce.number().int().min(1).max(2000).optional(),
});
export const findSameInput = z.strictObject({ itemId: id, words: line({ max: 200 }).optional() });

export type BringIn = z.infer<typeof bringInInput>;
export type ListIncoming = z.infer<typeof listIncomingInput>;
export type SameAsTarget = z.infer<typeof sameAsInput>['target'];
