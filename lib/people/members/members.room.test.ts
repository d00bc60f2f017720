import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { changeRoles } from '#lib/people/members/change-roles';
import { nameInPublic } from '#lib/people/members/name-in-public';
import { removePerson } from '#lib/people/members/remove-person';
import { listMembers } from '#lib/people/queries';
import { openSession } from '#lib/people/sign-in/open-session';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../../scripts/trial-desk';
import { answerOf, comeTo } from '../../../scripts/trial-door';

const { db, close } = openTrialDb();
let desk: TrialDesk;
beforeEach(async () => {
  desk = await makeTrialDesk(db);
});
afterAll(close);

const { hana, hera } = { hana: 'hana', hera: 'hera' } as const;

describe('roles', () => {
  it('change from the next request on', async () => {
    const nora = await comeTo(desk, ['checker']);
    await changeRoles(desk.as('hana'), { personId: nora.personId, roles: ['editor', 'head'] });
    expect(await openSession(db, nora.secret)).toMatchObject({ place: { roles: ['editor', 'head'] } });
  });

  it('are changed by heads alone, at their own desk alone', async () => {
    const input = { personId: desk.people.cleo, roles: ['editor' as const] };
    expect(await answerOf(changeRoles(desk.as('edda'), input))).toBe('forbidden only_head');
    const other = await makeTrialDesk(db, 'Other desk');
    expect(await answerOf(changeRoles(other.as('hana'), input))).toBe('missing missing');
  });

  it('are judged by what the head is now, not by what the session said', async () => {
    await changeRoles(desk.as(hera), { personId: desk.people.hana, roles: ['observer'] });
    expect(await answerOf(removePerson(desk.as(hana), { personId: desk.people.cleo }))).toBe('forbidden only_head');
  });
});

describe('the last head', () => {
  it('can neither give up the role nor be removed', async () => {
    await removePerson(desk.as(hana), { personId: desk.people.hera });
    expect(await answerOf(changeRoles(desk.as(hana), { personId: desk.people.hana, roles: ['editor'] }))).toBe(
      'conflict lastHead',
    );
    expect(await answerOf(removePerson(desk.as(hana), { personId: desk.people.hana }))).toBe('conflict lastHead');
    expect(await answerOf(changeRoles(desk.as(hana), { personId: desk.people.hana, roles: ['editor', 'head'] }))).toBe('done');
  });

  it('is still there when two heads put each other out at once', async () => {
    const answers = await Promise.all([
      answerOf(removePerson(desk.as(hana), { personId: desk.people.hera })),
      answerOf(removePerson(desk.as(hera), { personId: desk.people.hana })),
    ]);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    const heads = (await inDesk(desk, listMembers)).filter(({ roles }) => roles.includes('head'));
    expect(heads).toHaveLength(1);
  });
});

describe('somebody who is removed', () => {
  it('has no seat at the next request', async () => {
    const nora = await comeTo(desk, ['editor']);
    await removePerson(desk.as(hana), { personId: nora.personId });
    expect(await openSession(db, nora.secret)).toMatchObject({ personId: nora.personId, place: null, desks: [] });
    expect(await answerOf(removePerson(desk.as(hana), { personId: nora.personId }))).toBe('missing missing');
  });
});

describe('being named in public', () => {
  it('is everybody’s own decision', async () => {
    await nameInPublic(desk.as('edda'), { namedInPublic: true });
    const here = await inDesk(desk, listMembers);
    expect(here.filter(({ namedInPublic }) => namedInPublic).map(({ name }) => name)).toEqual(['edda']);
  });
});
