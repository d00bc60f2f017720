import { sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { assignClaims } from '#lib/claims/assign-claims';
import { overrideConflict } from '#lib/claims/conflicts/override-conflict';
import { readConflicts } from '#lib/claims/conflicts/read-conflicts';
import { declareConflict } from '#lib/claims/declare-conflict';
import { takeClaim } from '#lib/claims/take-claim';
import * as way from '../../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../../scripts/trial-desk';
import { answerOf } from '../../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeEach(async () => {
  desk = await makeTrialDesk(db, 'Desk of conflicts');
  documentId = await addTrialDocument(desk);
});

const declare = (who: TrialPerson, hasConflict = true, note?: string) =>
  declareConflict(desk.as(who), { documentId, hasConflict, ...(note && { note }) });
const override = (who: TrialPerson, whose: TrialPerson = 'cleo') =>
  overrideConflict(desk.as(who), { documentId, personId: desk.people[whose], reason: 'Nobody else reads Polish.' });
const register = () => inDesk(desk, (tx) => readConflicts(tx));

async function give(whom: TrialPerson, claimId: string): Promise<string> {
  const { seq } = (await way.look(desk, claimId)).seen;
  return answerOf(assignClaims(desk.as('edda'), { claims: [{ claimId, seq }], assigneeId: desk.people[whom] }));
}

describe('the register of conflicts', () => {
  it('says who declared what, what they still have of the text in hand, and forgets what was taken back', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'sourcing');
    await declare('cleo', true, 'My brother works for the mayor.');
    await declare('edda');
    const { number } = await way.stateOf(desk, claimId);
    expect(await register()).toMatchObject([
      { name: 'edda', title: 'The bridge', note: null, inHand: [], override: null },
      { name: 'cleo', note: 'My brother works for the mayor.', inHand: [{ id: claimId, number }], override: null },
    ]);
    await declare('edda', false);
    expect((await register()).map(({ name }) => name)).toEqual(['cleo']);
    expect(await give('carl', claimId)).toBe('done');
    expect(await register()).toMatchObject([{ inHand: [] }]);
  });
});

describe('the head’s override', () => {
  it('lets the person have claims of the text again, until they declare the conflict anew', async () => {
    const claimId = await way.acceptTrialClaim(desk, documentId);
    await declare('cleo');
    expect(await give('cleo', claimId)).toBe('conflict assigneeHasConflict');
    await override('hana');
    expect(await register()).toMatchObject([{ override: { by: 'hana', reason: 'Nobody else reads Polish.' } }]);
    expect(await give('cleo', claimId)).toBe('done');
    await declare('cleo');
    expect(await register()).toMatchObject([{ override: null, inHand: [{ id: claimId }] }]);
    const other = await way.acceptTrialClaim(desk, documentId);
    expect(await answerOf(takeClaim(desk.as('cleo'), await way.look(desk, other)))).toBe('conflict assigneeHasConflict');
  });

  it('is the head’s, of somebody else’s declared conflict, on a document of the desk', async () => {
    expect(await answerOf(override('hana'))).toBe('conflict noConflictDeclared');
    await declare('cleo');
    for (const who of ['edda', 'dora', 'leon', 'otto'] satisfies TrialPerson[])
      expect(await answerOf(override(who))).toBe('forbidden only_head');
    await declare('hana');
    expect(await answerOf(override('hana', 'hana'))).toBe('forbidden ownConflict');
    expect(await answerOf(override('hera', 'hana'))).toBe('done');
    await declare('cleo', false);
    expect(await answerOf(override('hana'))).toBe('conflict noConflictDeclared');
    const elsewhere = await makeTrialDesk(db, 'Another desk');
    const input = { documentId, personId: desk.people.hana, reason: 'Mine.' };
    expect(await answerOf(overrideConflict(elsewhere.as('hana'), input))).toBe('missing missing');
  });

  it('is changed by nobody', async () => {
    await declare('cleo');
    await override('hana');
    for (const what of ["update overrides set reason = 'x'", 'delete from overrides'])
      await expect(inDesk(desk, (tx) => tx.execute(sql.raw(what)))).rejects.toThrow();
    expect(await register()).toMatchObject([{ override: { reason: 'Nobody else reads Polish.' } }]);
  });
});
