import { DEFAULT_RULES, type DeskRules } from '#lib/workflow/desk-rules';
import type { Depth } from '#lib/workflow/vocabulary';

/** Sign-off policies by name. Only `editor` is built; others are refused where a policy is written. */
export const POLICY_PRESETS = ['editor'] as const;
export type PolicyPreset = (typeof POLICY_PRESETS)[number];

export interface PolicyBody {
  /** Which preset a claim of this depth needs. */
  byDepth: Record<Depth, PolicyPreset>;
  /** What is asked before review; a policy without it means the defaults. */
  rules?: DeskRules;
}

/** What a policy asks before review. */
export function rulesOf({ rules }: PolicyBody): DeskRules {
  return rules ?? DEFAULT_RULES;
}

export const DEFAULT_POLICY: PolicyBody = { byDepth: { line: 'editor', standard: 'editor', high: 'editor' } };

/** How many sign-offs fulfil the policy for a claim of this depth. */
export function signaturesNeeded(policy: PolicyBody, depth: Depth): number {
  const needed: Record<PolicyPreset, number> = { editor: 1 };
  return needed[policy.byDepth[depth]];
}

/** What a point of a return is pinned to. */
export const PIN_FIELDS = [
  'claim-line',
  'chain',
  'attribution',
  'veracity',
  'outcome',
  'headline',
  'summary',
  'rationale',
  'why-chosen',
  'contact',
  'evidence',
  'whole',
] as const;
export interface PinTarget {
  field: (typeof PIN_FIELDS)[number];
  /** The evidence number, when the field is `evidence`. */
  n?: number;
}
