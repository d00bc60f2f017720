import type { Depth, OutcomeKind } from '#lib/workflow/vocabulary';

/**
 * What is cut need not be proven, and for a line the author's word is enough; the reason stands on the sheet and is signed.
 * Deeper claims that rest on the author are still answered, if only with "open, because…".
 */
export function needsNoProof(kind: OutcomeKind | undefined, depth: Depth): boolean {
  return kind === 'cut' || (kind === 'on-author' && depth === 'line');
}
