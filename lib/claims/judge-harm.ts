import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import type { harmGiven, judgeHarmInput } from '#lib/claims/input';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireSeen } from '#lib/claims/seen';

/**
 * Somebody says how much harm a claim could do, side by side; what is left out is not judged. It stands beside the machine's
 * score and is no part of it. The newest judgement holds, earlier ones stay in the history.
 */
export function judgeHarm(ctx: Ctx, input: z.infer<typeof judgeHarmInput>) {
  return inOperation(ctx, { verb: 'judge-harm', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'judge-harm');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['seq'] });
    const { harm } = input;
    const { stage } = await judgeLocked(tx, ctx, { claim, harm });
    return { stage, seq: claim.head.lastSeq, harm };
  });
}

/** Judges the harm of a claim that is locked already; refuses as `judgeHarm` does. */
export function judgeLocked(tx: Tx, ctx: Ctx, { claim, harm }: { claim: ClaimState; harm: z.infer<typeof harmGiven> }) {
  return moveClaim(tx, ctx, claim, { act: 'judge-harm', data: { harm } });
}
