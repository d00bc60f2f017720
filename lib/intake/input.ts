import { z } from 'zod';
import { day, id, line, moment, text, webAddress } from '#lib/db/text-input';
import { LONGEST_TEXT } from '#lib/intake/vocabulary';
import { DOCUMENT_KINDS, PURPOSES } from '#lib/workflow/vocabulary';

/** A BCP 47 tag, for example `en` or `pt-BR`. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'languageUnknown' })
  .max(35, { error: 'languageUnknown' });

/** An emptied field and a missing one are the same. */
const optionalLine = line({ max: 200 })
  .nullable()
  .transform((value) => value || null);

/** What a person may say about a document; whatever is left out is proposed from its text. */
const facts = {
  title: line({ min: 1, max: 300 }),
  byline: optionalLine,
  publisher: optionalLine,
  url: webAddress.nullable(),
  publishedOn: day.nullable(),
  language,
  kind: z.enum(DOCUMENT_KINDS),
  purpose: z.enum(PURPOSES),
  ownerId: id,
  deadlineAt: moment.nullable(),
  authorId: id.nullable(),
  translatedFrom: language.nullable(),
  translator: optionalLine,
};

export const understandInput = z.strictObject({
  text: text({ min: 1, max: LONGEST_TEXT }),
  /** Where it stands and what it is called, as far as that is known: an earlier document may be known by it. */
  url: webAddress.nullable().optional(),
  title: line({ max: 300 }).nullable().optional(),
});
export const fetchPageInput = z.strictObject({ address: webAddress });
/** What a file is called; its bytes follow. */
export const readUploadInput = z.strictObject({ name: line({ min: 1, max: 200 }) });
export const receiveDocumentInput = z.strictObject({
  text: text({ min: 1, max: LONGEST_TEXT }),
  /** What the text was read from. */
  arrivalId: id.nullable().optional(),
  ...z.strictObject(facts).partial().shape,
});
export const changeFactsInput = z.strictObject({
  documentId: id,
  seq: z.number().int().min(1),
  ...z.strictObject(facts).partial().shape,
});
export const readDocumentInput = z.strictObject({ documentId: id });
export const listDocumentsInput = z.strictObject({ cursor: z.string().max(200).optional() });

export type ReceiveDocument = z.infer<typeof receiveDocumentInput>;
export type ChangeFacts = z.infer<typeof changeFactsInput>;
