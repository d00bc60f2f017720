import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { receiveDocument } from '#lib/intake/receive-document';
import { readAssignablePeople } from '#lib/claims/assignable-people';
import { barOf } from '#lib/claims/vocabulary';
import { assignClaims } from '#lib/claims/assign-claims';
import { readHolders } from '#lib/claims/claims-in-hand';
import { closeClaim } from '#lib/claims/close-claim';
import { declareConflict } from '#lib/claims/declare-conflict';
import { readWorkingCopy } from '#lib/claims/read-working-copy';
import { resumeClaim } from '#lib/claims/resume-claim';
import { handOverEverything } from '#lib/claims/hand-over-everything';
import { saveWorkingCopy } from '#lib/claims/save-working-copy';
import { setDepth } from '#lib/claims/set-depth';
import { setDue } from '#lib/claims/set-due';
import { takeClaim } from '#lib/claims/take-claim';
import * as way from '../../scripts/trial-claim';
import {
  addTrialDocument,
  makeTrialDesk,
  openTrialDb,
  TRIAL_TEXT,
  type TrialDesk,
  type TrialPerson,
} from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
let desk: TrialDesk;
let documentId: string;
beforeEach(async () => {
  desk = await makeTrialDesk(db);
  documentId = await addTrialDocument(desk);
});
afterAll(close);

const bring = (to: Parameters<typeof way.bringTrialClaim>[2]) => way.bringTrialClaim(desk, documentId, to);
const stateOf = (claimId: string) => way.stateOf(desk, claimId);
const copyFor = (who: TrialPerson, claimId: string) => inDesk(desk, (tx) => readWorkingCopy(tx, desk.people[who], claimId));

/** Gives claims as they stand now to somebody. */
async function assign(by: TrialPerson, to: string, claimIds: string[], rest: { dueAt?: string | null } = {}) {
  const claims = await Promise.all(claimIds.map(async (claimId) => ({ claimId, seq: (await stateOf(claimId)).head.lastSeq })));
  return assignClaims(desk.as(by), { claims, assigneeId: to, ...rest });
}

describe('assigning', () => {
  it('gives several claims to a checker at once, with a due time', async () => {
    const ids = [await bring('triage'), await bring('triage')];
    const { claims, warnings } = await assign('edda', desk.people.cleo, ids, { dueAt: '2020-01-01T12:00:00Z' });
    expect(claims.map(({ stage }) => stage)).toEqual(['assigned', 'assigned']);
    expect(warnings).toEqual(['pastDue']);
    for (const id of ids) {
      const { facts, dueAt } = await stateOf(id);
      expect(facts).toMatchObject({ stage: 'assigned', assigneeId: desk.people.cleo, makers: [] });
      expect(dueAt?.toISOString()).toBe('2020-01-01T12:00:00.000Z');
    }
  });

  it('gives none of them when one has changed since, and says which and who changed it', async () => {
    const [still, moved] = [await bring('triage'), await bring('triage')];
    const claims = await Promise.all(
      [still, moved].map(async (claimId) => ({ claimId, seq: (await stateOf(claimId)).head.lastSeq })),
    );
    await takeClaim(desk.as('carl'), await way.look(desk, moved));
    await expect(assignClaims(desk.as('edda'), { claims, assigneeId: desk.people.cleo })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'staleRevision',
      details: { changes: { claims: [{ claimId: moved, number: 2, since: [{ kind: 'take', by: 'carl' }] }] } },
    });
    expect((await stateOf(still)).facts.assigneeId).toBeNull();
  });

  it('is for editors and heads', async () => {
    const id = await bring('triage');
    expect(await answerOf(assign('carl', desk.people.carl, [id]))).toBe('forbidden only_editor_head');
    expect(await answerOf(assign('hana', desk.people.carl, [id]))).toBe('done');
  });

  it('takes only checkers of this desk who are not too close to the text', async () => {
    const other = await makeTrialDesk(db, 'Other desk');
    const authored = await receiveDocument(desk.as('edda'), { text: TRIAL_TEXT, authorId: desk.people.carl });
    const own = await way.acceptTrialClaim(desk, authored.documentId);
    const id = await bring('triage');
    await declareConflict(desk.as('dora'), { documentId, hasConflict: true, note: 'My sister works for the mayor.' });
    expect(await answerOf(assign('edda', other.people.cleo, [id]))).toBe('invalid assigneeNotMember');
    expect(await answerOf(assign('edda', desk.people.emil, [id]))).toBe('conflict assigneeNotChecker');
    expect(await answerOf(assign('edda', desk.people.carl, [own]))).toBe('conflict assigneeIsAuthor');
    expect(await answerOf(assign('edda', desk.people.dora, [id]))).toBe('conflict assigneeHasConflict');
    expect(await answerOf(takeClaim(desk.as('dora'), await way.look(desk, id)))).toBe('conflict assigneeHasConflict');
    const people = await inDesk(desk, (tx) => readAssignablePeople(tx, { now: new Date(), documentId }));
    expect(people.map((person) => `${person.name} ${barOf(person, [documentId])}`)).toEqual([
      'carl null',
      'cleo null',
      'dora assigneeHasConflict',
      ...['edda', 'emil', 'hana', 'hera', 'leon', 'otto'].map((name) => `${name} assigneeNotChecker`),
    ]);
    const everywhere = await inDesk(desk, (tx) => readAssignablePeople(tx, { now: new Date() }));
    const carl = everywhere.find(({ name }) => name === 'carl');
    expect(carl?.bars).toEqual([{ documentId: authored.documentId, by: 'assigneeIsAuthor' }]);
  });

  it('lets one of two people take a claim', async () => {
    const id = await bring('triage');
    const input = await way.look(desk, id);
    const pressed = (['cleo', 'carl'] as const).map((who) => answerOf(takeClaim(desk.as(who), input)));
    expect((await Promise.all(pressed)).toSorted()).toEqual(['conflict notFrom_take', 'done']);
  });

  it('does not lock up when two people assign the same list in opposite orders', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => way.acceptTrialClaim(desk, documentId)));
    const answers = await Promise.all([
      answerOf(assign('edda', desk.people.cleo, ids)),
      answerOf(assign('emil', desk.people.carl, ids.toReversed())),
    ]);
    expect(answers.toSorted()).toEqual(['conflict staleRevision', 'done']);
    const owners = await Promise.all(ids.map(async (id) => (await stateOf(id)).facts.assigneeId));
    expect(new Set(owners).size).toBe(1);
  });
});

