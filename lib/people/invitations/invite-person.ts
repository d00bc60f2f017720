import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { baseUrl } from '#lib/env/env';
import { newId } from '#lib/ledger/id';
import { recordDeskEvent } from '#lib/ledger/record-event';
import type { invitePersonInput } from '#lib/people/input';
import { lockAsHead } from '#lib/people/members/lock-as-head';
import { invitations, members } from '#lib/people/schema';
import { hashSecret, linkSecret } from '#lib/people/sign-in/secrets';

const OPEN_MS = 7 * 24 * 60 * 60 * 1000;

/** The head invites somebody by a link that works once and for seven days; how it reaches them is up to the head. */
export async function invitePerson(ctx: Ctx, input: z.infer<typeof invitePersonInput>) {
  const { invitationId } = await inOperation(ctx, { verb: 'invite-person', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    await requireNewcomer(tx, ctx, input.email);
    const id = newId();
    await tx.insert(invitations).values({
      deskId: ctx.deskId,
      id,
      tokenHash: hashSecret(linkSecret('invitation', id)),
      email: input.email,
      name: input.name,
      roles: input.roles,
      madeBy: ctx.actor.personId,
      madeAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + OPEN_MS),
    });
    await recordDeskEvent(tx, ctx, { kind: 'invite', data: { invitationId: id, roles: input.roles } });
    return { invitationId: id };
  });
  return { invitationId, link: `${baseUrl()}/invitations/${linkSecret('invitation', invitationId)}` };
}

async function requireNewcomer(tx: Tx, ctx: Ctx, email: string): Promise<void> {
  const [member] = await tx
    .select({ name: members.name })
    .from(members)
    .where(and(isNull(members.removedAt), sql`lower(${members.email}) = lower(${email})`));
  if (member) throw new Refusal('conflict', 'alreadyMember', { field: 'email', params: { name: member.name } });
  const { acceptedAt, withdrawnAt, expiresAt } = invitations;
  const open = and(isNull(acceptedAt), isNull(withdrawnAt), gt(expiresAt, ctx.now));
  const [invited] = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(open, eq(sql`lower(${invitations.email})`, email.toLowerCase())));
  if (invited) throw new Refusal('conflict', 'alreadyInvited', { field: 'email' });
}
