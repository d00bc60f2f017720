import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDeskEvent } from '#lib/ledger/record-event';
import type { changeLanguagesInput } from '#lib/people/input';
import { lockAsHead, requireMember } from '#lib/people/members/lock-as-head';
import { members } from '#lib/people/schema';

/** The head says which languages somebody reads well enough to vouch for a translation from them. */
export function changeLanguages(ctx: Ctx, input: z.infer<typeof changeLanguagesInput>) {
  return inOperation(ctx, { verb: 'change-languages', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const { personId, languages } = input;
    const member = await requireMember(tx, personId);
    if (member.languages.join() === languages.join()) return { personId, languages };
    await tx.update(members).set({ languages }).where(eq(members.personId, personId));
    await recordDeskEvent(tx, ctx, { kind: 'change-languages', data: { personId, before: member.languages, languages } });
    return { personId, languages };
  });
}
