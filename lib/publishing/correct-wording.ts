import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { contentDigest } from '#lib/ledger/content-digest';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import { amendCheck } from '#lib/publishing/amend-check';
import type { correctWordingInput } from '#lib/publishing/input';
import { requireGates } from '#lib/signoff/require-gates';
import { readVerdict } from '#lib/verdicts/queries';
import { verdictVersions } from '#lib/verdicts/schema';
import { verdictVersionDigest } from '#lib/verdicts/version-digests';

/**
 * The short way of a correction that changes words alone: one person writes them and becomes their maker, the claim is in
 * review at once, and one editor countersigns. Findings and sources cannot be sent, so none of them changes.
 */
export function correctWording(ctx: Ctx, input: z.infer<typeof correctWordingInput>) {
  return inOperation(ctx, { verb: 'correct-wording', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'correct-wording');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const verdict = await readVerdict(tx, claim.id);
    if (!verdict) throw new Refusal('conflict', 'noVerdictYet');
    const content = { ...verdict.content, ...input.words };
    if (contentDigest(content) === contentDigest(verdict.content)) throw new Refusal('invalid', 'nothingChanged');
    const { kind, note } = input;
    const amendment = await amendCheck(tx, ctx, claim, { act: 'correct', correctionKind: kind, note });
    const made = { madeBy: ctx.actor.personId, opId: ctx.opId, madeAt: ctx.now };
    const version = { deskId: ctx.deskId, claimId: claim.id, rev: claim.verdictRev + 1, content, ...made };
    const versions = [{ section: 'verdict', rev: version.rev, digest: verdictVersionDigest(version) }];
    const sets = { round: claim.round + 1, submission: claim.submission + 1 };
    const data = { ...amendment, correctionKind: kind, versions };
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'correct-wording', sets, data });
    await tx.insert(verdictVersions).values(version);
    await requireGates(tx, claim);
    return { stage };
  });
}
