import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { newId } from '#lib/ledger/id';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import type { returnInput } from '#lib/signoff/input';
import { returnDigest } from '#lib/signoff/point-digests';
import { points, returns } from '#lib/signoff/schema';

/** An editor sends a claim back, each point pinned to what it is about; points keep their numbers for the life of the claim. */
export function returnToChecker(ctx: Ctx, input: z.infer<typeof returnInput>) {
  return inOperation(ctx, { verb: 'return', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'return');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const [last] = await tx
      .select({ n: sql<number>`coalesce(max(${points.n}), 0)::int` })
      .from(points)
      .where(sql`${points.claimId} = ${claim.id}`);
    const returnId = newId();
    const first = (last?.n ?? 0) + 1;
    await tx.insert(returns).values({
      deskId: ctx.deskId,
      claimId: claim.id,
      id: returnId,
      round: claim.round,
      reason: input.reason,
      madeBy: ctx.actor.personId,
      at: ctx.now,
    });
    await tx.insert(points).values(
      input.points.map((point, i) => ({
        deskId: ctx.deskId,
        claimId: claim.id,
        n: first + i,
        returnId,
        pinnedTo: point.pinnedTo,
        reason: point.reason,
      })),
    );
    const sets = { sentBackAt: ctx.now.toISOString() };
    const digest = returnDigest({ id: returnId, reason: input.reason, points: input.points });
    const data = { returnId, points: input.points.length, digest };
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'return', sets, data });
    return { stage, points: input.points.map((_, i) => first + i) };
  });
}
