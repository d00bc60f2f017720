import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { events } from '#lib/ledger/schema';
import { acceptInvitation } from '#lib/people/invitations/accept-invitation';
import { findInvitation } from '#lib/people/invitations/find-invitation';
import { invitePerson } from '#lib/people/invitations/invite-person';
import { withdrawInvitation } from '#lib/people/invitations/withdraw-invitation';
import { removePerson } from '#lib/people/members/remove-person';
import { listInvitations, listMembers } from '#lib/people/queries';
import { openSession } from '#lib/people/sign-in/open-session';
import { switchDesk } from '#lib/people/sign-in/switch-desk';
import type { Role } from '#lib/workflow/vocabulary';
import { makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../../scripts/trial-desk';
import { answerOf, comeTo, PASSWORD, stand } from '../../../scripts/trial-door';

const { db, close } = openTrialDb();
const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
});
afterAll(() => Promise.all([close(), admin.end()]));

const newAddress = () => `${randomUUID()}@example.org`;
const tokenOf = (link: string) => link.slice(link.lastIndexOf('/') + 1);

async function invite(email = newAddress(), at: TrialDesk = desk) {
  const roles: Role[] = ['checker', 'editor'];
  const { link, invitationId } = await invitePerson(at.as('hana'), { email, name: 'Nora', roles });
  return { email, invitationId, token: tokenOf(link) };
}

async function accept(token: string, { secret, password = PASSWORD }: { secret?: string; password?: string | null } = {}) {
  return acceptInvitation(await stand(db, secret), { token, name: 'Nora', password: password ?? undefined });
}

describe('inviting', () => {
  it('is for heads', async () => {
    const input = { email: newAddress(), name: 'Nora', roles: ['checker' as const] };
    for (const who of ['cleo', 'edda', 'leon', 'otto'] satisfies TrialPerson[])
      expect(await answerOf(invitePerson(desk.as(who), input))).toBe('forbidden only_head');
  });

  it('refuses who is here already and who is invited already, however the address is written', async () => {
    const { email } = await comeTo(desk);
    expect(await answerOf(invite(email.toUpperCase()))).toBe('conflict alreadyMember');
    const open = await invite();
    expect(await answerOf(invite(open.email.toUpperCase()))).toBe('conflict alreadyInvited');
  });

  it('answers a repeated command with the same link and keeps the link nowhere', async () => {
    const ctx = desk.as('hana');
    const input = { email: newAddress(), name: 'Nora', roles: ['checker' as const] };
    const first = await invitePerson(ctx, input);
    expect(await invitePerson(ctx, input)).toEqual(first);
    const kept = [await admin`select * from operations`, await inDesk(desk, (tx) => tx.select().from(events))];
    expect(JSON.stringify(kept)).not.toContain(tokenOf(first.link));
    expect(JSON.stringify(kept)).not.toContain(input.email);
  });
});

describe('an invitation', () => {
  it('brings somebody new to the desk, signed in, once', async () => {
    const { email, token } = await invite();
    const { secret } = await accept(token);
    expect(await openSession(db, secret)).toMatchObject({
      email,
      place: { deskId: desk.deskId, name: 'Nora', roles: ['checker', 'editor'] },
    });
    expect(await answerOf(accept(token))).toBe('conflict invitationGone');
    expect((await inDesk(desk, (tx) => listInvitations(tx, new Date()))).some((open) => open.email === email)).toBe(false);
  });

  it('brings one person when its link is used twice at once', async () => {
    const { email, token } = await invite();
    const answers = await Promise.all([answerOf(accept(token)), answerOf(accept(token)), answerOf(accept(token))]);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    const here = await inDesk(desk, listMembers);
    expect(here.filter((member) => member.email === email)).toHaveLength(1);
  });

  it('wants a password that is hard to guess from somebody new', async () => {
    const { token } = await invite();
    expect(await answerOf(accept(token, { password: null }))).toBe('invalid required');
    expect(await answerOf(accept(token, { password: 'too short' }))).toBe('invalid passwordTooShort');
    expect(await answerOf(accept(token, { password: 'trialdesktrialdesk' }))).toBe('invalid passwordGuessable');
  });

  it('to an address with an account is accepted only while signed in with it', async () => {
    const nora = await comeTo(desk);
    const other = await makeTrialDesk(db, 'Other desk');
    const { token } = await invite(nora.email, other);
    const stranger = await comeTo(desk);
    expect(await answerOf(accept(token))).toBe('forbidden signInAsInvited');
    expect(await answerOf(accept(token, { secret: stranger.secret }))).toBe('forbidden otherPersonSignedIn');
    const { secret } = await accept(token, { secret: nora.secret, password: null });
    const session = await openSession(db, secret);
    expect(session).toMatchObject({ personId: nora.personId, place: { deskId: other.deskId } });
    expect(session?.desks.map(({ id }) => id).toSorted()).toEqual([desk.deskId, other.deskId].toSorted());
    await switchDesk(await stand(db, secret), { deskId: desk.deskId });
    expect(await openSession(db, secret)).toMatchObject({ place: { deskId: desk.deskId, roles: ['checker'] } });
  });

  it('is not for somebody else who is signed in', async () => {
    const { token } = await invite();
    const { secret } = await comeTo(desk);
    expect(await answerOf(accept(token, { secret }))).toBe('forbidden otherPersonSignedIn');
  });

  it('brings back who was removed, under the row that their work names', async () => {
    const nora = await comeTo(desk);
    await removePerson(desk.as('hana'), { personId: nora.personId });
    const { token } = await invite(nora.email);
    await accept(token, { secret: nora.secret, password: null });
    expect((await inDesk(desk, listMembers)).find(({ personId }) => personId === nora.personId)?.roles).toEqual([
      'checker',
      'editor',
    ]);
  });

  it('that is withdrawn, unknown or too old opens nothing', async () => {
    const { invitationId, token } = await invite();
    expect(await answerOf(withdrawInvitation(desk.as('edda'), { invitationId }))).toBe('forbidden only_head');
    await withdrawInvitation(desk.as('hana'), { invitationId });
    expect(await answerOf(accept(token))).toBe('conflict invitationGone');
    expect(await answerOf(withdrawInvitation(desk.as('hana'), { invitationId }))).toBe('conflict invitationUsed');
    expect(await answerOf(accept('nothing'))).toBe('missing linkUnknown');
    const late = await invite();
    await admin`update invitations set expires_at = now() - interval '1 second' where id = ${late.invitationId}`;
    expect((await findInvitation(db, late.token))?.state).toBe('expired');
    expect(await answerOf(accept(late.token))).toBe('conflict invitationGone');
  });

  it('of another desk answers like a missing one', async () => {
    const other = await makeTrialDesk(db, 'Other desk');
    const { invitationId } = await invite();
    expect(await answerOf(withdrawInvitation(other.as('hana'), { invitationId }))).toBe('missing missing');
  });

  it('leaves its events on the desk', async () => {
    const kinds = await inDesk(desk, (tx) => tx.select({ kind: events.kind }).from(events).where(eq(events.stream, 'desk')));
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(
      new Set(['create-desk', 'invite', 'join', 'withdraw-invitation', 'remove-person']),
    );
  });
});
