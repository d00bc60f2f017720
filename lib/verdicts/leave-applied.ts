import type { Tx } from '#lib/db/connection';
import { canonicalJson, type Json } from '#lib/ledger/canonical-json';
import type { ClaimSets } from '#lib/ledger/record-event';
import type { ClaimState } from '#lib/claims/claim-facts';
import { readLastPlacement } from '#lib/claims/placements';
import type { VerdictContent } from '#lib/verdicts/verdict-content';

/**
 * What was signed was done in the text already. Once something else is decided about the claim, somebody has to say where it
 * stands now: in the new words, or nowhere. Returns what the event that changes the verdict sets.
 */
export async function leaveApplied(
  tx: Tx,
  claim: ClaimState,
  { before, after }: { before: VerdictContent | null; after: VerdictContent },
): Promise<ClaimSets> {
  if (claim.displaced || !before?.outcome || isSame(before.outcome, after.outcome)) return {};
  const placement = await readLastPlacement(tx, claim.id);
  if (placement?.state !== 'applied') return {};
  return { displaced: placement.places.length > 0 ? 'changed' : 'orphan' };
}

function isSame(a: VerdictContent['outcome'], b: VerdictContent['outcome']): boolean {
  return canonicalJson((a ?? null) as Json) === canonicalJson((b ?? null) as Json);
}
