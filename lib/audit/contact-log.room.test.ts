import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignClaims } from '#lib/claims/assign-claims';
import { readClaimWords } from '#lib/claims/claim-words';
import { askClaimant } from '#lib/contacts/ask-claimant';
import { noteAnswer } from '#lib/contacts/note-answer';
import { readContactLog } from '#lib/contacts/read-contact-log';
import { useContact } from '#lib/contacts/use-contact';
import { inDesk } from '#lib/db/in-desk';
import { readHistory } from '#lib/audit/read-history';
import { editSigned } from '#lib/signoff/edit-signed';
import { readStatement } from '#lib/signoff/read-statement';
import { withdrawFromReview } from '#lib/signoff/withdraw-from-review';
import { checkGates } from '#lib/verdicts/gates';
import { readGateFacts } from '#lib/verdicts/gate-facts';
import { readSignedContacts } from '#lib/verdicts/queries';
import { recordForGate } from '#lib/verdicts/record-for-gate';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { verifyLedger } from '#lib/audit/verify-desk';
import { sealDesk } from '#lib/ledger/seal-events';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of contacts');
});
const LATER = '2024-11-22T08:00:00.000Z';
const ASKING = way.TRIAL_ASKING;

/** A claim of a document of its own: contacts of one claimant count for a whole document. */
async function bring(to: Parameters<typeof way.bringTrialClaim>[2]): Promise<string> {
  documentId = await addTrialDocument(desk);
  return way.bringTrialClaim(desk, documentId, to);
}

const ask = async (claimId: string, more: Partial<typeof ASKING> = {}, who: TrialPerson = 'cleo') =>
  (await askClaimant(desk.as(who), { ...ASKING, claimId, ...more })).contactId;

const answer = (claimId: string, contactId: string, words = 'It was 41 million.', who: TrialPerson = 'cleo') =>
  noteAnswer(desk.as(who), { claimId, contactId, outcome: 'disputed', answer: words, receivedAt: LATER });

const signed = (claimId: string) => inDesk(desk, (tx) => readSignedContacts(tx, claimId));

async function logOf(claimId: string, who: TrialPerson = 'cleo') {
  return inDesk(desk, async (tx) => {
    const { claimant } = await readClaimWords(tx, claimId);
    return readContactLog(tx, { id: claimId, documentId, claimant }, desk.as(who).actor);
  });
}

const contactGate = (claimId: string) =>
  inDesk(desk, async (tx) =>
    checkGates(await readGateFacts(tx, await way.stateOf(desk, claimId))).find(({ name }) => name === 'contact'),
  );

/** Everything the gates ask but a contact. */
async function rate(claimId: string, who: TrialPerson = 'cleo'): Promise<void> {
  await recordForGate(desk.as(who), { claimId, record: { kind: 'other-side', found: 'Nobody defends it.' } });
  await recordForGate(desk.as(who), { claimId, record: { kind: 'checklist', done: ['nameAndTitle'] } });
  await saveVerdict(desk.as(who), { ...(await way.look(desk, claimId)), ...way.TRIAL_VERDICT });
}

