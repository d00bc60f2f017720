import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editClaimLine } from '#lib/claims/edit-claim-line';
import { takeClaim } from '#lib/claims/take-claim';
import { inDesk } from '#lib/db/in-desk';
import { readEvidence } from '#lib/evidence/queries';
import { adoptFinding } from '#lib/signoff/adopt/adopt-finding';
import { listAdoptable } from '#lib/signoff/adopt/list-adoptable';
import { countersign } from '#lib/signoff/countersign';
import { readStatement } from '#lib/signoff/read-statement';
import { reopenClaim } from '#lib/signoff/reopen-claim';
import { readGateFacts } from '#lib/verdicts/gate-facts';
import { checkGates } from '#lib/verdicts/gates';
import { readVerdict } from '#lib/verdicts/queries';
import { readAdopted } from '#lib/verdicts/read-adopted';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import * as way from '../../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../../scripts/trial-desk';
import { answerOf } from '../../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Adopting desk');
  documentId = await addTrialDocument(desk);
});

/** Signed by edda; made by dora, who is an editor too. */
async function signedByOthers(): Promise<string> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'triage');
  await takeClaim(desk.as('dora'), await way.look(desk, claimId));
  await way.sourceTrialClaim(desk, claimId, 'dora');
  await way.rateTrialClaim(desk, claimId, 'dora');
  await way.submitTrialClaim(desk, claimId, 'dora');
  await way.signTrialClaim(desk, claimId);
  return claimId;
}

async function adopt(claimId: string, fromId: string, who: TrialPerson = 'cleo') {
  const statement = await way.statementOf(desk, fromId);
  return adoptFinding(desk.as(who), { ...(await way.look(desk, claimId)), fromId, statement });
}

async function begun(): Promise<string> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'verdict');
  const words = { ...way.TRIAL_VERDICT, veracity: null };
  await saveVerdict(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...words });
  return claimId;
}

const verdictOf = (claimId: string) => inDesk(desk, (tx) => readVerdict(tx, claimId));

async function save(claimId: string, reason: string) {
  const veracity = { state: 'rated' as const, rating: 'false', reason };
  await saveVerdict(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...way.TRIAL_VERDICT, veracity });
}

async function standsFor(claimId: string) {
  const content = (await verdictOf(claimId))?.content ?? null;
  return (await inDesk(desk, (tx) => readAdopted(tx, content)))?.stands;
}

