import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { declareConflict } from '#lib/claims/declare-conflict';
import { takeClaim } from '#lib/claims/take-claim';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { candidates } from '#lib/candidates/schema';
import { changeFacts } from '#lib/versions/change-facts';
import refusals from '../../messages/en/refusals.json';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { callAs } from './_trial/call-as';
import { type Refused, seen } from './_trial/refused-act';
import { REFUSED } from './_trial/refused-acts';

// PRODUCT's table of moves says of each who may do it and what it is refused for. Each of its refusals is asked for here
// through the API, and must answer with its status, its code and its sentence, and leave the claim as it was.

const { db, close } = openTrialDb();
let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
  documentId = await addTrialDocument(desk);
  await extractCandidates(desk.as('edda'), { documentId });
});
afterAll(close);

/** Acts that hold for whatever version there is: their screens send no revisions. */
const WITHOUT_SEEN = ['hold', 'release', 'object', 'settle-objection', 'wait', 'end-wait'];

/** Sends what the row says, with the revisions that the screen showed. */
async function ask({ by, act, sends }: Refused, claimId: string) {
  const more = typeof sends === 'function' ? await sends(desk, claimId) : sends;
  const shown = WITHOUT_SEEN.includes(act) ? {} : { seen: (await seen(desk, claimId)).seen };
  return callAs(desk, by, { path: `/api/v1/claims/[claimId]/${act}`, names: { claimId }, body: { ...shown, ...more } });
}

describe('each refusal of the table of moves, through the API', () => {
  it.each(Object.entries(REFUSED))('%s', async (_name, row) => {
    const claimId = await way.bringTrialClaim(desk, documentId, row.at);
    await row.given?.(desk, claimId);
    const before = await way.stateOf(desk, claimId);
    const { status, body } = await ask(row, claimId);
    const [wanted, code, field] = row.answers;
    expect({ status, code: body.code, ...(field && { field: body.field }) }).toEqual({
      status: wanted,
      code,
      ...(field && { field }),
    });
    expect(body.sentence).toMatch(/^\p{Lu}.+\.$/su);
    expect([refusals.invalid, refusals.refused, refusals.fault]).not.toContain(body.sentence);
    expect(await way.stateOf(desk, claimId)).toEqual(before);
  });
});

describe('assigning, through the API', () => {
  const assign = async (assigneeId: string, of = documentId) => {
    const claimId = await way.bringTrialClaim(desk, of, 'triage');
    const { seen: shown } = await seen(desk, claimId);
    return callAs(desk, 'edda', { path: '/api/v1/claims/assign', body: { claims: [{ claimId, seq: shown.seq }], assigneeId } });
  };

  it('is refused for somebody who is not of the desk, no checker, the author, or has a conflict', async () => {
    const own = await addTrialDocument(desk);
    await changeFacts(desk.as('edda'), { documentId: own, seq: 1, authorId: desk.people.dora });
    await declareConflict(desk.as('carl'), { documentId: own, hasConflict: true, note: 'My sister.' });
    const said = [
      await assign(desk.deskId),
      await assign(desk.people.emil),
      await assign(desk.people.dora, own),
      await assign(desk.people.carl, own),
    ];
    expect(said.map(({ status, body }) => [status, body.code, body.field])).toEqual([
      [422, 'assigneeNotMember', 'assigneeId'],
      [409, 'assigneeNotChecker', 'assigneeId'],
      [409, 'assigneeIsAuthor', 'assigneeId'],
      [409, 'assigneeHasConflict', 'assigneeId'],
    ]);
  });

  it('is refused to a checker, who may take', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'triage');
    const body = { claims: [{ claimId, seq: 1 }], assigneeId: desk.people.carl };
    expect((await callAs(desk, 'cleo', { path: '/api/v1/claims/assign', body })).body.code).toBe('only_editor_head');
    await takeClaim(desk.as('cleo'), await seen(desk, claimId));
  });
});

describe('proposals, through the API', () => {
  it('are dismissed with a reason only, and by nobody who only reads', async () => {
    const [first] = await inDesk(desk, (tx) => tx.select({ id: candidates.id }).from(candidates).limit(1));
    const at = { path: '/api/v1/candidates/[candidateId]/dismiss', names: { candidateId: first?.id ?? '' } };
    const bare = await callAs(desk, 'cleo', { ...at, body: {} });
    expect([bare.status, bare.body.code, bare.body.field]).toEqual([422, 'invalid', 'reason']);
    const observer = await callAs(desk, 'otto', { ...at, body: { reason: 'opinion' } });
    expect([observer.status, observer.body.code]).toEqual([403, 'only_checker_editor_head']);
  });
});
