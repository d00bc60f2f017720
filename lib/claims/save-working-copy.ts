import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { readClaimState } from '#lib/claims/claim-facts';
import type { saveWorkingCopyInput } from '#lib/claims/input';
import { workingCopies } from '#lib/claims/schema';
import type { Role } from '#lib/workflow/vocabulary';

/** Besides the assignee: whoever has something to write on any claim, if only a reason. */
const WRITERS: readonly Role[] = ['editor', 'head', 'legal'];

/**
 * Keeps what somebody is typing on a claim until it is saved as a version: nobody becomes a maker by it and no event is
 * written. An empty body throws the copy away.
 */
export function saveWorkingCopy(ctx: Ctx, input: z.infer<typeof saveWorkingCopyInput>) {
  return inOperation(ctx, { verb: 'save-working-copy', input }, async (tx) => {
    const { facts } = await readClaimState(tx, input.claimId);
    const { personId, roles } = ctx.actor;
    if (facts.assigneeId !== personId && !roles.some((role) => WRITERS.includes(role)))
      throw new Refusal('forbidden', 'typingNotKept');
    if (Object.keys(input.body).length === 0) {
      await tx.delete(workingCopies).where(and(eq(workingCopies.claimId, input.claimId), eq(workingCopies.personId, personId)));
      return { savedAt: null };
    }
    await tx
      .insert(workingCopies)
      .values({ deskId: ctx.deskId, claimId: input.claimId, personId, body: input.body, savedAt: ctx.now })
      .onConflictDoUpdate({
        target: [workingCopies.deskId, workingCopies.claimId, workingCopies.personId],
        set: { body: input.body, savedAt: ctx.now },
      });
    return { savedAt: ctx.now.toISOString() };
  });
}
