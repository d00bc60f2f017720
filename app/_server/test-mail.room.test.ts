import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeliveryFault } from '#lib/sending/attempt';
import { testMail } from '#lib/sending/mail/test-mail';
import { openFolder, type Postbox } from '#lib/sending/mail/postbox';
import { makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { makeMailFolder } from '../../scripts/trial-post';

const { db, close } = openTrialDb();
afterAll(close);

const box = makeMailFolder();
const folder = openFolder(box.folder, 'Desk <desk@example.org>');
const nobody: Postbox = { post: () => Promise.reject(new Error('nothing was to be sent')) };
const refuses: Postbox = { post: () => Promise.reject(new DeliveryFault('mail-login')) };
const letter = {
  subject: 'A test',
  parts: [],
  why: 'You asked.',
  change: { words: 'Settings', url: 'http://localhost/settings' },
};

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of tests');
});

const test = (who: TrialPerson, room: { server: Postbox | null; folder: Postbox }) =>
  testMail(desk.as(who), {}, { room, letter });

it('a test mail goes to the head who asks for it, through the server where there is one', async () => {
  expect(await test('hana', { server: folder, folder: nobody })).toEqual({ went: 'server', fault: null });
  expect(await test('hana', { server: null, folder })).toEqual({ went: 'folder', fault: null });
  expect(box.read().map(({ to, subject }) => `${/^(\w+)/.exec(to)?.[1]}: ${subject}`)).toEqual(['hana: A test', 'hana: A test']);
});

it('what the server said is the answer', async () => {
  expect(await test('hana', { server: refuses, folder: nobody })).toEqual({ went: 'server', fault: 'mail-login' });
});

it('nobody but the head sends one', async () => {
  expect(await answerOf(test('edda', { server: nobody, folder: nobody }))).toBe('forbidden only_head');
});
