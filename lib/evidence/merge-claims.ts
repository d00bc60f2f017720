import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaims } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireSeen } from '#lib/claims/seen';
import { prepareCopies, writeCopies } from '#lib/evidence/copy-evidence';
import type { mergeClaimsInput } from '#lib/evidence/input';

/** Two claims say one thing: the one merged away is set aside as a duplicate, its sources go to the one that stays. */
export function mergeClaims(ctx: Ctx, input: z.infer<typeof mergeClaimsInput>) {
  return inOperation(ctx, { verb: 'merge-claims', input }, async (tx) => {
    if (input.claimId === input.intoId) throw new Refusal('invalid', 'mergeWithItself', { field: 'intoId' });
    const locked = await lockClaims(tx, [input.claimId, input.intoId]);
    const away = locked.find((claim) => claim.id === input.claimId);
    const into = locked.find((claim) => claim.id === input.intoId);
    if (!away || !into) throw new Refusal('missing', 'missing');
    requireAllowed(ctx, away, 'merge');
    requireAllowed(ctx, into, 'absorb');
    await requireSeen(tx, away, { seen: input.seen, parts: ['claimRev', 'evidenceRev'] });
    const copies = await prepareCopies(tx, ctx, { from: away, to: into });
    const data = { copiedFrom: away.id, evidence: copies.map(({ version, digest }) => ({ rev: version.rev, digest })) };
    await moveClaim(tx, ctx, into, { act: 'absorb', data });
    await writeCopies(tx, into, copies);
    await moveClaim(tx, ctx, away, { act: 'merge', sets: { closeReason: 'duplicate' }, data: { into: into.id } });
    return { intoId: into.id, number: into.number };
  });
}
