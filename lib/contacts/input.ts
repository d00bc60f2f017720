import { z } from 'zod';
import { id, line, moment, text } from '#lib/db/text-input';
import { sha256 } from '#lib/keeping/input';
import { timeZone } from '#lib/people/input';
import { CONTACT_CHANNELS, CONTACT_OUTCOMES } from '#lib/workflow/vocabulary';

/** A time on the clock of a place, YYYY-MM-DDTHH:MM; the input names the place. */
const localTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'momentUnknown' })
  .refine(isTimeOfDay, { error: 'momentUnknown' });

export const askInput = z.strictObject({
  claimId: id,
  who: line({ min: 1, max: 200 }),
  role: line({ max: 200 }),
  organisation: line({ max: 200 }),
  channel: z.enum(CONTACT_CHANNELS),
  address: line({ max: 500 }),
  words: text({ min: 1, max: 10_000 }),
  askedAt: moment,
  /** As a clock in their time zone shows it. */
  deadline: localTime.nullable(),
  timeZone,
  /** Further claims of the document whose words were put. */
  alsoClaimIds: z.array(id).max(50),
  /** The claim waits until the deadline. */
  wait: z.boolean(),
});
export type Ask = z.infer<typeof askInput>;

const contact = { claimId: id, contactId: id };
export const remindInput = z.strictObject({ ...contact, remindedAt: moment, words: text({ max: 10_000 }) });

const ANSWER_OUTCOMES = CONTACT_OUTCOMES.filter((outcome) => outcome !== 'awaiting');
export const noteAnswerInput = z.strictObject({
  ...contact,
  outcome: z.enum(ANSWER_OUTCOMES),
  answer: text({ max: 20_000 }),
  receivedAt: moment,
  /** The answer as it came, uploaded before. */
  fileSha256: sha256.nullable().optional(),
});
export const useContactInput = z.strictObject(contact);

function isTimeOfDay(value: string): boolean {
  const at = new Date(`${value}:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) && value >= '0001-01-02' && value < '9999-12-31';
}
