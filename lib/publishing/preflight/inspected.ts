import type { Markup } from '#lib/publishing/preflight/read-markup';

export type PreflightLevel = 'error' | 'warning';

export interface PreflightPage {
  /** Address at which readers will find the page. */
  pageUrl: string;
  /** The word of the verdict that the page shows. */
  pageVerdict: string;
}

/** What the rules look at: the first ClaimReview (or what stands in its place) and the page around it. */
export interface Inspected extends PreflightPage {
  review: Markup;
  rating: Markup | null;
  claims: Markup[];
  reviewCount: number;
}

export interface PreflightRule {
  rule: string;
  level: PreflightLevel;
  code: string;
  isBroken: (inspected: Inspected) => boolean;
}
