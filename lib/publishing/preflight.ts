import type { Inspected, PreflightLevel, PreflightPage } from '#lib/publishing/preflight/inspected';
import { claimReviewsIn, objectsOf } from '#lib/publishing/preflight/read-markup';
import { RULES } from '#lib/publishing/preflight/rules';

/** One broken rule. `code` is the key of its sentence in messages/en/preflight.json. */
export interface PreflightFault {
  rule: string;
  level: PreflightLevel;
  code: string;
}

/**
 * Checks markup against the rules CR01 to CR32 of PRACTICE 3.1a (there is no CR18). A check with an error must not be
 * published; warnings are shown to the editor. Takes any JSON, and never throws.
 */
export function preflight(markup: unknown, page: PreflightPage): PreflightFault[] {
  const reviews = claimReviewsIn(markup);
  const review = reviews[0] ?? objectsOf(markup)[0] ?? {};
  const rating = objectsOf(review.reviewRating)[0] ?? null;
  const inspected: Inspected = { ...page, review, rating, claims: objectsOf(review.itemReviewed), reviewCount: reviews.length };
  return RULES.filter((rule) => rule.isBroken(inspected)).map(({ rule, level, code }) => ({ rule, level, code }));
}

/** Whether anything stands against publishing. */
export function blocksPublishing(faults: readonly PreflightFault[]): boolean {
  return faults.some((fault) => fault.level === 'error');
}
