import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { addEvidence } from '#lib/evidence/add-evidence';
import { publishCheck } from '#lib/publishing/publish-check';
import { countersign } from '#lib/signoff/countersign';
import { editSigned } from '#lib/signoff/edit-signed';
import { readSignOffs } from '#lib/signoff/queries';
import { reopenClaim } from '#lib/signoff/reopen-claim';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import * as way from '../trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
  documentId = await addTrialDocument(desk);
});

/** The refusal of a verb as kind and code; a verb that is not refused fails the test. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return `${error.kind} ${error.code}`;
    throw error;
  }
  return 'done';
}

const countsOf = async (claimId: string) =>
  (await inDesk(desk, (tx) => readSignOffs(tx, claimId))).map(({ personId, counts }) => [personId, counts] as const);

describe('a countersignature', () => {
  it('is refused to whoever made something, though the roles allow it', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'signed-off');
    const verdict = { ...way.TRIAL_VERDICT, headline: 'By the editor' };
    await editSigned(desk.as('edda'), { ...(await way.look(desk, claimId)), verdict });
    const signature = await way.signatureFor(desk, claimId);
    expect(await refusalOf(countersign(desk.as('edda'), signature))).toBe('forbidden makerCannotSign');
    expect(await refusalOf(countersign(desk.as('cleo'), signature))).toBe('forbidden only_editor');
    expect(await refusalOf(countersign(desk.as('hana'), signature))).toBe('forbidden only_editor');
    expect(await refusalOf(countersign(desk.as('emil'), signature))).toBe('done');
  });

  it('is refused on revisions or words that the screen did not show', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'review');
    const { seen, digest } = await way.signatureFor(desk, claimId);
    const edda = () => desk.as('edda');
    const older = { ...seen, verdictRev: seen.verdictRev - 1 };
    expect(await refusalOf(countersign(edda(), { claimId, seen: older, digest }))).toBe('conflict staleRevision');
    expect(await refusalOf(countersign(edda(), { claimId, seen, digest: '0'.repeat(64) }))).toBe('conflict statementChanged');
  });

  it('of another desk is a claim that is not there', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'review');
    const signature = await way.signatureFor(desk, claimId);
    const other = await makeTrialDesk(db, 'Other desk');
    expect(await refusalOf(countersign(other.as('edda'), signature))).toBe('missing missing');
  });

  it('answers a repeated click as the first time, and refuses its id for something else', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'review');
    const signature = await way.signatureFor(desk, claimId);
    const ctx = desk.as('edda');
    const [first, second] = await Promise.all([countersign(ctx, signature), countersign(ctx, signature)]);
    expect(second).toEqual(first);
    expect(await countsOf(claimId)).toEqual([[desk.people.edda, true]]);
    expect(await refusalOf(countersign(ctx, { ...signature, digest: '0'.repeat(64) }))).toBe('conflict operationReused');
  });

  it('of two editors at once is one signature', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'review');
    const signature = await way.signatureFor(desk, claimId);
    const both = await Promise.all([desk.as('edda'), desk.as('emil')].map((ctx) => refusalOf(countersign(ctx, signature))));
    expect(both.toSorted()).toEqual(['conflict alreadySignedOff', 'done']);
  });
});

describe('an edit after the signature', () => {
  it('makes it stale at once, stops publication, and taking the edit back does not revive it', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'signed-off');
    const { seen } = await way.look(desk, claimId);
    await editSigned(desk.as('cleo'), { claimId, seen, verdict: { ...way.TRIAL_VERDICT, summary: 'Changed.' } });
    expect(await countsOf(claimId)).toEqual([[desk.people.edda, false]]);
    expect((await way.stateOf(desk, claimId)).facts.stage).toBe('review');
    expect(await refusalOf(publishCheck(desk.as('edda'), await way.look(desk, claimId)))).toBe('conflict notFrom_publish');
    await way.signTrialClaim(desk, claimId, 'emil');
    await editSigned(desk.as('cleo'), { ...(await way.look(desk, claimId)), verdict: way.TRIAL_VERDICT });
    expect((await countsOf(claimId)).map(([, counts]) => counts)).toEqual([false, false]);
    await way.signTrialClaim(desk, claimId, 'edda');
    expect((await countsOf(claimId)).map(([, counts]) => counts)).toEqual([true, false, false]);
  });

  it('goes through no other verb, and a reopened claim needs a new signature even when nothing changed', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'signed-off');
    const seen = await way.look(desk, claimId);
    const cleo = () => desk.as('cleo');
    expect(await refusalOf(saveVerdict(cleo(), { ...seen, ...way.TRIAL_VERDICT }))).toBe('conflict reopenFirst');
    const use = { question: 'veracity' as const, stance: 'context' as const, tier: 'primary' as const };
    expect(await refusalOf(addEvidence(cleo(), { ...seen, source: way.TRIAL_SOURCE, ...use }))).toBe('conflict reopenFirst');
    await reopenClaim(desk.as('emil'), { ...seen, reason: 'Read it once more.' });
    expect((await countsOf(claimId)).map(([, counts]) => counts)).toEqual([false]);
    await way.submitTrialClaim(desk, claimId);
    expect((await countsOf(claimId)).map(([, counts]) => counts)).toEqual([false]);
    expect(await refusalOf(publishCheck(desk.as('edda'), await way.look(desk, claimId)))).toBe('conflict notFrom_publish');
  });
});