describe('handing over', () => {
  it('keeps stage, sources, makers and what was being typed, which the successor sees', async () => {
    const id = await bring('verdict');
    await saveWorkingCopy(desk.as('cleo'), { claimId: id, body: { rationale: 'Half a sentence' } });
    const before = await stateOf(id);
    expect((await copyFor('carl', id)).fromBefore).toEqual([]);
    await assign('edda', desk.people.carl, [id]);
    const after = await stateOf(id);
    expect(after.facts).toMatchObject({ stage: 'verdict', assigneeId: desk.people.carl, makers: before.facts.makers });
    expect([after.evidenceRev, after.verdictRev]).toEqual([before.evidenceRev, before.verdictRev]);
    expect((await copyFor('carl', id)).fromBefore).toMatchObject([{ name: 'cleo', body: { rationale: 'Half a sentence' } }]);
    expect((await copyFor('cleo', id)).own?.body).toEqual({ rationale: 'Half a sentence' });
    expect(await copyFor('emil', id)).toEqual({ own: null, fromBefore: [] });
  });

  it('ends the work of whoever had it', async () => {
    const id = await bring('sourcing');
    await assign('edda', desk.people.carl, [id]);
    expect(await answerOf(way.sourceTrialClaim(desk, id, 'cleo'))).toBe('forbidden onlyAssignee');
    expect(await answerOf(saveWorkingCopy(desk.as('cleo'), { claimId: id, body: { rationale: 'Too late' } }))).toBe(
      'forbidden typingNotKept',
    );
    expect(await answerOf(way.sourceTrialClaim(desk, id, 'carl'))).toBe('done');
  });
});

describe('a working copy', () => {
  it('makes nobody a maker, writes no event and goes when it is emptied', async () => {
    const id = await bring('assigned');
    const { head } = await stateOf(id);
    await saveWorkingCopy(desk.as('edda'), { claimId: id, body: { summary: 'A thought' } });
    const after = await stateOf(id);
    expect([after.head.lastSeq, after.facts.makers]).toEqual([head.lastSeq, []]);
    await saveWorkingCopy(desk.as('edda'), { claimId: id, body: {} });
    expect(await answerOf(saveWorkingCopy(desk.as('leon'), { claimId: id, body: { reason: 'A letter' } }))).toBe('done');
    expect(await answerOf(saveWorkingCopy(desk.as('otto'), { claimId: id, body: { reason: 'A look' } }))).toBe(
      'forbidden typingNotKept',
    );
    expect(await copyFor('edda', id)).toEqual({ own: null, fromBefore: [] });
  });
});

