import type { ChainLink } from '#lib/claims/claim-content';

/**
 * The chain as a person reads it: from the mouth that spoke to the page in hand. Stored, signed and extracted chains run
 * the other way, outermost first (DETAILS 22); this is the one place that turns them.
 */
export function chainForReading(chain: readonly ChainLink[]): ChainLink[] {
  return chain.toReversed();
}
