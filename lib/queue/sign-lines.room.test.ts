import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import type { Ctx } from '#lib/db/ctx';
import { readDocument } from '#lib/candidates/read-document';
import { setDepth } from '#lib/claims/set-depth';
import { holdClaim } from '#lib/conditions/hold-claim';
import { changeFacts } from '#lib/versions/change-facts';
import { countLineClaims, listLineClaims } from '#lib/queue/list-line-claims';
import { countersignMany } from '#lib/signoff/countersign-many';
import { markLooked } from '#lib/signoff/mark-looked';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { withdrawFromReview } from '#lib/signoff/withdraw-from-review';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of lines');
  documentId = await addTrialDocument(desk);
});

/** A claim of line depth in review. */
async function bringLine(): Promise<string> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'verdict');
  await setDepth(desk.as('edda'), { ...(await way.look(desk, claimId)), depth: 'line' });
  await way.submitTrialClaim(desk, claimId);
  return claimId;
}

/** What an editor's screen tells when the claim is opened as it stands. */
async function open(claimId: string, who: TrialPerson = 'edda') {
  const shown = await way.signatureFor(desk, claimId);
  await markLooked(desk.as(who), shown);
  return shown;
}

async function bringOpened() {
  const claimId = await bringLine();
  return open(claimId);
}

const stageOf = async (claimId: string) => (await way.stateOf(desk, claimId)).facts.stage;
/** In words: the stage of what was signed, the code of what was refused. */
const answers = async (ctx: Ctx, claims: Awaited<ReturnType<typeof open>>[]) => {
  const answer = await countersignMany(ctx, { claims });
  return answer.claims.map((claim) => (claim.state === 'signed' ? `signed ${claim.stage}` : `refused ${claim.code}`));
};
const listed = () =>
  inDesk(desk, (tx) =>
    listLineClaims(tx, { deskId: desk.deskId, onlooker: { actor: desk.as('edda').actor, now: new Date() } }, { documentId }),
  );

