import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { newId } from '#lib/ledger/id';
import { recordDeskEvent } from '#lib/ledger/record-event';
import { checkPassword } from '#lib/people/check-password';
import type { Door } from '#lib/people/door';
import type { acceptInvitationInput } from '#lib/people/input';
import { findInvitation, type Invitation } from '#lib/people/invitations/find-invitation';
import { lockDesk } from '#lib/people/members/lock-as-head';
import { invitations, members } from '#lib/people/schema';
import { findOpenDemo } from '#lib/people/sign-in/demo-sign-in';
import { revokeSession } from '#lib/people/sign-in/end-session';
import { hashPassword } from '#lib/people/sign-in/passwords';
import { startSession } from '#lib/people/sign-in/start-session';
import { addressBucket, giveTokens, takeTokens } from '#lib/people/sign-in/throttle';

type Input = z.infer<typeof acceptInvitationInput>;

/** Who comes: somebody with an account already, or somebody new with the hash of the password they chose. */
type Comer = { personId: string; name: string; passwordHash: string | null };

/**
 * Somebody comes to the desk they were invited to and is signed in there. Who has an account already must be signed in with
 * it: the link alone would otherwise open an account to whoever finds it.
 */
export async function acceptInvitation(door: Door, input: Input): Promise<{ secret: string; deskId: string }> {
  const buckets = [addressBucket(door.address)];
  await takeTokens(door.db, buckets);
  const invitation = await requireOpen(door, input.token);
  const comer = invitation.personId ? knownComer(door, invitation, input) : await newComer(door, invitation, input);
  const { db, now, opId, requestId } = door;
  const ctx: Ctx = {
    db,
    deskId: invitation.deskId,
    actor: { personId: comer.personId, roles: invitation.roles },
    now,
    opId,
    requestId,
  };
  const { token: _, password: __, ...words } = input;
  await inOperation(ctx, { verb: 'accept-invitation', input: { invitation: invitation.id, ...words } }, async (tx) => {
    await lockDesk(tx, ctx.deskId);
    await takeUp(tx, ctx, invitation);
    await seatComer(tx, ctx, { invitation, comer });
    const { id: invitationId, roles } = invitation;
    await recordDeskEvent(tx, ctx, { kind: 'join', data: { personId: comer.personId, roles, invitationId } });
    return { deskId: ctx.deskId };
  });
  await giveTokens(db, buckets);
  const { secret } = await startSession(db, { personId: comer.personId, deskId: ctx.deskId });
  if (door.session) await revokeSession(db, door.session.id);
  return { secret, deskId: ctx.deskId };
}

async function requireOpen(door: Door, token: string): Promise<Invitation> {
  const invitation = await findInvitation(door.db, token);
  if (!invitation) throw new Refusal('missing', 'linkUnknown');
  if (invitation.state !== 'open') throw new Refusal('conflict', 'invitationGone');
  if (invitation.isDemo && !(await findOpenDemo(door))) throw new Refusal('forbidden', 'demoClosed');
  return invitation;
}

function knownComer(door: Door, { personId }: Invitation, { name }: Input): Comer {
  if (!door.session) throw new Refusal('forbidden', 'signInAsInvited');
  if (door.session.personId !== personId) throw new Refusal('forbidden', 'otherPersonSignedIn');
  return { personId, name, passwordHash: null };
}

async function newComer(door: Door, { email, deskName }: Invitation, { name, password }: Input): Promise<Comer> {
  if (door.session) throw new Refusal('forbidden', 'otherPersonSignedIn');
  if (password === undefined) throw new Refusal('invalid', 'required', { field: 'password' });
  checkPassword(password, { email, name, deskNames: [deskName] });
  return { personId: newId(), name, passwordHash: await hashPassword(password) };
}

async function takeUp(tx: Tx, ctx: Ctx, { id }: Invitation): Promise<void> {
  const { acceptedAt, withdrawnAt, expiresAt } = invitations;
  const taken = await tx
    .update(invitations)
    .set({ acceptedAt: ctx.now })
    .where(and(eq(invitations.id, id), isNull(acceptedAt), isNull(withdrawnAt), gt(expiresAt, ctx.now)))
    .returning({ id: invitations.id });
  if (taken.length === 0) throw new Refusal('conflict', 'invitationGone');
}

async function seatComer(tx: Tx, ctx: Ctx, { invitation, comer }: { invitation: Invitation; comer: Comer }): Promise<void> {
  const { personId, name, passwordHash } = comer;
  const { email, roles } = invitation;
  if (!invitation.personId) {
    const [row] = await tx.execute<{ added: boolean }>(
      sql`select add_person(${personId}::uuid, ${email}, ${passwordHash}) as added`,
    );
    if (!row?.added) throw new Refusal('conflict', 'emailKnown');
  }
  const [before] = await tx.select({ removedAt: members.removedAt }).from(members).where(eq(members.personId, personId));
  if (before && !before.removedAt) throw new Refusal('conflict', 'alreadyMember', { params: { name } });
  // Who comes back keeps the row that their old work names.
  if (before) await tx.update(members).set({ name, roles, removedAt: null }).where(eq(members.personId, personId));
  else await tx.insert(members).values({ deskId: ctx.deskId, personId, name, email, roles, joinedAt: ctx.now });
}
