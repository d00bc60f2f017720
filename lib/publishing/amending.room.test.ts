import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declareConflict } from '#lib/claims/declare-conflict';
import { createClaim } from '#lib/claims/create-claim';
import { takeClaim } from '#lib/claims/take-claim';
import { inDesk } from '#lib/db/in-desk';
import { addFinding } from '#lib/publishing/add-finding';
import { buildClaimReview } from '#lib/publishing/claim-review';
import { cancelCorrection } from '#lib/publishing/cancel-correction';
import { correctCheck } from '#lib/publishing/correct-check';
import { correctWording } from '#lib/publishing/correct-wording';
import { findPublished } from '#lib/publishing/find-published';
import { listPublished } from '#lib/publishing/list-published';
import type { PublishedCheck } from '#lib/publishing/published-check';
import { readPublications } from '#lib/publishing/queries';
import { updateCheck } from '#lib/publishing/update-check';
import { countersign } from '#lib/signoff/countersign';
import { submitForReview } from '#lib/signoff/submit-for-review';
import { recordForGate } from '#lib/verdicts/record-for-gate';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import type { VerdictWords } from '#lib/verdicts/input';
import type { CorrectionKind } from '#lib/workflow/vocabulary';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Amending desk');
  documentId = await addTrialDocument(desk);
});

const NOTE = 'The accounts were read wrongly.';
const RATED_TRUE = {
  ...way.TRIAL_VERDICT,
  veracity: { state: 'rated' as const, rating: 'true', reason: 'It is in the accounts.' },
};
const REPLY = { who: 'The mayor', words: 'I meant the first year only.', answeredOn: '2026-11-25' };
const { attribution: _said, veracity: _true, ...TEXT } = way.TRIAL_VERDICT;

async function pageOf(claimId: string): Promise<PublishedCheck> {
  const { versions } = await inDesk(desk, (tx) => readPublications(tx, claimId));
  return (await findPublished(versions[0]!.slug)) as PublishedCheck;
}

async function correct(claimId: string, kind: CorrectionKind, who: TrialPerson = 'edda') {
  return correctCheck(desk.as(who), { ...(await way.look(desk, claimId)), kind, note: NOTE });
}

async function save(claimId: string, words: VerdictWords) {
  return saveVerdict(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...words });
}

const submit = async (claimId: string) => submitForReview(desk.as('cleo'), await way.look(desk, claimId));
const sign = async (claimId: string, who: TrialPerson) => countersign(desk.as(who), await way.signatureFor(desk, claimId));

describe('an update', () => {
  it('prints a late reply in its own words, apart from corrections, without a new version', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    const before = await pageOf(claimId);
    const input = { ...(await way.look(desk, claimId)), about: 'late-reply' as const, note: 'The mayor answered.', reply: REPLY };
    await updateCheck(desk.as('emil'), input);
    const after = await pageOf(claimId);
    expect(after.amendments).toEqual([
      expect.objectContaining({ kind: 'late-reply', note: 'The mayor answered.', reply: REPLY }),
    ]);
    expect(after).toMatchObject({ version: 1, versionAt: before.versionAt, underRecheck: null });
    expect(after.modifiedAt > before.modifiedAt).toBe(true);
    expect(buildClaimReview(after, 'https://x.example')).toHaveProperty('dateModified', after.modifiedAt);
    expect((await listPublished())[0]).toMatchObject({ slug: after.slug, modifiedAt: after.modifiedAt });
    expect(await way.stateOf(desk, claimId)).toMatchObject({ round: 1, facts: { stage: 'published' } });
  });

  it('is refused to a maker, to who is no editor, and to a check that is not up', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'triage');
    await takeClaim(desk.as('dora'), await way.look(desk, claimId));
    await way.sourceTrialClaim(desk, claimId, 'dora');
    await way.rateTrialClaim(desk, claimId, 'dora');
    await way.submitTrialClaim(desk, claimId, 'dora');
    const update = async (who: TrialPerson) =>
      answerOf(updateCheck(desk.as(who), { ...(await way.look(desk, claimId)), about: 'new-information', note: 'News.' }));
    expect(await update('edda')).toBe('conflict notFrom_update');
    await way.signTrialClaim(desk, claimId);
    await way.publishTrialClaim(desk, claimId);
    expect(await update('dora')).toBe('forbidden makerCannotUpdate');
    expect(await update('hana')).toBe('forbidden only_editor');
    expect(await update('edda')).toBe('done');
  });
});