describe('claims of line depth signed as one list', () => {
  it('are signed each by itself: what changed, is held or was not opened keeps no other back', async () => {
    const [first, last] = [await bringOpened(), await bringOpened()];
    const held = await bringOpened();
    await holdClaim(desk.as('leon'), { claimId: held.claimId, reason: 'Their lawyer wrote.' });
    const unopened = await way.signatureFor(desk, await bringLine());
    const stale = await bringOpened();
    await withdrawFromReview(desk.as('cleo'), { claimId: stale.claimId, seen: stale.seen });
    await saveVerdict(desk.as('cleo'), {
      ...(await way.look(desk, stale.claimId)),
      ...way.TRIAL_VERDICT,
      summary: 'Other words.',
    });
    await way.submitTrialClaim(desk, stale.claimId);
    const back = await bringOpened();
    await returnToChecker(desk.as('emil'), {
      claimId: back.claimId,
      seen: back.seen,
      reason: 'Look again.',
      points: [{ pinnedTo: { field: 'summary' }, reason: 'Which accounts?' }],
    });
    const list = [first, held, unopened, stale, back, last];
    expect(await answers(desk.as('edda'), list)).toEqual([
      'signed signed-off',
      'refused onHold',
      'refused notOpened',
      'refused staleRevision',
      'refused notFrom_countersign',
      'signed signed-off',
    ]);
    expect(await Promise.all(list.map(({ claimId }) => stageOf(claimId)))).toEqual([
      'signed-off',
      'review',
      'review',
      'review',
      'verdict',
      'signed-off',
    ]);
  });

  it('answer the same when the list is sent again, and not to another list under the same id', async () => {
    const [one, other, third] = [await bringOpened(), await bringLine(), await bringOpened()];
    const ctx = desk.as('edda');
    const list = [one, await way.signatureFor(desk, other)];
    const answer = await countersignMany(ctx, { claims: list });
    await open(other);
    expect(await countersignMany(ctx, { claims: list })).toEqual(answer);
    expect(await stageOf(other)).toBe('review');
    expect(await answerOf(countersignMany(ctx, { claims: [third] }))).toBe('conflict operationReused');
    expect(await stageOf(third.claimId)).toBe('review');
  });

  it('find what was signed before the connection broke', async () => {
    const [one, other] = [await bringOpened(), await bringOpened()];
    const ctx = desk.as('edda');
    const broken = { ...ctx, db: breakingAfter(2) };
    await expect(countersignMany(broken, { claims: [one, other] })).rejects.toThrow('connection lost');
    expect([await stageOf(one.claimId), await stageOf(other.claimId)]).toEqual(['signed-off', 'review']);
    expect(await answers(ctx, [one, other])).toEqual(['signed signed-off', 'signed signed-off']);
  });

  it('refuse the list when nothing in it could be signed: more than a line, unknown, not an editor', async () => {
    const nothing = 'conflict nothingSigned';
    const one = await bringOpened();
    const ctx = desk.as('edda');
    const standard = await open(await way.bringTrialClaim(desk, documentId, 'review'));
    const refused = await countersignMany(ctx, { claims: [standard, { ...one, claimId: randomUUID() }] }).catch((error) => error);
    expect(refused.details.changes.claims).toEqual([
      { state: 'refused', code: 'moreThanALine' },
      { state: 'refused', code: 'missing' },
    ]);
    for (const who of ['cleo', 'hana', 'otto'] satisfies TrialPerson[])
      expect(await answerOf(countersignMany(desk.as(who), { claims: [one] })), who).toBe(nothing);
    const made = await way.acceptTrialClaim(desk, documentId);
    expect(await answerOf(countersignMany(ctx, { claims: [{ ...one, claimId: made }] }))).toBe(nothing);
    expect(await stageOf(one.claimId)).toBe('review');
  });

  it('count as opened only as they stood: not after a look at other revisions, nor when the document’s facts changed', async () => {
    const claimId = await bringLine();
    const shown = await way.signatureFor(desk, claimId);
    await markLooked(desk.as('edda'), { ...shown, seen: { ...shown.seen, verdictRev: shown.seen.verdictRev - 1 } });
    expect(await answerOf(countersignMany(desk.as('edda'), { claims: [shown] }))).toBe('conflict nothingSigned');
    await markLooked(desk.as('edda'), { claimId, seen: shown.seen });
    expect(await answerOf(countersignMany(desk.as('edda'), { claims: [shown] }))).toBe('conflict nothingSigned');
    await open(claimId);
    expect((await listed()).find(({ id }) => id === claimId)).toMatchObject({ hasChanged: false, digest: shown.digest });
    const { facts } = await inDesk(desk, (tx) => readDocument(tx, documentId));
    await changeFacts(desk.as('hana'), { documentId, seq: facts.lastSeq, byline: 'A. Author' });
    const now = await way.signatureFor(desk, claimId);
    expect(await answerOf(countersignMany(desk.as('edda'), { claims: [now] }))).toBe('conflict nothingSigned');
    expect((await listed()).find(({ id }) => id === claimId)).toMatchObject({ openedAt: null, hasChanged: true });
    await open(claimId);
    expect(await answers(desk.as('edda'), [now])).toEqual(['signed signed-off']);
  });

  it('are listed for whoever could sign them, with the words of the statement', async () => {
    const { claimId, digest } = await bringOpened();
    const mine = (await listed()).find(({ id }) => id === claimId);
    expect(mine).toMatchObject({
      digest,
      documentTitle: 'The bridge',
      sections: { claim: { claimLine: way.TRIAL_WORDS.claimLine } },
    });
    expect(mine?.openedAt).not.toBeNull();
    const counts = (who: TrialPerson) =>
      inDesk(desk, (tx) => countLineClaims(tx, { actor: desk.as(who).actor, now: new Date() }, { documentId }));
    const { all, opened } = await counts('edda');
    expect(opened).toBeGreaterThan(0);
    expect(await counts('emil')).toEqual({ all, opened: 0 });
    expect(await counts('cleo')).toEqual({ all: 0, opened: 0 });
  });
});

/** The database of a process whose connection is lost after so many transactions. */
function breakingAfter(transactions: number): Ctx['db'] {
  let left = transactions;
  return new Proxy(db, {
    get(target, name) {
      if (name === 'transaction' && left-- <= 0) return () => Promise.reject(new Error('connection lost'));
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