describe('asking the claimant', () => {
  it('is the assignee’s work, starts it, makes them a maker and opens the gate', async () => {
    const claimId = await bring('assigned');
    expect(await answerOf(ask(claimId, {}, 'carl'))).toBe('forbidden onlyAssignee');
    expect((await contactGate(claimId))?.met).toBe(false);
    await ask(claimId);
    expect((await way.stateOf(desk, claimId)).facts).toMatchObject({ stage: 'sourcing', makers: [desk.people.cleo] });
    expect((await contactGate(claimId))?.met).toBe(true);
    expect(await signed(claimId)).toEqual([
      {
        kind: 'contact',
        who: 'Ada Exemplar',
        role: 'Press officer',
        organisation: 'Office of the mayor',
        channel: 'mail',
        words: ASKING.words,
        askedOn: '2024-11-20',
        outcome: 'awaiting',
        answer: '',
      },
    ]);
  });

  it('reads the deadline on the clock of whoever is asked', async () => {
    const claimId = await bring('assigned');
    await ask(claimId, { timeZone: 'America/New_York', deadline: '2024-11-21T17:00' });
    expect((await logOf(claimId))[0]?.deadline?.toISOString()).toBe('2024-11-21T22:00:00.000Z');
    expect(await answerOf(ask(claimId, { deadline: '2024-11-20T09:00', timeZone: 'UTC' }))).toBe('invalid deadlineBeforeAsking');
    expect(await answerOf(ask(claimId, { askedAt: '2999-01-01T00:00:00Z' }))).toBe('invalid notYet');
  });

  it('may set the claim to wait until the deadline, for whom was asked', async () => {
    const claimId = await bring('assigned');
    const deadline = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
    await ask(claimId, { wait: true, deadline, timeZone: 'UTC' });
    expect((await way.stateOf(desk, claimId)).waitingUntil?.toISOString()).toBe(`${deadline}:00.000Z`);
    const late = await bring('assigned');
    expect(await answerOf(ask(late, { wait: true }))).toBe('invalid waitInThePast');
    expect(await logOf(late)).toEqual([]);
  });

  it('is about claims of one document, and brings the words into those that are the asker’s', async () => {
    const claimId = await bring('assigned');
    const mine = await way.bringTrialClaim(desk, documentId, 'assigned');
    const theirs = await way.bringTrialClaim(desk, documentId, 'assigned');
    const { seen } = await way.look(desk, theirs);
    await assignClaims(desk.as('edda'), { claims: [{ claimId: theirs, seq: seen.seq }], assigneeId: desk.people.carl });
    const elsewhere = await way.bringTrialClaim(desk, await addTrialDocument(desk), 'assigned');
    expect(await answerOf(ask(claimId, { alsoClaimIds: [elsewhere] }))).toBe('missing missing');
    await ask(claimId, { alsoClaimIds: [mine, theirs] });
    expect((await signed(mine)).length).toBe(1);
    expect((await signed(theirs)).length).toBe(0);
    expect((await way.stateOf(desk, theirs)).facts.makers).toEqual([]);
  });

  it('keeps the address from those who only look on, from the history and from the signed text', async () => {
    const claimId = await bring('verdict');
    await ask(claimId);
    const [seen] = await logOf(claimId);
    const [shown] = await logOf(claimId, 'otto');
    expect([seen?.address, shown?.address]).toEqual(['press@town.example', null]);
    const everything = await inDesk(desk, async (tx) => [
      await readHistory(tx, { streamId: claimId }),
      await readStatement(tx, desk.deskId, await way.stateOf(desk, claimId)),
    ]);
    expect(JSON.stringify(everything)).not.toContain('press@');
  });
});

describe('once per claimant and document', () => {
  it('another claim needs nothing, and takes the words over when it is submitted', async () => {
    const first = await bring('assigned');
    await ask(first);
    const second = await way.bringTrialClaim(desk, documentId, 'sourcing');
    await rate(second);
    expect((await contactGate(second))?.met).toBe(true);
    expect((await logOf(second)).map(({ use, claimId }) => ({ use, claimId }))).toEqual([{ use: 'none', claimId: first }]);
    await way.submitTrialClaim(desk, second);
    expect(await signed(second)).toEqual(await signed(first));
    const other = await bring('sourcing');
    expect((await contactGate(other))?.met).toBe(false);
  });

  it('a claim that says why nobody is asked takes nothing over', async () => {
    const first = await bring('assigned');
    await ask(first);
    const second = await way.bringTrialClaim(desk, documentId, 'review');
    expect((await signed(second)).map(({ kind }) => kind)).toEqual(['contact-exempt']);
  });
});

