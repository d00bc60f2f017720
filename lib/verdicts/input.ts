import { z } from 'zod';
import { day, id, line, text } from '#lib/db/text-input';
import { seen } from '#lib/claims/seen';
import { CONTACT_EXEMPTIONS, GATE_OVERRIDES, QUESTIONS } from '#lib/workflow/vocabulary';

const findingInput = z.union([
  z.strictObject({ state: z.literal('rated'), rating: line({ min: 1, max: 60 }), reason: text({ max: 1000 }) }),
  z.strictObject({ state: z.literal('open'), because: text({ min: 1, max: 1000 }) }),
]);

const outcomeInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stands') }),
  z.strictObject({ kind: z.literal('change'), wording: text({ min: 1, max: 5000 }) }),
  z.strictObject({ kind: z.literal('cut'), reason: text({ min: 1, max: 1000 }) }),
  z.strictObject({ kind: z.literal('on-author'), reason: text({ min: 1, max: 1000 }) }),
]);

/** What a checker writes of a verdict; labels and scale versions are added by the server. */
export const verdictWords = {
  attribution: findingInput.nullable(),
  veracity: findingInput.nullable(),
  headline: line({ max: 200 }),
  summary: line({ max: 500 }),
  rationale: text({ max: 20_000 }),
  whyChosen: text({ max: 1000 }),
  outcome: outcomeInput.optional(),
};

export const saveVerdictInput = z.strictObject({ claimId: id, seen, ...verdictWords });
export type SaveVerdict = z.infer<typeof saveVerdictInput>;
export type VerdictWords = Pick<SaveVerdict, keyof typeof verdictWords>;

const record = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contact-exempt'), reason: z.enum(CONTACT_EXEMPTIONS), note: text({ max: 1000 }) }),
  z.strictObject({
    kind: z.literal('search'),
    question: z.enum(QUESTIONS),
    where: text({ min: 1, max: 1000 }),
    terms: text({ min: 1, max: 1000 }),
    searchedOn: day,
  }),
  z.strictObject({ kind: z.literal('other-side'), found: text({ min: 1, max: 2000 }) }),
  z.strictObject({ kind: z.literal('single-source'), reason: text({ min: 1, max: 1000 }) }),
  z.strictObject({ kind: z.literal('checklist'), done: z.array(line({ min: 1, max: 60 })).max(30) }),
]);

export const recordForGateInput = z.strictObject({ claimId: id, record });
export type RecordForGate = z.infer<typeof recordForGateInput>;

export const overrideGateInput = z.strictObject({
  claimId: id,
  gate: z.enum(GATE_OVERRIDES),
  reason: text({ min: 1, max: 1000 }),
});
export type OverrideGate = z.infer<typeof overrideGateInput>;
