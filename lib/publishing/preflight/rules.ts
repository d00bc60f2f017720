import { CLAIM_RULES } from '#lib/publishing/preflight/claim-rules';
import type { PreflightRule } from '#lib/publishing/preflight/inspected';
import { RATING_RULES } from '#lib/publishing/preflight/rating-rules';
import { REVIEW_RULES } from '#lib/publishing/preflight/review-rules';

/** All rules in the order of their numbers. */
export const RULES: readonly PreflightRule[] = [...REVIEW_RULES, ...RATING_RULES, ...CLAIM_RULES].sort((a, b) =>
  a.rule.localeCompare(b.rule),
);