describe('an answer', () => {
  it('comes at once into the claims of whoever notes it, once for each', async () => {
    const first = await bring('assigned');
    const second = await way.bringTrialClaim(desk, documentId, 'assigned');
    const contactId = await ask(first, { alsoClaimIds: [second] });
    expect((await answer(second, contactId)).usedOn.toSorted()).toEqual([first, second].toSorted());
    expect(await signed(first)).toMatchObject([{ outcome: 'disputed', answer: 'It was 41 million.', answeredOn: '2024-11-22' }]);
    expect(await signed(second)).toEqual(await signed(first));
    expect(await answerOf(useContact(desk.as('cleo'), { claimId: first, contactId }))).toBe('conflict contactUsed');
  });

  it('that is none has no day, and may be followed by a real one', async () => {
    const claimId = await bring('assigned');
    const contactId = await ask(claimId);
    const none = { claimId, contactId, outcome: 'no-answer' as const, answer: '', receivedAt: LATER };
    await noteAnswer(desk.as('cleo'), none);
    const [said] = await signed(claimId);
    expect(said).toMatchObject({ outcome: 'no-answer' });
    expect(said).not.toHaveProperty('answeredOn');
    await answer(claimId, contactId);
    expect((await logOf(claimId))[0]?.steps.map(({ n, kind }) => [n, kind])).toEqual([
      [1, 'answer'],
      [2, 'answer'],
    ]);
    const wordless = noteAnswer(desk.as('cleo'), { ...none, outcome: 'confirmed' });
    expect(await answerOf(wordless)).toBe('invalid answerMissing');
    const early = noteAnswer(desk.as('cleo'), { ...none, receivedAt: '2024-11-01T00:00:00Z' });
    expect(await answerOf(early)).toBe('invalid beforeAsking');
  });

  it('in review is kept and changes nothing that is to be signed, until the claim was withdrawn', async () => {
    const claimId = await bring('sourcing');
    const contactId = await ask(claimId);
    await rate(claimId);
    await way.submitTrialClaim(desk, claimId);
    const { digest } = await way.signatureFor(desk, claimId);
    await answer(claimId, contactId, 'We dispute it.', 'edda');
    expect((await way.signatureFor(desk, claimId)).digest).toBe(digest);
    expect((await logOf(claimId))[0]).toMatchObject({ use: 'behind', outcome: 'disputed' });
    expect(await answerOf(useContact(desk.as('cleo'), { claimId, contactId }))).toBe('conflict withdrawFirst');
    expect((await way.stateOf(desk, claimId)).facts.makers).not.toContain(desk.people.edda);
    await withdrawFromReview(desk.as('cleo'), await way.look(desk, claimId));
    await useContact(desk.as('cleo'), { claimId, contactId });
    expect((await logOf(claimId))[0]?.use).toBe('whole');
    expect(await signed(claimId)).toMatchObject([{ answer: 'We dispute it.' }]);
  });

  it('after the signature keeps it good, and "edit signed" brings it in and asks for a new one', async () => {
    const claimId = await bring('sourcing');
    const contactId = await ask(claimId);
    await rate(claimId);
    await way.submitTrialClaim(desk, claimId);
    await way.signTrialClaim(desk, claimId);
    await answer(claimId, contactId);
    expect((await way.stateOf(desk, claimId)).facts.signers).toEqual([desk.people.edda]);
    expect(await answerOf(useContact(desk.as('cleo'), { claimId, contactId }))).toBe('conflict reopenFirst');
    await editSigned(desk.as('cleo'), { ...(await way.look(desk, claimId)), useContacts: true });
    expect((await way.stateOf(desk, claimId)).facts).toMatchObject({ stage: 'review', signers: [] });
    expect(await signed(claimId)).toMatchObject([{ answer: 'It was 41 million.' }]);
    await way.signTrialClaim(desk, claimId);
    const nothing = editSigned(desk.as('cleo'), { ...(await way.look(desk, claimId)), useContacts: true });
    expect(await answerOf(nothing)).toBe('conflict contactUsed');
  });

  it('after publication is kept for an update', async () => {
    const claimId = await bring('sourcing');
    const contactId = await ask(claimId);
    await rate(claimId);
    await way.submitTrialClaim(desk, claimId);
    await way.signTrialClaim(desk, claimId);
    await way.publishTrialClaim(desk, claimId);
    await answer(claimId, contactId, 'Late, but here.', 'edda');
    expect((await logOf(claimId))[0]).toMatchObject({ use: 'behind' });
    expect(await answerOf(useContact(desk.as('cleo'), { claimId, contactId }))).toBe('conflict openCorrectionFirst');
  });

  it('that two people note at once is two answers, none of them lost', async () => {
    const claimId = await bring('assigned');
    const contactId = await ask(claimId);
    await Promise.all([answer(claimId, contactId, 'One.'), answer(claimId, contactId, 'Two.', 'edda')]);
    const [contact] = await logOf(claimId);
    expect(contact?.steps.map(({ n }) => n)).toEqual([1, 2]);
  });
});

it('all of it stands in an unbroken ledger', async () => {
  await sealDesk(desk);
  expect((await verifyLedger(desk)).faults).toEqual([]);
});
