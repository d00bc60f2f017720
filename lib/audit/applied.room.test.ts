import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { verifyLedger } from '#lib/audit/verify-desk';
import { readApplied, readPlacements } from '#lib/claims/placements';
import { setDepth } from '#lib/claims/set-depth';
import { takeClaim } from '#lib/claims/take-claim';
import { readClearing } from '#lib/clearing/read-clearing';
import { addEvidence } from '#lib/evidence/add-evidence';
import { sealDesk } from '#lib/ledger/seal-events';
import { readSignOffs } from '#lib/signoff/queries';
import { editSigned } from '#lib/signoff/edit-signed';
import { reopenClaim } from '#lib/signoff/reopen-claim';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import type { Outcome } from '#lib/verdicts/verdict-content';
import { confirmCut } from '#lib/versions/confirm-cut';
import { fileNewVersion } from '#lib/versions/new-version';
import { placeClaim } from '#lib/versions/place-claim';
import { previewVersion } from '#lib/versions/preview-version';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, TRIAL_TEXT, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of applied changes');
});

const QUOTE = 'The bridge cost 40 million crowns';
const WORDING = 'The bridge cost 52 million crowns';
const CHANGE: Outcome = { kind: 'change', wording: `${WORDING} ` };
const CUT: Outcome = { kind: 'cut', reason: 'Nobody can confirm it.' };
const CHANGED = TRIAL_TEXT.replace(QUOTE, WORDING);
const NO_WORDS = { attribution: null, headline: '', summary: '', rationale: '', whyChosen: '' };
const FALSE = { state: 'rated' as const, rating: 'false', reason: 'The budget says 52 million.' };
const verdict = (outcome: Outcome) => ({ ...NO_WORDS, veracity: FALSE, outcome });

async function bring(outcome: Outcome, to: 'verdict' | 'signed-off' = 'signed-off') {
  const documentId = await addTrialDocument(desk, 'before-publication');
  const claimId = await way.acceptTrialClaim(desk, documentId);
  await setDepth(desk.as('edda'), { ...(await way.look(desk, claimId)), depth: 'line' });
  await takeClaim(desk.as('cleo'), await way.look(desk, claimId));
  const use = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
  await addEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), source: way.TRIAL_SOURCE, ...use });
  await saveVerdict(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...verdict(outcome) });
  if (to === 'verdict') return { documentId, claimId };
  await way.submitTrialClaim(desk, claimId);
  await way.signTrialClaim(desk, claimId);
  return { documentId, claimId };
}

const file = (documentId: string, text: string, version = 1) => fileNewVersion(desk.as('dora'), { documentId, version, text });

async function standing({ documentId, claimId }: { documentId: string; claimId: string }) {
  const claim = await way.stateOf(desk, claimId);
  return inDesk(desk, async (tx) => {
    const placement = (await readPlacements(tx, { documentId, version: claim.documentVersion })).get(claimId);
    const signOffs = (await readSignOffs(tx, claimId)).filter(({ counts }) => counts).length;
    const appliedIn = (await readApplied(tx, documentId)).get(claimId) ?? null;
    return { state: placement?.state, stage: claim.facts.stage, displaced: claim.displaced, signOffs, appliedIn };
  });
}

const APPLIED = { state: 'applied', stage: 'signed-off', displaced: null, signOffs: 1 };

