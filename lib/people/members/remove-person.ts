import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDeskEvent } from '#lib/ledger/record-event';
import type { removePersonInput } from '#lib/people/input';
import { lockAsHead, requireMember, requireOtherHead } from '#lib/people/members/lock-as-head';
import { members } from '#lib/people/schema';

/** The head takes somebody off the desk: out at their next click. What they made and signed keeps their name. */
export function removePerson(ctx: Ctx, input: z.infer<typeof removePersonInput>) {
  return inOperation(ctx, { verb: 'remove-person', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const { personId } = input;
    await requireOtherHead(tx, await requireMember(tx, personId));
    await tx.update(members).set({ removedAt: ctx.now }).where(eq(members.personId, personId));
    await recordDeskEvent(tx, ctx, { kind: 'remove-person', data: { personId } });
    return { personId };
  });
}
