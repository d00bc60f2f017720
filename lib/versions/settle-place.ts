import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import type { ClaimState } from '#lib/claims/claim-facts';
import { moveClaim } from '#lib/claims/move-claim';
import { keepPlacement, type Placement, placementData } from '#lib/claims/placements';
import { countingSignOffs } from '#lib/versions/counting-sign-offs';

/** Somebody's word that a claim stands as it was signed: its sign-offs go along. Returns the stage, which stays. */
export async function settlePlace(tx: Tx, ctx: Ctx, claim: ClaimState, placement: Placement) {
  const signOffs = (await countingSignOffs(tx, claim.documentId)).get(claim.id) ?? [];
  const { stage } = await moveClaim(tx, ctx, claim, {
    act: 'place',
    sets: claim.displaced ? { displaced: null } : {},
    data: { placement: placementData({ ...placement, claimId: claim.id }), signOffs },
  });
  await keepPlacement(tx, ctx, claim, placement);
  return stage;
}
