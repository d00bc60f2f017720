import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { closeClaim } from '#lib/claims/close-claim';
import { takeClaim } from '#lib/claims/take-claim';
import { clearDocument } from '#lib/clearing/clear-document';
import { closeDocument } from '#lib/clearing/close-document';
import { readCheckedCopy } from '#lib/clearing/read-checked-copy';
import { readClearing } from '#lib/clearing/read-clearing';
import { reopenDocument } from '#lib/clearing/reopen-document';
import { holdClaim } from '#lib/conditions/hold-claim';
import { releaseClaim } from '#lib/conditions/release-claim';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { reopenClaim } from '#lib/signoff/reopen-claim';
import { addEvidence } from '#lib/evidence/add-evidence';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import type { Outcome } from '#lib/verdicts/verdict-content';
import { setDepth } from '#lib/claims/set-depth';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, TRIAL_TEXT, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
});
afterAll(close);

const NO_WORDS = { attribution: null, headline: '', summary: '', rationale: '', whyChosen: '' };
const FALSE = { state: 'rated' as const, rating: 'false', reason: 'The accounts say 52 million.' };

/** A line of a text that has not run yet, drafted with this outcome, or signed with it. */
async function bringLine(documentId: string, outcome: Outcome, to: 'verdict' | 'signed-off' = 'signed-off'): Promise<string> {
  const claimId = await way.acceptTrialClaim(desk, documentId);
  await setDepth(desk.as('edda'), { ...(await way.look(desk, claimId)), depth: 'line' });
  await takeClaim(desk.as('cleo'), await way.look(desk, claimId));
  const use = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
  await addEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), source: way.TRIAL_SOURCE, ...use });
  await saveVerdict(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...NO_WORDS, veracity: FALSE, outcome });
  if (to === 'verdict') return claimId;
  await way.submitTrialClaim(desk, claimId);
  await way.signTrialClaim(desk, claimId);
  return claimId;
}

const CHANGE: Outcome = { kind: 'change', wording: 'The bridge cost 52 million crowns' };
const CHANGED = TRIAL_TEXT.replace('40 million', '52 million');
const before = () => addTrialDocument(desk, 'before-publication');
const read = (documentId: string) => inDesk(desk, (tx) => readClearing(tx, documentId));
const copy = (documentId: string) => inDesk(desk, (tx) => readCheckedCopy(tx, { documentId }));

async function clear(documentId: string, exceptions: { claimId: string; reason: string }[] = [], who: 'edda' | 'cleo' = 'edda') {
  const { facts, checkedCopySha256 } = await read(documentId);
  return clearDocument(desk.as(who), { documentId, version: facts.version, digest: checkedCopySha256, exceptions });
}
const refusal = (code: string, kind = 'conflict') => expect.objectContaining({ kind, code }) as Error;

