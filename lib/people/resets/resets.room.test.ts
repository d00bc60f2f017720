import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptInvitation } from '#lib/people/invitations/accept-invitation';
import { invitePerson } from '#lib/people/invitations/invite-person';
import { makeResetLink } from '#lib/people/resets/make-reset-link';
import { findReset, resetPassword } from '#lib/people/resets/reset-password';
import { openSession } from '#lib/people/sign-in/open-session';
import { signIn } from '#lib/people/sign-in/sign-in';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../../scripts/trial-desk';
import { answerOf, comeTo, PASSWORD, stand } from '../../../scripts/trial-door';

const { db, close } = openTrialDb();
let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
});
afterAll(close);

const NEW = 'seven lanterns cross the estuary';
const tokenOf = ({ link }: { link: string }) => link.slice(link.lastIndexOf('/') + 1);

describe('a reset link', () => {
  it('sets a new password once and ends every session of the person', async () => {
    const nora = await comeTo(desk);
    const token = tokenOf(await makeResetLink(desk.as('hana'), { personId: nora.personId }));
    expect(await findReset(db, token)).toEqual({ email: nora.email, deskNames: ['Trial desk'] });
    const { secret } = await resetPassword(await stand(db), { token, password: NEW });
    expect(await openSession(db, nora.secret)).toBeNull();
    expect(await openSession(db, secret)).toMatchObject({ personId: nora.personId });
    expect(await answerOf(signIn(await stand(db), { email: nora.email, password: PASSWORD }))).toBe('forbidden signInFailed');
    expect(await answerOf(signIn(await stand(db), { email: nora.email, password: NEW }))).toBe('done');
    expect(await answerOf(resetPassword(await stand(db), { token, password: PASSWORD }))).toBe('missing linkUnknown');
  });

  it('gives way to a newer one', async () => {
    const { personId } = await comeTo(desk);
    const older = tokenOf(await makeResetLink(desk.as('hana'), { personId }));
    const newer = tokenOf(await makeResetLink(desk.as('hana'), { personId }));
    expect(await findReset(db, older)).toBeNull();
    expect(await findReset(db, newer)).not.toBeNull();
  });

  it('wants a password that is hard to guess, and is not used up by one that is not', async () => {
    const { personId } = await comeTo(desk);
    const token = tokenOf(await makeResetLink(desk.as('hana'), { personId }));
    expect(await answerOf(resetPassword(await stand(db), { token, password: 'passwordpassword' }))).toBe(
      'invalid passwordGuessable',
    );
    expect(await answerOf(resetPassword(await stand(db), { token, password: NEW }))).toBe('done');
  });

  it('is made by heads alone, for people of their own desk alone', async () => {
    const { personId } = await comeTo(desk);
    expect(await answerOf(makeResetLink(desk.as('edda'), { personId }))).toBe('forbidden only_head');
    const other = await makeTrialDesk(db, 'Other desk');
    expect(await answerOf(makeResetLink(other.as('hana'), { personId }))).toBe('missing missing');
  });

  it('is made only by somebody who heads every desk of the person', async () => {
    const nora = await comeTo(desk);
    const other = await makeTrialDesk(db, 'Other desk');
    const { link } = await invitePerson(other.as('hana'), { email: nora.email, name: 'Nora', roles: ['checker'] });
    await acceptInvitation(await stand(db, nora.secret), { token: tokenOf({ link }), name: 'Nora' });
    for (const at of [desk, other])
      expect(await answerOf(makeResetLink(at.as('hana'), { personId: nora.personId }))).toBe('forbidden resetNeedsEveryDesk');
  });
});
