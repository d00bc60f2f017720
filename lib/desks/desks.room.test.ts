import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { createDemoDesk } from '#lib/desks/create-demo-desk';
import { openAnotherDesk } from '#lib/desks/open-another-desk';
import { howToStart, startDesk } from '#lib/desks/start-desk';
import { env } from '#lib/env/env';
import { deskKeys, events } from '#lib/ledger/schema';
import { listMembers } from '#lib/people/queries';
import { acceptInvitation } from '#lib/people/invitations/accept-invitation';
import { invitePerson } from '#lib/people/invitations/invite-person';
import { makeResetLink } from '#lib/people/resets/make-reset-link';
import { demoSignIn, findOpenDemo } from '#lib/people/sign-in/demo-sign-in';
import { openSession } from '#lib/people/sign-in/open-session';
import { signIn } from '#lib/people/sign-in/sign-in';
import { switchDesk } from '#lib/people/sign-in/switch-desk';
import { policies } from '#lib/signoff/schema';
import { scales } from '#lib/verdicts/schema';
import { CAST } from '../../e2e/cast';
import { makeTrialDesk, openTrialDb } from '../../scripts/trial-desk';
import { answerOf, comeTo, PASSWORD, stand } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
const TOKEN = 'the-token-that-was-printed-at-start';
let demo: Awaited<ReturnType<typeof createDemoDesk<(typeof CAST)[number]['key']>>>;
beforeAll(async () => {
  Object.assign(process.env, { SETUP_TOKEN: TOKEN, DEMO_SIGN_IN: '1' });
  demo = await createDemoDesk(db, { now: new Date(), cast: CAST });
});
afterAll(close);

const INPUT = {
  deskName: 'Harbour desk',
  timeZone: 'Europe/Lisbon',
  name: 'Rita Head',
  email: 'rita@example.org',
  password: PASSWORD,
};

async function stranger(isLocal: boolean) {
  return Object.assign(await stand(db), { isLocal });
}

describe('the demo desk', () => {
  it('has its cast, a key, a policy, the scales and their events', async () => {
    const found = await inDesk({ db, deskId: demo.deskId }, async (tx) => ({
      cast: await listMembers(tx),
      keys: await tx.select().from(deskKeys),
      policies: await tx.select().from(policies),
      scales: await tx.select().from(scales),
      kinds: (await tx.select({ kind: events.kind }).from(events)).map(({ kind }) => kind),
    }));
    expect(found.cast.map(({ name }) => name)).toEqual(CAST.map(({ name }) => name).toSorted());
    expect([found.keys.length, found.policies.length]).toEqual([1, 1]);
    expect(found.scales.map(({ scaleId }) => scaleId)).toEqual(expect.arrayContaining(['house5', 'attribution']));
    expect(found.kinds.toSorted()).toEqual(['create-desk', ...CAST.map(() => 'join')]);
    expect(JSON.stringify(found.keys)).not.toContain(env().MASTER_KEY);
  });

  it('is entered by a click on this machine, and by nobody from elsewhere', async () => {
    const { secret } = await demoSignIn(await stranger(true), { personId: demo.people.jonas });
    expect(await openSession(db, secret)).toMatchObject({ place: { deskId: demo.deskId, isDemo: true } });
    expect(await answerOf(demoSignIn(await stranger(false), { personId: demo.people.jonas }))).toBe('forbidden demoClosed');
    expect(await answerOf(demoSignIn(await stranger(true), { personId: randomUUID() }))).toBe('forbidden demoClosed');
  });

  it('has no passwords to guess', async () => {
    expect(await answerOf(signIn(await stranger(true), { email: 'karim@demo.example', password: 'x' }))).toBe(
      'forbidden signInFailed',
    );
  });
});

