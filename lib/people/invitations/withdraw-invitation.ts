import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing, Refusal } from '#lib/db/refusal';
import { recordDeskEvent } from '#lib/ledger/record-event';
import type { withdrawInvitationInput } from '#lib/people/input';
import { lockAsHead } from '#lib/people/members/lock-as-head';
import { invitations } from '#lib/people/schema';

/** The head takes an invitation back; its link no longer works. */
export function withdrawInvitation(ctx: Ctx, input: z.infer<typeof withdrawInvitationInput>) {
  return inOperation(ctx, { verb: 'withdraw-invitation', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const { invitationId } = input;
    const { id, acceptedAt, withdrawnAt } = invitations;
    const [known] = await tx.select({ id }).from(invitations).where(eq(id, invitationId));
    if (!known) throw missing();
    const withdrawn = await tx
      .update(invitations)
      .set({ withdrawnAt: ctx.now })
      .where(and(eq(id, invitationId), isNull(acceptedAt), isNull(withdrawnAt)))
      .returning({ id });
    if (withdrawn.length === 0) throw new Refusal('conflict', 'invitationUsed');
    await recordDeskEvent(tx, ctx, { kind: 'withdraw-invitation', data: { invitationId } });
    return { invitationId };
  });
}
