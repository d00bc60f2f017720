import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDeskEvent } from '#lib/ledger/record-event';
import type { changeRolesInput } from '#lib/people/input';
import { lockAsHead, requireMember, requireOtherHead } from '#lib/people/members/lock-as-head';
import { members } from '#lib/people/schema';

/** The head says what somebody may do from their next click on. A desk is never left without a head. */
export function changeRoles(ctx: Ctx, input: z.infer<typeof changeRolesInput>) {
  return inOperation(ctx, { verb: 'change-roles', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const { personId, roles } = input;
    const member = await requireMember(tx, personId);
    if (member.roles.join() === roles.join()) return { personId, roles };
    if (!roles.includes('head')) await requireOtherHead(tx, member);
    await tx.update(members).set({ roles }).where(eq(members.personId, personId));
    await recordDeskEvent(tx, ctx, { kind: 'change-roles', data: { personId, before: member.roles, roles } });
    return { personId, roles };
  });
}
