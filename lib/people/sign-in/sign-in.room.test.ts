import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmPassword } from '#lib/people/sign-in/confirm-password';
import { demoSignIn, findOpenDemo } from '#lib/people/sign-in/demo-sign-in';
import { endAllSessions } from '#lib/people/sign-in/end-all-sessions';
import { endSession } from '#lib/people/sign-in/end-session';
import { openSession } from '#lib/people/sign-in/open-session';
import { signIn } from '#lib/people/sign-in/sign-in';
import { switchDesk } from '#lib/people/sign-in/switch-desk';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../../scripts/trial-desk';
import { answerOf, comeTo, PASSWORD, stand } from '../../../scripts/trial-door';

const { db, close } = openTrialDb();
let desk: TrialDesk;
let nora: Awaited<ReturnType<typeof comeTo>>;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
  nora = await comeTo(desk);
});
afterAll(close);

async function enter(email = nora.email, password = PASSWORD) {
  return signIn(await stand(db), { email, password });
}

describe('signing in', () => {
  it('opens a session at the desk, with the roles of the person', async () => {
    const { secret, personId } = await enter(nora.email.toUpperCase());
    expect(personId).toBe(nora.personId);
    expect(await openSession(db, secret)).toMatchObject({ personId, place: { deskId: desk.deskId, roles: ['checker'] } });
  });

  it('answers an unknown address as it answers a wrong password', async () => {
    expect(await answerOf(enter('nobody@example.org'))).toBe('forbidden signInFailed');
    expect(await answerOf(enter(nora.email, 'plover anthem seventeen kites'))).toBe('forbidden signInFailed');
  });

  it('never lets in somebody who has no password', async () => {
    expect(await answerOf(enter(`cleo@${desk.deskId}.example`, ''))).toBe('forbidden signInFailed');
  });

  it('ends the session that the browser had before', async () => {
    const { secret } = await enter();
    await signIn(await stand(db, secret), { email: nora.email, password: PASSWORD });
    expect(await openSession(db, secret)).toBeNull();
  });

  it('counts guesses at one account wherever they come from, known address or not', async () => {
    for (const email of [(await comeTo(desk)).email, `${randomUUID()}@example.org`]) {
      const answers = [];
      for (let guess = 0; guess < 12; guess += 1) answers.push(await answerOf(enter(email, `guess number ${guess}`)));
      expect(answers.slice(0, 10).every((answer) => answer === 'forbidden signInFailed')).toBe(true);
      expect(answers.slice(10)).toEqual(['throttled tooManyTries', 'throttled tooManyTries']);
      // The right password does not help any more: the bucket comes first.
      expect(await answerOf(enter(email))).toBe('throttled tooManyTries');
    }
  });

  it('lets no more than the allowed guesses through when they come at once', async () => {
    const { email } = await comeTo(desk);
    const answers = await Promise.all(Array.from({ length: 15 }, (_, guess) => answerOf(enter(email, `guess ${guess}`))));
    expect(answers.filter((answer) => answer === 'forbidden signInFailed')).toHaveLength(10);
  });
});

describe('a session', () => {
  it('that was ended is unknown at the next request', async () => {
    const { secret } = await enter();
    await endSession(await stand(db, secret));
    expect(await openSession(db, secret)).toBeNull();
  });

  it('ends with all the others of the person, and with nobody else’s', async () => {
    const mine = [(await enter()).secret, (await enter()).secret];
    const other = await comeTo(desk);
    await endAllSessions(await stand(db, mine[0]));
    expect(await Promise.all(mine.map((secret) => openSession(db, secret)))).toEqual([null, null]);
    expect(await openSession(db, other.secret)).not.toBeNull();
  });

  it('is replaced by a new one when the password is confirmed', async () => {
    const { secret } = await enter();
    expect(await answerOf(confirmPassword(await stand(db, secret), { password: 'not mine at all' }))).toBe(
      'invalid passwordWrong',
    );
    expect(await openSession(db, secret)).not.toBeNull();
    const fresh = await confirmPassword(await stand(db, secret), { password: PASSWORD });
    expect(await openSession(db, secret)).toBeNull();
    expect(await openSession(db, fresh.secret)).toMatchObject({ personId: nora.personId });
  });

  it('is known by nothing but its secret', async () => {
    expect(await openSession(db, nora.personId)).toBeNull();
    expect(await openSession(db, '')).toBeNull();
  });
});

describe('switching desks', () => {
  it('moves to a desk one belongs to; any other answers like a missing one', async () => {
    const { secret } = await enter();
    const other = await makeTrialDesk(db, 'Other desk');
    expect(await answerOf(switchDesk(await stand(db, secret), { deskId: other.deskId }))).toBe('missing missing');
    expect(await answerOf(switchDesk(await stand(db, secret), { deskId: randomUUID() }))).toBe('missing missing');
    expect(await openSession(db, secret)).toMatchObject({ place: { deskId: desk.deskId } });
  });
});

describe('the demo', () => {
  it('is shut where its sign-in is not allowed, and to everybody who is not on this machine', async () => {
    const door = await stand(db);
    expect(await findOpenDemo(door)).toBeNull();
    expect(await answerOf(demoSignIn(door, { personId: desk.people.cleo }))).toBe('forbidden demoClosed');
  });
});