describe('a version that has the signed wording', () => {
  it('says so of the claim, which keeps its sign-off and counts as done', async () => {
    const at = await bring(CHANGE);
    expect(await previewVersion(desk.as('dora'), { documentId: at.documentId, version: 1, text: CHANGED })).toMatchObject({
      kept: 0,
      applied: [(await way.stateOf(desk, at.claimId)).number],
      displaced: [],
    });
    expect(await file(at.documentId, CHANGED)).toMatchObject({ applied: 1, changed: 0 });
    expect(await standing(at)).toEqual({ ...APPLIED, appliedIn: 2 });
    const clearing = await inDesk(desk, (tx) => readClearing(tx, at.documentId));
    expect(clearing.claims).toMatchObject([{ isDone: true, appliedIn: 2 }]);
    expect(clearing.checkedCopy).toBe(CHANGED);
  });

  it('stays applied in the next one, until other words stand there, or the old ones again', async () => {
    const at = await bring(CHANGE);
    await file(at.documentId, CHANGED);
    await file(at.documentId, `${CHANGED} It rained.`, 2);
    expect(await standing(at)).toEqual({ ...APPLIED, appliedIn: 2 });
    await file(at.documentId, CHANGED.replace('52', '53'), 3);
    expect(await standing(at)).toMatchObject({ state: 'changed', displaced: 'changed', appliedIn: null });
    await file(at.documentId, TRIAL_TEXT, 4);
    expect(await standing(at)).toMatchObject({ state: 'kept', displaced: null, signOffs: 1, appliedIn: null });
    await file(at.documentId, CHANGED, 5);
    expect(await standing(at)).toEqual({ ...APPLIED, appliedIn: 6 });
  });

  it('with any other wording, or of a change that nobody signed, is an edit', async () => {
    const other = await bring(CHANGE);
    await file(other.documentId, CHANGED.replace('52', '51'));
    expect(await standing(other)).toMatchObject({ state: 'changed', displaced: 'changed' });
    const unsigned = await bring(CHANGE, 'verdict');
    await file(unsigned.documentId, CHANGED);
    expect(await standing(unsigned)).toMatchObject({ state: 'changed', stage: 'verdict', displaced: 'changed' });
  });

  it('at two places is confirmed by a person, with the sign-off', async () => {
    const at = await bring(CHANGE);
    const sentence = `“${WORDING},” the mayor said.`;
    await file(at.documentId, `${sentence} Again the mayor spoke. ${sentence} Silence.`);
    expect(await standing(at)).toMatchObject({ state: 'moved', displaced: 'moved' });
    const start = 1;
    const span = { version: 2, start, end: start + WORDING.length };
    const done = await placeClaim(desk.as('dora'), { ...(await way.look(desk, at.claimId)), ...span });
    expect(done).toMatchObject({ stage: 'signed-off', isApplied: true });
    expect(await standing(at)).toEqual({ ...APPLIED, appliedIn: 2 });
  });
});

describe('a version without what was signed to be cut', () => {
  const WITHOUT = TRIAL_TEXT.replace(`“${QUOTE},” the mayor said.`, 'The mayor spoke.');

  it('is confirmed by a person where the sentence changed too, never while the words stand', async () => {
    const at = await bring(CUT);
    await file(at.documentId, TRIAL_TEXT.replace(',” the mayor said', ',” the mayor denied'));
    const confirm = async (version: number) => confirmCut(desk.as('dora'), { ...(await way.look(desk, at.claimId)), version });
    expect(await answerOf(confirm(2))).toBe('conflict cutStillThere');
    expect(await answerOf(confirm(1))).toBe('conflict documentMovedOn');
    await file(at.documentId, WITHOUT, 2);
    expect((await standing(at)).displaced).not.toBeNull();
    expect(await confirm(3)).toMatchObject({ stage: 'signed-off' });
    expect(await standing(at)).toEqual({ ...APPLIED, appliedIn: 3 });
    expect(await answerOf(confirm(3))).toBe('conflict notDisplaced');
    await file(at.documentId, `${WITHOUT} It rained.`, 3);
    expect(await standing(at)).toEqual({ ...APPLIED, appliedIn: 3 });
  });

  it('is not confirmed for a claim that is not to be cut', async () => {
    const at = await bring(CHANGE);
    await file(at.documentId, WITHOUT);
    const confirm = { ...(await way.look(desk, at.claimId)), version: 2 };
    expect(await answerOf(confirmCut(desk.as('dora'), confirm))).toBe('conflict cutNotSigned');
    expect(await answerOf(confirmCut(desk.as('otto'), confirm))).toBe('forbidden only_checker_editor_head');
  });
});

describe('what was applied', () => {
  it('is signed anew as it is, and placed anew once something else is decided', async () => {
    const at = await bring(CHANGE);
    await file(at.documentId, CHANGED);
    await reopenClaim(desk.as('edda'), { ...(await way.look(desk, at.claimId)), reason: 'Look at the date again.' });
    expect(await standing(at)).toMatchObject({ state: 'applied', stage: 'verdict', displaced: null });
    await way.submitTrialClaim(desk, at.claimId);
    await way.signTrialClaim(desk, at.claimId);
    expect(await standing(at)).toEqual({ ...APPLIED, appliedIn: 2 });
    await editSigned(desk.as('dora'), { ...(await way.look(desk, at.claimId)), verdict: verdict({ kind: 'stands' }) });
    expect(await standing(at)).toMatchObject({ stage: 'review', displaced: 'changed', appliedIn: null });
    expect(await answerOf(way.signTrialClaim(desk, at.claimId))).toBe('conflict placeUndecided');
  });

  it('leaves an unbroken ledger', async () => {
    await sealDesk(desk);
    expect((await verifyLedger(desk)).faults).toEqual([]);
  });
});