describe('people of the demo desk', () => {
  const asKarim = () => {
    const actor = { personId: demo.people.karim, roles: ['head' as const] };
    return { db, deskId: demo.deskId, actor, now: new Date(), opId: randomUUID(), requestId: 'trial' };
  };

  it('get no reset links', async () => {
    expect(await answerOf(makeResetLink(asKarim(), { personId: demo.people.mara }))).toBe('forbidden demoHasNoPasswords');
  });

  it('can be joined by invitation only while the demo is open to this machine', async () => {
    const invited = { email: 'guest@example.org', name: 'Gunda Guest', roles: ['editor' as const] };
    const { link } = await invitePerson(asKarim(), invited);
    const guest = { token: link.slice(link.lastIndexOf('/') + 1), name: 'Gunda Guest', password: PASSWORD };
    expect(await answerOf(acceptInvitation(await stranger(false), guest))).toBe('forbidden demoClosed');
    const { secret } = await acceptInvitation(await stranger(true), guest);
    expect(await openSession(db, secret)).toMatchObject({ place: { isDemo: true, roles: ['editor'] } });
  });
});

describe('starting a desk of one’s own', () => {
  it('needs the setup token from anybody who is not on this machine', async () => {
    expect(await howToStart(await stranger(false))).toBe('token');
    for (const setupToken of [undefined, '', 'another-token-that-was-not-printed'])
      expect(await answerOf(startDesk(await stranger(false), Object.assign({ setupToken }, INPUT)))).toBe(
        'forbidden setupTokenWrong',
      );
  });

  it('refuses a guessable password and the address of somebody else', async () => {
    const door = await stranger(true);
    expect(await answerOf(startDesk(door, Object.assign({}, INPUT, { password: 'harbourdeskharbour' })))).toBe(
      'invalid passwordGuessable',
    );
    expect(await answerOf(startDesk(door, Object.assign({}, INPUT, { email: 'Karim@demo.example' })))).toBe(
      'conflict emailKnown',
    );
    expect(await howToStart(door)).toBe('free');
  });

  it('works once, even when two try at the same moment, and closes the demo', async () => {
    const sitting = await demoSignIn(await stranger(true), { personId: demo.people.mara });
    const doors = [await stranger(false), await stranger(false)];
    const tries = await Promise.allSettled(
      doors.map((door, n) => startDesk(door, Object.assign({ setupToken: TOKEN }, INPUT, { email: `rita${n}@example.org` }))),
    );
    const [made, ...others] = tries.filter((each) => each.status === 'fulfilled');
    expect(others).toHaveLength(0);
    expect(await openSession(db, made?.value.secret ?? '')).toMatchObject({
      place: { deskName: 'Harbour desk', timeZone: 'Europe/Lisbon', isDemo: false, roles: ['head'] },
    });
    expect(await answerOf(startDesk(await stranger(true), Object.assign({ setupToken: TOKEN }, INPUT)))).toBe(
      'conflict deskExists',
    );
    expect(await findOpenDemo(await stranger(true))).toBeNull();
    expect(await openSession(db, sitting.secret)).toMatchObject({ place: null });
    expect(await answerOf(demoSignIn(await stranger(true), { personId: demo.people.jonas }))).toBe('forbidden demoClosed');
  });
});

describe('starting another desk', () => {
  it('is for heads of a real desk: they head both, and a repeated command starts no third', async () => {
    const trial = await makeTrialDesk(db);
    const input = { deskName: 'Night desk', timeZone: 'Asia/Tokyo' };
    expect(await answerOf(openAnotherDesk(trial.as('edda'), input))).toBe('forbidden only_head');
    const nora = await comeTo(trial, ['head', 'editor']);
    const ctx = Object.assign(trial.as('hana'), { actor: { personId: nora.personId, roles: ['head' as const] } });
    const { deskId } = await openAnotherDesk(ctx, input);
    expect(await openAnotherDesk(ctx, input)).toEqual({ deskId });
    await switchDesk(await stand(db, nora.secret), { deskId });
    const session = await openSession(db, nora.secret);
    expect(session).toMatchObject({ place: { deskName: 'Night desk', timeZone: 'Asia/Tokyo', roles: ['head'] } });
    expect(session?.desks).toHaveLength(2);
  });

  it('is not for the demo, whose people have no passwords', async () => {
    const karim = { db, deskId: demo.deskId, actor: { personId: demo.people.karim, roles: ['head' as const] } };
    const ctx = Object.assign(karim, { now: new Date(), opId: randomUUID(), requestId: 'trial' });
    expect(await answerOf(openAnotherDesk(ctx, { deskName: 'Mine', timeZone: 'UTC' }))).toBe('forbidden demoStartsNoDesk');
  });
});
