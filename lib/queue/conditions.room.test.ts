import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import type { ListClaims, QueueView } from '#lib/claims/input';
import { setDue } from '#lib/claims/set-due';
import { holdClaim } from '#lib/conditions/hold-claim';
import { objectToClaim } from '#lib/conditions/object-to-claim';
import { releaseClaim } from '#lib/conditions/release-claim';
import { settleObjection } from '#lib/conditions/settle-objection';
import { waitFor } from '#lib/conditions/wait-for';
import { commentOnClaim } from '#lib/discussion/comment-on-claim';
import { seeMentions } from '#lib/discussion/see-mentions';
import { listClaims } from '#lib/queue/list-claims';
import { answerPoint } from '#lib/signoff/answer-point';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { settlePoint } from '#lib/signoff/settle-point';
import { declineSuggestion } from '#lib/signoff/suggestions/leave-suggestion';
import { suggestWording } from '#lib/signoff/suggestions/suggest-wording';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

const DAY = 24 * 60 * 60 * 1000;
const pin = [{ pinnedTo: { field: 'rationale' as const }, reason: 'Which year?' }];

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
  documentId = await addTrialDocument(desk);
});

const onlooker = (who: TrialPerson) => {
  const { actor, now } = desk.as(who);
  return { actor, now };
};
const list = (who: TrialPerson, input: ListClaims = {}) => inDesk(desk, (tx) => listClaims(tx, onlooker(who), input));

async function sendBack(claimId: string): Promise<void> {
  await returnToChecker(desk.as('emil'), { ...(await way.look(desk, claimId)), reason: 'One thing.', points: pin });
}

describe('the lists', () => {
  it('leave out what is held or objected to, and what waits until its time has come', async () => {
    const held = await way.bringTrialClaim(desk, documentId, 'review');
    const objected = await way.bringTrialClaim(desk, documentId, 'review');
    const waits = await way.bringTrialClaim(desk, documentId, 'verdict');
    const holds = async (who: TrialPerson, view: QueueView, now = new Date()) => {
      const page = await inDesk(desk, (tx) => listClaims(tx, { ...onlooker(who), now }, { view }));
      return [held, objected, waits].map((claimId) => page.claims.some(({ id }) => id === claimId));
    };
    await setDue(desk.as('edda'), { claimId: waits, dueAt: '2020-01-01T12:00:00Z' });
    expect(await holds('edda', 'to-countersign')).toEqual([true, true, false]);
    expect(await holds('edda', 'overdue')).toEqual([false, false, true]);
    await holdClaim(desk.as('leon'), { claimId: held, reason: 'A letter came.' });
    await objectToClaim(desk.as('emil'), { claimId: objected, reason: 'One origin.' });
    const until = new Date(Date.now() + 2 * DAY).toISOString();
    await waitFor(desk.as('cleo'), { claimId: waits, until, forWhom: 'The harbour office' });
    expect(await holds('edda', 'to-countersign')).toEqual([false, false, false]);
    expect(await holds('edda', 'overdue')).toEqual([false, false, false]);
    expect(await holds('edda', 'overdue', new Date(Date.now() + 3 * DAY))).toEqual([false, false, true]);
    const rows = new Map((await list('emil')).claims.map((row) => [row.id, row.conditions]));
    expect([held, objected, waits].map((id) => rows.get(id))).toEqual([['on-hold'], ['objection'], ['waiting']]);
    for (const [condition, claimId] of [
      ['on-hold', held],
      ['objection', objected],
      ['waiting', waits],
    ] as const)
      expect((await list('emil', { condition })).claims.map(({ id }) => id)).toEqual([claimId]);
    await releaseClaim(desk.as('leon'), { claimId: held });
    await settleObjection(desk.as('hana'), { claimId: objected, reason: 'It stands.' });
    expect(await holds('edda', 'to-countersign')).toEqual([true, true, false]);
    for (const claimId of [held, objected]) await way.signTrialClaim(desk, claimId);
    await setDue(desk.as('edda'), { claimId: waits, dueAt: null });
  });

  it('show suggested wording until it is decided, and what asks by name until it is seen', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'review');
    const found = async (who: TrialPerson, input: ListClaims) => (await list(who, input)).claims.map(({ id }) => id);
    const suggestion = { field: 'summary' as const, words: 'Other words.' };
    expect(await found('cleo', { view: 'waiting-on-me' })).not.toContain(claimId);
    await suggestWording(desk.as('edda'), { ...(await way.look(desk, claimId)), suggestion });
    expect(await found('cleo', { view: 'waiting-on-me' })).toContain(claimId);
    expect(await list('cleo', { condition: 'suggested' })).toMatchObject({
      claims: [{ id: claimId, conditions: ['suggested'] }],
    });
    await declineSuggestion(desk.as('cleo'), { claimId, n: 1 });
    expect(await found('cleo', { condition: 'suggested' })).toEqual([]);

    const { seq } = await commentOnClaim(desk.as('cleo'), { claimId, text: `And now, @${desk.people.otto}?` });
    expect(await found('otto', { condition: 'mentioned' })).toEqual([claimId]);
    expect(await found('edda', { condition: 'mentioned' })).toEqual([]);
    await seeMentions(desk.as('otto'), { claimId, seq });
    expect(await found('otto', { condition: 'mentioned' })).toEqual([]);
    await way.signTrialClaim(desk, claimId);
  });

  it('find what was sent back twice in its round', async () => {
    const twice = async () => (await list('hana', { condition: 'sent-back-twice' })).claims.map(({ id }) => id);
    expect(await twice()).toEqual([]);
    const claimId = await way.bringTrialClaim(desk, documentId, 'review');
    for (const n of [1, 2]) {
      await sendBack(claimId);
      await answerPoint(desk.as('cleo'), { claimId, n, answer: 'So it is.' });
      await way.submitTrialClaim(desk, claimId);
      expect(await twice()).toEqual(n === 1 ? [] : [claimId]);
    }
    for (const n of [1, 2]) await settlePoint(desk.as('emil'), { claimId, n });
    await way.signTrialClaim(desk, claimId, 'edda');
    expect(await twice()).toEqual([]);
  });
});
