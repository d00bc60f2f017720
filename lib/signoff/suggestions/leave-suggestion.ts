import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import type { suggestionInput } from '#lib/signoff/input';
import { suggestionDecisions } from '#lib/signoff/schema';
import { requireOpenSuggestion } from '#lib/signoff/suggestions/require-open-suggestion';

type Input = z.infer<typeof suggestionInput>;

/** The assignee leaves the text as it is. */
export function declineSuggestion(ctx: Ctx, input: Input) {
  return leave(ctx, input, { act: 'decline-suggestion', decision: 'declined' });
}

/** Whoever suggested it takes it back. Refuses (403) a suggestion of somebody else. */
export function withdrawSuggestion(ctx: Ctx, input: Input) {
  return leave(ctx, input, { act: 'withdraw-suggestion', decision: 'withdrawn' });
}

type Leaving = { act: 'decline-suggestion'; decision: 'declined' } | { act: 'withdraw-suggestion'; decision: 'withdrawn' };

function leave(ctx: Ctx, input: Input, { act, decision }: Leaving) {
  return inOperation(ctx, { verb: act, input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, act);
    const { n, madeBy } = await requireOpenSuggestion(tx, input);
    if (act === 'withdraw-suggestion' && madeBy !== ctx.actor.personId) throw new Refusal('forbidden', 'suggestionOfAnother');
    await moveClaim(tx, ctx, claim, { act, data: { n } });
    const made = { madeBy: ctx.actor.personId, at: ctx.now };
    await tx.insert(suggestionDecisions).values({ deskId: ctx.deskId, claimId: claim.id, n, decision, ...made });
    return { n };
  });
}
