import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { assignClaims } from '#lib/claims/assign-claims';
import { closeClaim } from '#lib/claims/close-claim';
import { resumeClaim } from '#lib/claims/resume-claim';
import { endWait } from '#lib/conditions/end-wait';
import { endPreserving } from '#lib/conditions/end-preserving';
import { holdClaim } from '#lib/conditions/hold-claim';
import { objectToClaim } from '#lib/conditions/object-to-claim';
import { preserveClaim } from '#lib/conditions/preserve-claim';
import { readConditions } from '#lib/conditions/read-conditions';
import { releaseClaim } from '#lib/conditions/release-claim';
import { settleObjection } from '#lib/conditions/settle-objection';
import { waitFor } from '#lib/conditions/wait-for';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of conditions');
  documentId = await addTrialDocument(desk);
});

const bring = (to: Parameters<typeof way.bringTrialClaim>[2]) => way.bringTrialClaim(desk, documentId, to);
const conditions = (claimId: string) => inDesk(desk, async (tx) => readConditions(tx, await way.stateOf(desk, claimId)));
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();

describe('a hold', () => {
  it('is set by head or legal, keeps a signature away, and leaves when it is released', async () => {
    const claimId = await bring('review');
    for (const who of ['cleo', 'edda', 'otto'] satisfies TrialPerson[])
      expect(await answerOf(holdClaim(desk.as(who), { claimId, reason: 'No.' }))).toBe('forbidden only_head_legal');
    await holdClaim(desk.as('leon'), { claimId, reason: 'Their lawyer wrote.' });
    expect((await conditions(claimId)).hold).toMatchObject({ by: 'leon', words: 'Their lawyer wrote.' });
    expect(await answerOf(holdClaim(desk.as('hana'), { claimId, reason: 'Twice.' }))).toBe('conflict onHold');
    expect(await answerOf(way.signTrialClaim(desk, claimId))).toBe('conflict onHold');
    await releaseClaim(desk.as('hana'), { claimId, note: 'Outside advice: no risk.' });
    expect((await conditions(claimId)).hold).toBeNull();
    expect(await answerOf(releaseClaim(desk.as('hana'), { claimId }))).toBe('conflict notOnHold');
    await way.signTrialClaim(desk, claimId);
  });

  it('on a claim that is set aside does not hide where the claim was', async () => {
    const claimId = await bring('sourcing');
    await closeClaim(desk.as('edda'), { ...(await way.look(desk, claimId)), reason: 'dropped' });
    await holdClaim(desk.as('leon'), { claimId, reason: 'A letter came.' });
    await releaseClaim(desk.as('leon'), { claimId });
    expect(await resumeClaim(desk.as('edda'), await way.look(desk, claimId))).toMatchObject({ stage: 'sourcing' });
  });

  it('keeps a signed claim from going out, and work from nothing', async () => {
    const claimId = await bring('signed-off');
    await holdClaim(desk.as('hana'), { claimId, reason: 'Wait for the court.' });
    expect(await answerOf(way.publishTrialClaim(desk, claimId))).toBe('conflict onHold');
    const inWork = await bring('assigned');
    await holdClaim(desk.as('hana'), { claimId: inWork, reason: 'Wait for the court.' });
    await way.sourceTrialClaim(desk, inWork);
    expect((await way.stateOf(desk, inWork)).facts).toMatchObject({ stage: 'sourcing', isHeld: true });
  });
});

describe('a legal hold on copies', () => {
  it('says who set it and why, and keeps nothing from being signed or going out', async () => {
    const claimId = await bring('review');
    await preserveClaim(desk.as('leon'), { claimId, reason: 'A letter from a law firm.' });
    expect((await conditions(claimId)).preservation).toMatchObject({ by: 'leon', words: 'A letter from a law firm.' });
    await way.signTrialClaim(desk, claimId);
    await way.publishTrialClaim(desk, claimId);
    expect((await conditions(claimId)).preservation).toMatchObject({ by: 'leon' });
    await endPreserving(desk.as('hana'), { claimId, reason: 'They withdrew.' });
    expect((await conditions(claimId)).preservation).toBeNull();
  });

  it('on a claim that is set aside does not hide where the claim was', async () => {
    const claimId = await bring('sourcing');
    await closeClaim(desk.as('edda'), { ...(await way.look(desk, claimId)), reason: 'dropped' });
    await preserveClaim(desk.as('leon'), { claimId, reason: 'A letter.' });
    expect(await resumeClaim(desk.as('edda'), await way.look(desk, claimId))).toMatchObject({ stage: 'sourcing' });
  });
});

