import { and, desc, eq, ne } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { lockClaim } from '#lib/claims/claim-facts';
import type { resumeClaimInput } from '#lib/claims/input';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireSeen } from '#lib/claims/seen';
import { events } from '#lib/ledger/schema';
import type { Stage } from '#lib/workflow/vocabulary';

/** A claim that was set aside is taken up again where it was; what had been submitted must be submitted anew. */
export function resumeClaim(ctx: Ctx, input: z.infer<typeof resumeClaimInput>) {
  return inOperation(ctx, { verb: 'resume-claim', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'resume');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['seq'] });
    const to = await stageBefore(tx, claim.id);
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'resume', to, sets: { closeReason: null } });
    return { stage, seq: claim.head.lastSeq };
  });
}

/** What happens to a claim while it is set aside, a hold or a comment, does not tell where it was. */
async function stageBefore(tx: Tx, claimId: string): Promise<Stage> {
  const [last] = await tx
    .select({ from: events.fromStage })
    .from(events)
    .where(and(eq(events.streamId, claimId), eq(events.toStage, 'closed'), ne(events.fromStage, 'closed')))
    .orderBy(desc(events.seq))
    .limit(1);
  const from = (last?.from ?? 'triage') as Stage;
  return from === 'review' || from === 'signed-off' ? 'verdict' : from;
}