describe('clearing a document', () => {
  it('lets it run in the words that were signed, and signs that', async () => {
    const documentId = await before();
    await bringLine(documentId, CHANGE);
    expect(await clear(documentId)).toMatchObject({ n: 1, version: 1, exceptions: 0 });
    const { facts, last, overtaken } = await read(documentId);
    expect(facts.stage).toBe('cleared');
    expect(last?.checkedCopy).toBe(CHANGED);
    expect(overtaken).toEqual([]);
    expect(await copy(documentId)).toBe(CHANGED);
  });

  it('applies no change that nobody signed', async () => {
    const documentId = await before();
    await bringLine(documentId, CHANGE, 'verdict');
    expect(await copy(documentId)).toBe(TRIAL_TEXT);
  });

  it('is refused while a claim is open, unless it is an exception with a reason', async () => {
    const documentId = await before();
    await bringLine(documentId, { kind: 'stands' });
    const claimId = await bringLine(documentId, CHANGE, 'verdict');
    await expect(clear(documentId)).rejects.toThrow(refusal('claimsOpen'));
    await clear(documentId, [{ claimId, reason: 'The author has the letter.' }]);
    expect((await read(documentId)).last?.body.exceptions).toMatchObject([
      { claim: claimId, reason: 'The author has the letter.' },
    ]);
    expect(await copy(documentId)).toBe(TRIAL_TEXT);
  });

  it('takes no exception for what needs none, or is of another document', async () => {
    const documentId = await before();
    const signed = await bringLine(documentId, { kind: 'stands' });
    const elsewhere = await bringLine(await before(), CHANGE, 'verdict');
    for (const claimId of [signed, elsewhere])
      await expect(clear(documentId, [{ claimId, reason: 'So.' }])).rejects.toThrow(refusal('exceptionNotNeeded', 'invalid'));
  });

  it('is refused for a hold, also as an exception, and for proposals nobody decided', async () => {
    const documentId = await before();
    const claimId = await bringLine(documentId, { kind: 'stands' });
    await holdClaim(desk.as('leon'), { claimId, reason: 'A letter came.' });
    await expect(clear(documentId)).rejects.toThrow(refusal('clearingHeld'));
    await expect(clear(documentId, [{ claimId, reason: 'So.' }])).rejects.toThrow(refusal('clearingHeld'));
    await releaseClaim(desk.as('leon'), { claimId });
    await extractCandidates(desk.as('edda'), { documentId });
    await expect(clear(documentId)).rejects.toThrow(refusal('proposalsUndecided'));
  });

  it('is refused when two signed changes touch the same words', async () => {
    const documentId = await before();
    await bringLine(documentId, CHANGE);
    await bringLine(documentId, { kind: 'cut', reason: 'Nobody can confirm it.' });
    await expect(clear(documentId)).rejects.toThrow(refusal('changesOverlap'));
  });

  it('is refused to a checker, for what has run already, for nothing, and for a screen that is not current', async () => {
    const documentId = await before();
    await expect(clear(documentId)).rejects.toThrow(refusal('nothingToClear'));
    await bringLine(documentId, CHANGE);
    await expect(clear(documentId, [], 'cleo')).rejects.toThrow(refusal('only_editor', 'forbidden'));
    const old = { documentId, version: 1, digest: '0'.repeat(64), exceptions: [] };
    await expect(clearDocument(desk.as('edda'), old)).rejects.toThrow(refusal('clearingChanged'));
    const elsewhere = await addTrialDocument(desk);
    await way.bringTrialClaim(desk, elsewhere, 'signed-off');
    await expect(clear(elsewhere)).rejects.toThrow(refusal('clearOnlyBefore'));
  });

  it('says which claim was changed afterwards, and can be taken up again and cleared anew', async () => {
    const documentId = await before();
    const claimId = await bringLine(documentId, CHANGE);
    await clear(documentId);
    await reopenClaim(desk.as('edda'), { ...(await way.look(desk, claimId)), reason: 'Again.' });
    expect((await read(documentId)).overtaken.map(({ id }) => id)).toEqual([claimId]);
    await expect(clear(documentId)).rejects.toThrow(refusal('documentNotInWork'));
    await reopenDocument(desk.as('edda'), { documentId, reason: 'The sum was wrong.' });
    await closeClaim(desk.as('edda'), { ...(await way.look(desk, claimId)), reason: 'dropped' });
    await bringLine(documentId, { kind: 'stands' });
    expect(await clear(documentId)).toMatchObject({ n: 2 });
  });
});

describe('closing a document', () => {
  it('sets its open claims aside with it, and leaves a published check', async () => {
    const documentId = await addTrialDocument(desk);
    const published = await way.bringTrialClaim(desk, documentId, 'published');
    const open = await way.bringTrialClaim(desk, documentId, 'sourcing');
    expect(await closeDocument(desk.as('edda'), { documentId, closeReason: 'not-run', reason: 'Killed.' })).toMatchObject({
      closed: 1,
    });
    expect((await way.stateOf(desk, open)).facts.stage).toBe('closed');
    expect((await way.stateOf(desk, published)).facts.stage).toBe('published');
    await expect(closeDocument(desk.as('edda'), { documentId, closeReason: 'dropped', reason: 'So.' })).rejects.toThrow(
      refusal('documentNotInWork'),
    );
    await reopenDocument(desk.as('hana'), { documentId, reason: 'It runs after all.' });
    expect((await read(documentId)).facts.stage).toBe('in-work');
  });

  it('is refused to a checker', async () => {
    const documentId = await before();
    await expect(closeDocument(desk.as('cleo'), { documentId, closeReason: 'dropped', reason: 'So.' })).rejects.toThrow(
      refusal('only_editor_head', 'forbidden'),
    );
  });
});
