import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { createDesk, type NewMember } from '#lib/desks/create-desk';
import type { openAnotherDeskInput } from '#lib/people/input';
import { lockAsHead, requireMember } from '#lib/people/members/lock-as-head';

/** A head starts one more desk and heads it too; nobody else comes along, and the two see nothing of each other. */
export async function openAnotherDesk(ctx: Ctx, input: z.infer<typeof openAnotherDeskInput>): Promise<{ deskId: string }> {
  const head = await readHead(ctx);
  // The command's own id is the desk's, so that a repeated command finds the desk it made.
  const deskId = ctx.opId;
  const there: Ctx = { db: ctx.db, deskId, actor: head, now: ctx.now, opId: ctx.opId, requestId: ctx.requestId };
  return inOperation(there, { verb: 'open-another-desk', input }, async (tx) => {
    const { deskName: name, timeZone } = input;
    const created = await createDesk(tx, there, { name, timeZone, isDemo: false, isFirst: false, members: [head] });
    if (created !== 'created') throw new Refusal('conflict', 'staleRevision');
    return { deskId };
  });
}

/** Whoever asks, as the new desk will know them. The demo's people have no passwords, so they start nothing that is real. */
async function readHead(ctx: Ctx): Promise<NewMember> {
  return inDesk(ctx, async (tx) => {
    const { isDemo } = await lockAsHead(tx, ctx);
    if (isDemo) throw new Refusal('forbidden', 'demoStartsNoDesk');
    const { personId, name, email } = await requireMember(tx, ctx.actor.personId);
    return { personId, name, email, roles: ['head'], account: 'known' };
  });
}
