import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handOverEverything } from '#lib/claims/hand-over-everything';
import { readAnswersDue } from '#lib/contacts/answers-due';
import { askClaimant } from '#lib/contacts/ask-claimant';
import { noteAnswer } from '#lib/contacts/note-answer';
import { readContactLog } from '#lib/contacts/read-contact-log';
import { remindClaimant } from '#lib/contacts/remind-claimant';
import { inDesk } from '#lib/db/in-desk';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of reminders');
});
const LATER = '2024-11-22T08:00:00.000Z';

/** A claim of cleo’s with somebody asked, on a document of its own. */
async function bringAsked() {
  const documentId = await addTrialDocument(desk);
  const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
  const { contactId } = await askClaimant(desk.as('cleo'), { ...way.TRIAL_ASKING, claimId });
  return { documentId, claimId, contactId };
}

const answer = (asked: { claimId: string; contactId: string }, who: TrialPerson) =>
  noteAnswer(desk.as(who), {
    claimId: asked.claimId,
    contactId: asked.contactId,
    outcome: 'disputed',
    answer: 'Here it is.',
    receivedAt: LATER,
  });

describe('what is asked and reminded', () => {
  it('hangs on the claim, so that a successor sees it and answers are due to them', async () => {
    const asked = await bringAsked();
    const { claimId, contactId } = asked;
    await remindClaimant(desk.as('cleo'), { claimId, contactId, remindedAt: LATER, words: 'May we hear from you?' });
    const due = (who: TrialPerson) => inDesk(desk, (tx) => readAnswersDue(tx, desk.people[who], 50));
    expect((await due('cleo')).map((row) => row.contactId)).toContain(contactId);
    await handOverEverything(desk.as('edda'), { personId: desk.people.cleo, assigneeId: desk.people.carl });
    expect(await due('cleo')).toEqual([]);
    expect(await due('carl')).toContainEqual(
      expect.objectContaining({ contactId, claimId, who: 'Ada Exemplar', deadline: '2024-11-21T09:00:00Z' }),
    );
    const log = { id: claimId, documentId: asked.documentId, claimant: way.TRIAL_WORDS.claimant };
    const [contact] = await inDesk(desk, (tx) => readContactLog(tx, log, desk.as('carl').actor));
    expect(contact?.steps).toMatchObject([{ kind: 'remind', body: { words: 'May we hear from you?' } }]);
    await answer(asked, 'carl');
    expect((await due('carl')).map((row) => row.contactId)).not.toContain(contactId);
  });

  it('is not reminded of after an answer, nor before it was asked', async () => {
    const asked = await bringAsked();
    const { claimId, contactId } = asked;
    const remind = (remindedAt: string) => remindClaimant(desk.as('cleo'), { claimId, contactId, remindedAt, words: '' });
    expect(await answerOf(remind('2024-11-19T00:00:00Z'))).toBe('invalid beforeAsking');
    await remind(way.TRIAL_ASKING.askedAt);
    await answer(asked, 'cleo');
    expect(await answerOf(remind(LATER))).toBe('conflict contactAnswered');
  });
});