describe('adopting the answer of a signed claim', () => {
  it('takes over finding and sources word for word, names where they come from, and leaves signing to others', async () => {
    const [claimId, fromId] = [await begun(), await signedByOthers()];
    const statement = await way.statementOf(desk, fromId);
    const { number } = await way.stateOf(desk, fromId);
    await adopt(claimId, fromId);
    const finding = { ...way.TRIAL_VERDICT.veracity, adoptedFrom: { number, statement } };
    expect((await verdictOf(claimId))?.content.veracity).toMatchObject(finding);
    const evidence = await inDesk(desk, (tx) => readEvidence(tx, claimId));
    expect(evidence.map(({ n, madeBy }) => [n, madeBy])).toEqual([
      [1, desk.people.cleo],
      [2, desk.people.dora],
    ]);
    const state = await way.stateOf(desk, claimId);
    expect(state.facts.makers).toEqual(expect.arrayContaining([desk.people.cleo, desk.people.dora]));
    const signed = JSON.parse((await inDesk(desk, (tx) => readStatement(tx, desk.deskId, state))).body);
    expect(signed.sections.veracity.adoptedFrom).toEqual({ number, statement });
    await way.submitTrialClaim(desk, claimId);
    const bySource = countersign(desk.as('dora'), await way.signatureFor(desk, claimId));
    expect(await answerOf(bySource)).toBe('forbidden makerCannotSign');
    await way.signTrialClaim(desk, claimId);
  });

  it('says so until the words become others', async () => {
    const [claimId, fromId] = [await begun(), await signedByOthers()];
    await adopt(claimId, fromId);
    await save(claimId, 'The accounts say 52 million.');
    expect((await verdictOf(claimId))?.content.veracity).toHaveProperty('adoptedFrom');
    await save(claimId, 'The city says 52 million.');
    expect((await verdictOf(claimId))?.content.veracity).not.toHaveProperty('adoptedFrom');
  });

  it('stops standing once that claim is signed no more, and a second time copies no source twice', async () => {
    const [claimId, fromId] = [await begun(), await signedByOthers()];
    await adopt(claimId, fromId);
    expect(await standsFor(claimId)).toBe(true);
    await reopenClaim(desk.as('edda'), { ...(await way.look(desk, fromId)), reason: 'A figure is missing.' });
    expect(await standsFor(claimId)).toBe(false);
    const facts = await inDesk(desk, async (tx) => readGateFacts(tx, await way.stateOf(desk, claimId)));
    expect(checkGates(facts).find(({ name }) => name === 'findings')).toMatchObject({ met: false, code: 'adoptedChanged' });
    await way.submitTrialClaim(desk, fromId, 'dora');
    await way.signTrialClaim(desk, fromId, 'emil');
    await adopt(claimId, fromId);
    expect(await standsFor(claimId)).toBe(true);
    expect(await inDesk(desk, (tx) => readEvidence(tx, claimId))).toHaveLength(2);
  });

  it('is refused for what is not signed as it was shown, for itself, and to everybody but the assignee', async () => {
    const [claimId, fromId] = [await begun(), await way.bringTrialClaim(desk, documentId, 'review')];
    const input = { ...(await way.look(desk, claimId)), fromId, statement: '0'.repeat(64) };
    expect(await answerOf(adoptFinding(desk.as('cleo'), input))).toBe('conflict notSignedAnyMore');
    expect(await answerOf(adoptFinding(desk.as('cleo'), { ...input, fromId: claimId }))).toBe('invalid adoptsItself');
    expect(await answerOf(adopt(claimId, await signedByOthers(), 'edda'))).toBe('forbidden onlyAssignee');
    const second = await begun();
    const first = await signedByOthers();
    await adopt(claimId, first);
    await way.submitTrialClaim(desk, claimId);
    await way.signTrialClaim(desk, claimId);
    expect(await answerOf(adopt(second, claimId))).toBe('conflict nothingToAdopt');
  });
});

describe('the signed claims to choose from', () => {
  it('begin with those that say the same, are found by number and words, and leave out what is adopted itself', async () => {
    const here = await makeTrialDesk(db, 'Choosing desk');
    const paper = await addTrialDocument(here);
    const same = await way.bringTrialClaim(here, paper, 'signed-off');
    const other = await way.bringTrialClaim(here, paper, 'verdict');
    const line = { ...(await way.look(here, other)), ...way.TRIAL_WORDS, claimLine: 'The ferry is late.' };
    await editClaimLine(here.as('cleo'), line);
    await way.submitTrialClaim(here, other);
    await way.signTrialClaim(here, other);
    const claimId = await way.bringTrialClaim(here, paper, 'verdict');
    const spoken = { ...(await way.look(here, claimId)), ...way.TRIAL_WORDS, claimLine: 'The bridge cost “40 million” crowns' };
    await editClaimLine(here.as('cleo'), spoken);
    const find = async (words?: string) =>
      (await inDesk(here, (tx) => listAdoptable(tx, { claimId, ...(words && { find: words }) }))).claims;
    expect((await find()).map((each) => [each.claimId, each.isSameLine])).toEqual([
      [same, true],
      [other, false],
    ]);
    expect((await find('FERRY')).map((each) => each.claimId)).toEqual([other]);
    const { number } = await way.stateOf(here, same);
    expect((await find(`C-${number}`)).map((each) => each.claimId)).toEqual([same]);
    expect(await find('100%')).toEqual([]);
  });
});
