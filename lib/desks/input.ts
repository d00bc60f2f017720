import { z } from 'zod';
import { line } from '#lib/db/text-input';
import { HOUSE_ITEMS, MOST_HOURS, MOST_ITEMS, MOST_SOURCES } from '#lib/workflow/desk-rules';
import { POLICY_PRESETS } from '#lib/workflow/policy';
import { CLAIM_KINDS, type ClaimKind, DEPTHS, type Depth } from '#lib/workflow/vocabulary';

const byDepth = <T extends z.ZodType>(type: T) =>
  z.strictObject(Object.fromEntries(DEPTHS.map((depth) => [depth, type])) as Record<Depth, T>);
const count = z.number().int().min(1).max(MOST_SOURCES);
const evidence = z.strictObject({ primary: count, independent: count, mayExplain: z.boolean() });
const item = z
  .strictObject({
    code: line({ min: 1, max: 60 }),
    words: line({ min: 1, max: 200 }).nullable(),
    depths: z.array(z.enum(DEPTHS)).max(3),
  })
  .refine(({ code, words }) => (words === null) === HOUSE_ITEMS.includes(code), { error: 'checklistItemUnknown' });
const list = z
  .array(item)
  .max(MOST_ITEMS)
  .refine((items) => new Set(items.map(({ code }) => code)).size === items.length, { error: 'checklistItemTwice' });

export const changePolicyInput = z.strictObject({
  /** The version that the screen showed. */
  version: z.number().int().min(1),
  byDepth: byDepth(z.enum(POLICY_PRESETS, { error: 'presetNotBuilt' })),
  rules: z.strictObject({
    evidence: byDepth(evidence),
    search: byDepth(z.boolean()),
    otherSide: byDepth(z.boolean()),
    contact: z.strictObject({ isAsked: z.boolean(), deadlineHours: z.number().int().min(1).max(MOST_HOURS) }),
    checklist: z.strictObject(Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, list])) as Record<ClaimKind, typeof list>),
  }),
});

export const changeTimeZoneInput = z.strictObject({
  timeZone: line({ min: 1, max: 60 }).refine(isTimeZone, { error: 'timeZoneUnknown' }),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && name.includes('/');
  } catch {
    return false;
  }
}