describe('a correction keeps to its kind:', () => {
  it.each(['typo', 'clarification', 'fact'] as const)('a %s moves no rating; another kind takes its place', async (kind) => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    await correct(claimId, kind);
    await save(claimId, RATED_TRUE);
    expect(await answerOf(submit(claimId))).toBe('conflict ratingNeedsItsKind');
    await correct(claimId, 'rating');
    await submit(claimId);
    expect(await answerOf(sign(claimId, 'edda'))).toBe('forbidden outsideFirstChain');
    await sign(claimId, 'emil');
    await way.publishTrialClaim(desk, claimId);
    const page = await pageOf(claimId);
    expect(page.amendments.map((entry) => [entry.kind, entry.version])).toEqual([['rating', 2]]);
    expect(page.signatures.some(({ isOfFirstChain }) => isOfFirstChain)).toBe(false);
  });

  it('a typing error is silent on the page, and its signer may be of the first chain', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    await correct(claimId, 'typo');
    expect(await pageOf(claimId)).toMatchObject({ underRecheck: null, amendments: [] });
    await save(claimId, { ...way.TRIAL_VERDICT, summary: 'The accounts put the bridge at 52 million crowns.' });
    await submit(claimId);
    await sign(claimId, 'edda');
    await way.publishTrialClaim(desk, claimId);
    expect(await pageOf(claimId)).toMatchObject({ version: 2, amendments: [], otherVersions: [{ version: 1 }] });
  });

  it('void keeps the text and takes the rating out of the markup', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    await correct(claimId, 'void');
    await save(claimId, RATED_TRUE);
    expect(await answerOf(submit(claimId))).toBe('conflict voidKeepsText');
    await save(claimId, way.TRIAL_VERDICT);
    await submit(claimId);
    expect(await answerOf(sign(claimId, 'edda'))).toBe('forbidden outsideFirstChain');
    await sign(claimId, 'emil');
    await way.publishTrialClaim(desk, claimId);
    const page = await pageOf(claimId);
    expect(page).toMatchObject({ isVoid: true, summary: way.TRIAL_VERDICT.summary, amendments: [{ kind: 'void', version: 2 }] });
    expect(buildClaimReview(page, 'https://x.example')).toBeNull();
    expect((await listPublished()).find(({ slug }) => slug === page.slug)).toMatchObject({ isVoid: true });
  });

  it('who signed before signs again where nobody else could, and the page says so', async () => {
    const here = await addTrialDocument(desk);
    const claimId = await way.bringTrialClaim(desk, here, 'published');
    for (const who of ['emil', 'dora', 'hera'] as const) {
      await declareConflict(desk.as(who), { documentId: here, hasConflict: true, note: 'Family.' });
    }
    await correct(claimId, 'rating');
    await save(claimId, RATED_TRUE);
    await submit(claimId);
    await sign(claimId, 'edda');
    await way.publishTrialClaim(desk, claimId);
    expect((await pageOf(claimId)).signatures).toContainEqual(
      expect.objectContaining({ act: 'countersigned', isOfFirstChain: true }),
    );
  });
});

describe('the short way of a correction of words', () => {
  it('takes one person who writes them and one editor who signs', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    const words = { ...TEXT, summary: 'The city’s accounts put the bridge at 52 million crowns in 2025.' };
    const input = async () => ({
      ...(await way.look(desk, claimId)),
      kind: 'clarification' as const,
      note: 'The year was missing.',
    });
    expect(await answerOf(correctWording(desk.as('emil'), { ...(await input()), words: TEXT }))).toBe('invalid nothingChanged');
    await correctWording(desk.as('emil'), { ...(await input()), words });
    expect(await way.stateOf(desk, claimId)).toMatchObject({ round: 2, facts: { stage: 'review', rework: 'clarification' } });
    expect(await pageOf(claimId)).toMatchObject({ version: 1, underRecheck: { note: 'The year was missing.' } });
    expect(await answerOf(sign(claimId, 'emil'))).toBe('forbidden makerCannotSign');
    await sign(claimId, 'edda');
    await way.publishTrialClaim(desk, claimId);
    expect(await pageOf(claimId)).toMatchObject({ version: 2, summary: words.summary, amendments: [{ kind: 'clarification' }] });
  });
});

