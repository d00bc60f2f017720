import { and, eq, isNull, lte } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { readClaimState } from '#lib/claims/claim-facts';
import type { seeMentionsInput } from '#lib/discussion/input';
import { mentions } from '#lib/discussion/schema';

/** This person has seen where they were asked by name, up to an event of the claim. Not an act on the claim, so no event. */
export function seeMentions(ctx: Ctx, input: z.infer<typeof seeMentionsInput>) {
  return inOperation(ctx, { verb: 'see-mentions', input }, async (tx) => {
    const claim = await readClaimState(tx, input.claimId);
    const seen = await tx
      .update(mentions)
      .set({ seenAt: ctx.now })
      .where(
        and(
          eq(mentions.claimId, claim.id),
          eq(mentions.personId, ctx.actor.personId),
          lte(mentions.seq, input.seq),
          isNull(mentions.seenAt),
        ),
      )
      .returning({ seq: mentions.seq });
    return { seen: seen.length };
  });
}
