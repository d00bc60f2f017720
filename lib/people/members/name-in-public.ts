import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDeskEvent } from '#lib/ledger/record-event';
import type { nameInPublicInput } from '#lib/people/input';
import { lockDesk, requireMember } from '#lib/people/members/lock-as-head';
import { members } from '#lib/people/schema';

/** Everybody says for themselves whether checks published from now on print their name beside the role. */
export function nameInPublic(ctx: Ctx, input: z.infer<typeof nameInPublicInput>) {
  return inOperation(ctx, { verb: 'name-in-public', input }, async (tx) => {
    await lockDesk(tx, ctx.deskId);
    const { personId } = await requireMember(tx, ctx.actor.personId);
    await tx.update(members).set(input).where(eq(members.personId, personId));
    await recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { personId, namedInPublic: input.namedInPublic } });
    return { personId, namedInPublic: input.namedInPublic };
  });
}