describe('an objection', () => {
  it('comes from another editor, holds signing and publishing, and is settled by the head', async () => {
    const claimId = await bring('signed-off');
    expect(await answerOf(objectToClaim(desk.as('edda'), { claimId, reason: 'Mine.' }))).toBe('forbidden objectionByAnother');
    expect(await answerOf(objectToClaim(desk.as('hana'), { claimId, reason: 'No editor.' }))).toBe('forbidden only_editor');
    await objectToClaim(desk.as('emil'), { claimId, reason: 'The accounts are a draft.' });
    expect(await answerOf(objectToClaim(desk.as('dora'), { claimId, reason: 'Me too.' }))).toBe('conflict objectionOpen');
    expect((await conditions(claimId)).objection).toMatchObject({ by: 'emil', words: 'The accounts are a draft.' });
    expect(await answerOf(way.publishTrialClaim(desk, claimId))).toBe('conflict objectionOpen');
    expect(await answerOf(settleObjection(desk.as('emil'), { claimId, reason: 'Fine.' }))).toBe('forbidden only_head');
    await settleObjection(desk.as('hana'), { claimId, reason: 'They were adopted in March.' });
    expect(await answerOf(settleObjection(desk.as('hana'), { claimId, reason: 'Again.' }))).toBe('conflict noObjection');
    await way.publishTrialClaim(desk, claimId);
  });

  it('is for what is reviewed or signed, and stands while the claim is worked on again', async () => {
    expect(await answerOf(objectToClaim(desk.as('emil'), { claimId: await bring('verdict'), reason: 'Early.' }))).toMatch(
      /^conflict notFrom_object/,
    );
    const claimId = await bring('review');
    await objectToClaim(desk.as('emil'), { claimId, reason: 'One origin only.' });
    expect(await answerOf(way.signTrialClaim(desk, claimId))).toBe('conflict objectionOpen');
  });
});

describe('waiting', () => {
  it('says for whom, and ends when the claim is submitted', async () => {
    const claimId = await bring('verdict');
    await waitFor(desk.as('cleo'), { claimId, until: inDays(2), forWhom: 'The harbour office' });
    expect((await conditions(claimId)).wait).toMatchObject({ words: 'The harbour office', by: 'cleo' });
    await way.submitTrialClaim(desk, claimId);
    expect(await conditions(claimId)).toEqual({ hold: null, objection: null, preservation: null, wait: null });
  });

  it('is the assignee’s, until a time to come, and survives a hand-over', async () => {
    const claimId = await bring('sourcing');
    const input = { claimId, until: inDays(1), forWhom: 'A witness' };
    expect(await answerOf(waitFor(desk.as('edda'), input))).toBe('forbidden onlyAssignee');
    expect(await answerOf(waitFor(desk.as('cleo'), { ...input, until: inDays(-1) }))).toBe('invalid waitInThePast');
    expect(await answerOf(waitFor(desk.as('cleo'), { ...input, until: inDays(400) }))).toBe('invalid waitTooLong');
    expect(await answerOf(endWait(desk.as('cleo'), { claimId }))).toBe('conflict notWaiting');
    await waitFor(desk.as('cleo'), input);
    const { head } = await way.stateOf(desk, claimId);
    await assignClaims(desk.as('edda'), { claims: [{ claimId, seq: head.lastSeq }], assigneeId: desk.people.carl });
    expect((await way.stateOf(desk, claimId)).facts.isWaiting).toBe(true);
    await endWait(desk.as('carl'), { claimId });
    expect((await way.stateOf(desk, claimId)).waitingUntil).toBeNull();
  });
});