describe('a second answer', () => {
  const OPEN: VerdictWords = { ...way.TRIAL_VERDICT, attribution: { state: 'open', because: 'the recording is not public' } };

  async function publishHalf(): Promise<string> {
    const questions = ['attribution' as const, 'veracity' as const];
    const trial = { ...way.TRIAL_CLAIM, documentId, questions };
    const { id } = await inDesk(desk, (tx) => createClaim(tx, desk.as('edda'), trial));
    await takeClaim(desk.as('cleo'), await way.look(desk, id));
    await way.sourceTrialClaim(desk, id);
    for (const record of RECORDS) await recordForGate(desk.as('cleo'), { claimId: id, record });
    await save(id, OPEN);
    await submit(id);
    await sign(id, 'edda');
    await way.publishTrialClaim(desk, id);
    return id;
  }

  it('is added while the first one stands as it was signed', async () => {
    const claimId = await publishHalf();
    await addFinding(desk.as('edda'), { ...(await way.look(desk, claimId)), note: 'The recording came.' });
    expect(await pageOf(claimId)).toMatchObject({ underRecheck: null, answeringSince: expect.any(String) });
    expect(await answerOf(submit(claimId))).toBe('conflict secondFindingOpen');
    const attribution = { state: 'rated' as const, rating: 'unconfirmed', reason: 'No recording names the sum.' };
    await save(claimId, { ...RATED_TRUE, attribution });
    expect(await answerOf(submit(claimId))).toBe('conflict firstFindingStands');
    await save(claimId, { ...way.TRIAL_VERDICT, attribution });
    await submit(claimId);
    await sign(claimId, 'edda');
    await way.publishTrialClaim(desk, claimId);
    const page = await pageOf(claimId);
    expect(page.findings.map(({ state }) => state)).toEqual(['rated', 'rated']);
    expect(page).toMatchObject({ answeringSince: null, amendments: [{ kind: 'second-finding', version: 2 }] });
  });

  it('is refused where both questions are answered', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    const input = { ...(await way.look(desk, claimId)), note: 'More.' };
    expect(await answerOf(addFinding(desk.as('edda'), input))).toBe('conflict noOpenFinding');
  });
});

const RECORDS = [
  { kind: 'other-side' as const, found: 'Nobody defends the figure.' },
  { kind: 'contact-exempt' as const, reason: 'already-on-record' as const, note: '' },
  { kind: 'checklist' as const, done: ['nameAndTitle'] },
  { kind: 'search' as const, question: 'attribution' as const, where: 'Archive', terms: 'bridge', searchedOn: '2026-11-20' },
];

describe('a correction that was opened by mistake', () => {
  const cancel = async (claimId: string, who: TrialPerson = 'hana') =>
    cancelCorrection(desk.as(who), { ...(await way.look(desk, claimId)), reason: 'It was right.' });

  it('is cancelled: the page is as it was, its signature counts again, and the claim can be corrected anew', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    const before = [await pageOf(claimId), (await way.stateOf(desk, claimId)).facts.signers];
    await correct(claimId, 'rating');
    await submit(claimId);
    expect((await pageOf(claimId)).underRecheck).not.toBeNull();
    expect(await cancel(claimId)).toEqual({ stage: 'published' });
    expect([await pageOf(claimId), (await way.stateOf(desk, claimId)).facts.signers]).toEqual(before);
    expect(await way.stateOf(desk, claimId)).toMatchObject({ round: 1, facts: { stage: 'published', rework: null } });
    await correct(claimId, 'fact');
    await correct(claimId, 'rating');
    await cancel(claimId, 'edda');
    await correct(claimId, 'rating');
    await save(claimId, RATED_TRUE);
    await submit(claimId);
    await sign(claimId, 'emil');
    await way.publishTrialClaim(desk, claimId);
    expect((await pageOf(claimId)).amendments).toHaveLength(1);
  });

  it('is not cancelled by a checker, nor once something of it was written or signed, nor where none is open', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'published');
    expect(await answerOf(cancel(claimId))).toMatch(/^conflict/);
    await correct(claimId, 'fact');
    expect(await answerOf(cancel(claimId, 'cleo'))).toBe('forbidden only_editor_head');
    await submit(claimId);
    await sign(claimId, 'emil');
    expect(await answerOf(cancel(claimId))).toMatch(/^conflict/);
    const written = await way.bringTrialClaim(desk, documentId, 'published');
    await correct(written, 'fact');
    await save(written, way.TRIAL_VERDICT);
    expect(await answerOf(cancel(written))).toBe('conflict correctionTouched');
    expect(await answerOf(cancel(await way.bringTrialClaim(desk, documentId, 'verdict')))).toBe('conflict notPublished');
  });
});