describe('setting aside', () => {
  it('is taken back to where the claim was; what was in review is submitted anew', async () => {
    for (const [from, to] of [
      ['sourcing', 'sourcing'],
      ['review', 'verdict'],
    ] as const) {
      const id = await bring(from);
      await closeClaim(desk.as('edda'), { ...(await way.look(desk, id)), reason: 'not-run' });
      expect(await stateOf(id)).toMatchObject({ closeReason: 'not-run', facts: { stage: 'closed' } });
      await resumeClaim(desk.as('edda'), await way.look(desk, id));
      expect(await stateOf(id)).toMatchObject({ closeReason: null, facts: { stage: to, assigneeId: desk.people.cleo } });
    }
  });

  it('asks for what its reason needs', async () => {
    const [id, double] = [await bring('assigned'), await bring('triage')];
    const closing = async (rest: object) =>
      answerOf(closeClaim(desk.as('cleo'), { ...(await way.look(desk, id)), reason: 'duplicate', ...rest }));
    expect(await closing({ reason: 'not-checkable' })).toBe('invalid notCheckableNeedsKind');
    expect(await closing({})).toBe('invalid duplicateNeedsClaim');
    expect(await closing({ duplicateOf: id })).toBe('invalid duplicateOfItself');
    expect(await closing({ duplicateOf: desk.deskId })).toBe('missing missing');
    expect(await closing({ duplicateOf: double })).toBe('done');
  });

  it('of a flagged claim needs an editor', async () => {
    const id = await bring('assigned');
    await setDepth(desk.as('edda'), { ...(await way.look(desk, id)), depth: 'high' });
    const closing = async (who: TrialPerson) =>
      answerOf(closeClaim(desk.as(who), { ...(await way.look(desk, id)), reason: 'dropped' }));
    expect(await closing('cleo')).toBe('forbidden flaggedNeedsEditor');
    expect(await closing('edda')).toBe('done');
  });
});

describe('another desk', () => {
  it('finds none of its claims', async () => {
    const id = await bring('assigned');
    const input = await way.look(desk, id);
    const other = await makeTrialDesk(db, 'Other desk');
    const as = () => other.as('hera');
    const answers = await Promise.all([
      answerOf(assignClaims(as(), { claims: [{ claimId: id, seq: 2 }], assigneeId: other.people.cleo })),
      answerOf(takeClaim(other.as('cleo'), input)),
      answerOf(setDue(as(), { claimId: id, dueAt: null })),
      answerOf(setDepth(as(), { ...input, depth: 'high' })),
      answerOf(closeClaim(as(), { ...input, reason: 'dropped' })),
      answerOf(resumeClaim(as(), input)),
      answerOf(saveWorkingCopy(as(), { claimId: id, body: { a: 1 } })),
      answerOf(inDesk(other, (tx) => readWorkingCopy(tx, other.people.hera, id))),
      answerOf(declareConflict(as(), { documentId, hasConflict: true })),
    ]);
    expect(new Set(answers)).toEqual(new Set(['missing missing']));
  });
});

describe('handing over everything of a person', () => {
  it('moves all in hand with work kept, and leaves what the successor may not have', async () => {
    const ill = await makeTrialDesk(db, 'Desk with the flu');
    const [first, second] = [await addTrialDocument(ill), await addTrialDocument(ill)];
    const inWork = await way.bringTrialClaim(ill, first, 'verdict');
    const reviewed = await way.bringTrialClaim(ill, first, 'review');
    const signed = await way.bringTrialClaim(ill, first, 'signed-off');
    const barred = await way.bringTrialClaim(ill, second, 'sourcing');
    await saveWorkingCopy(ill.as('cleo'), { claimId: inWork, body: { rationale: 'Half a thought' } });
    await declareConflict(ill.as('carl'), { documentId: second, hasConflict: true });
    const input = { personId: ill.people.cleo, assigneeId: ill.people.carl };
    expect(await answerOf(handOverEverything(ill.as('cleo'), input))).toBe('forbidden only_editor_head');
    expect(await inDesk(ill, readHolders)).toMatchObject([{ personId: ill.people.cleo, claims: 3, isGone: false }]);
    const { handed, kept } = await handOverEverything(ill.as('edda'), input);
    expect(handed.map(({ claimId }) => claimId).toSorted()).toEqual([inWork, reviewed].toSorted());
    expect(kept).toMatchObject([{ claimId: barred, because: 'assigneeHasConflict' }]);
    expect((await way.stateOf(ill, inWork)).facts).toMatchObject({ assigneeId: ill.people.carl, stage: 'verdict' });
    expect((await way.stateOf(ill, signed)).facts.assigneeId).toBe(ill.people.cleo);
    const copy = await inDesk(ill, (tx) => readWorkingCopy(tx, ill.people.carl, inWork));
    expect(JSON.stringify(copy)).toContain('Half a thought');
    await way.submitTrialClaim(ill, inWork, 'carl');
  });

  it('needs somebody who may have claims, and claims to hand over', async () => {
    const ill = await makeTrialDesk(db, 'Empty desk');
    const hand = (assigneeId: string) => answerOf(handOverEverything(ill.as('hana'), { personId: ill.people.cleo, assigneeId }));
    expect(await hand(ill.people.carl)).toBe('conflict nothingInHand');
    expect(await hand(ill.people.cleo)).toBe('invalid handOverToSelf');
    expect(await hand(ill.people.otto)).toBe('conflict assigneeNotChecker');
    expect(await hand(desk.people.carl)).toBe('invalid assigneeNotMember');
    const stranger = { personId: desk.people.cleo, assigneeId: ill.people.carl };
    expect(await answerOf(handOverEverything(ill.as('hana'), stranger))).toBe('missing missing');
  });
});
