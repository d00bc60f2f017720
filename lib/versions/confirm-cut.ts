import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaim } from '#lib/claims/claim-facts';
import { requireAllowed } from '#lib/claims/move-claim';
import { requireSeen } from '#lib/claims/seen';
import { requireVersion } from '#lib/intake/require-version';
import { readVersionText } from '#lib/versions/anchor-document';
import type { ConfirmCut } from '#lib/versions/input';
import { readDecided } from '#lib/versions/read-decided';
import { settlePlace } from '#lib/versions/settle-place';

/**
 * Somebody says that a passage which was signed to be cut is gone from the new version, where the text around it changed too
 * much to tell. The signature goes along: nothing it vouches for is left in the text.
 */
export function confirmCut(ctx: Ctx, input: ConfirmCut) {
  return inOperation(ctx, { verb: 'confirm-cut', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'place');
    await requireVersion(tx, { id: claim.documentId, version: claim.documentVersion }, input.version);
    await requireSeen(tx, claim, { seen: input.seen, parts: ['seq'] });
    if (!claim.displaced) throw new Refusal('conflict', 'notDisplaced');
    const own = (await readDecided(tx, claim.documentId)).get(claim.id);
    if (!own?.isSigned || own.outcome.kind !== 'cut') throw new Refusal('conflict', 'cutNotSigned');
    const text = await readVersionText(tx, { documentId: claim.documentId, version: claim.documentVersion });
    if (claim.displaced === 'moved' || text.includes(own.passage.sentence)) throw new Refusal('conflict', 'cutStillThere');
    const placement = { documentVersion: claim.documentVersion, state: 'applied' as const, places: [] };
    const stage = await settlePlace(tx, ctx, claim, placement);
    return { stage, seq: claim.head.lastSeq };
  });
}
