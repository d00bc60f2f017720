import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { assignClaims } from '#lib/claims/assign-claims';
import { readClaimWords } from '#lib/claims/claim-words';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { acceptSuggestion } from '#lib/signoff/suggestions/accept-suggestion';
import { declineSuggestion, withdrawSuggestion } from '#lib/signoff/suggestions/leave-suggestion';
import { readSuggestions } from '#lib/signoff/suggestions/read-suggestions';
import { suggestWording } from '#lib/signoff/suggestions/suggest-wording';
import { withdrawFromReview } from '#lib/signoff/withdraw-from-review';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { readVerdict } from '#lib/verdicts/queries';
import * as way from '../../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../../scripts/trial-desk';
import { answerOf } from '../../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of suggestions');
  documentId = await addTrialDocument(desk);
});

const bring = (to: Parameters<typeof way.bringTrialClaim>[2]) => way.bringTrialClaim(desk, documentId, to);
const SUMMARY = { field: 'summary' as const, words: 'The accounts of the city say 52 million crowns.' };

async function suggest(
  claimId: string,
  suggestion: Parameters<typeof suggestWording>[1]['suggestion'] = SUMMARY,
  who: TrialPerson = 'edda',
) {
  return suggestWording(desk.as(who), { ...(await way.look(desk, claimId)), suggestion });
}
const accept = (claimId: string, n = 1, who: TrialPerson = 'cleo') => acceptSuggestion(desk.as(who), { claimId, n });
const verdictOf = async (claimId: string) => (await inDesk(desk, (tx) => readVerdict(tx, claimId)))!;
const listOf = (claimId: string) => inDesk(desk, (tx) => readSuggestions(tx, claimId));

describe('a suggestion', () => {
  it('is accepted by the assignee, who becomes its maker; whoever worded it may still sign', async () => {
    const claimId = await bring('review');
    await suggest(claimId);
    await accept(claimId);
    expect(await verdictOf(claimId)).toMatchObject({ rev: 2, madeBy: desk.people.cleo, content: { summary: SUMMARY.words } });
    const { facts } = await way.stateOf(desk, claimId);
    expect(facts).toMatchObject({ stage: 'review', makers: [desk.people.cleo] });
    expect(await listOf(claimId)).toMatchObject([
      { n: 1, decision: 'accepted', madeBy: desk.people.edda, decidedBy: desk.people.cleo, was: way.TRIAL_VERDICT.summary },
    ]);
    await way.signTrialClaim(desk, claimId, 'edda');
    expect((await way.stateOf(desk, claimId)).facts.stage).toBe('signed-off');
  });

  it('changes the claim line or the reason of a finding and nothing beside it', async () => {
    const claimId = await bring('review');
    const line = 'The bridge cost the city 40 million crowns.';
    await suggest(claimId, { field: 'claim-line', words: line });
    await suggest(claimId, { field: 'veracity', words: 'Its own accounts say 52 million.' });
    await accept(claimId, 1);
    await accept(claimId, 2);
    expect(await inDesk(desk, (tx) => readClaimWords(tx, claimId))).toMatchObject({
      rev: 2,
      claimLine: line,
      claimant: 'The mayor',
    });
    const { content } = await verdictOf(claimId);
    expect(content.veracity).toMatchObject({ rating: 'false', reason: 'Its own accounts say 52 million.' });
    expect(content.headline).toBe(way.TRIAL_VERDICT.headline);
  });

  it('is made by an editor who does not have the claim, in review, of words that are others', async () => {
    const claimId = await bring('review');
    expect(await answerOf(suggest(claimId, SUMMARY, 'cleo'))).toBe('forbidden only_editor');
    expect(await answerOf(suggest(claimId, { field: 'summary', words: way.TRIAL_VERDICT.summary }))).toBe(
      'invalid nothingChanged',
    );
    expect(await answerOf(suggest(claimId, { field: 'attribution', words: 'He did.' }))).toBe('conflict nothingToWord');
    expect(await answerOf(suggest(await bring('verdict')))).toBe('conflict notFrom_suggest');
    const stale = { seq: 1, claimRev: 1, evidenceRev: 1, verdictRev: 0 };
    const late = suggestWording(desk.as('edda'), { claimId, seen: stale, suggestion: SUMMARY });
    expect(await answerOf(late)).toBe('conflict staleRevision');
    await assignClaims(desk.as('emil'), {
      claims: [{ claimId, seq: (await way.look(desk, claimId)).seen.seq }],
      assigneeId: desk.people.dora,
    });
    expect(await answerOf(suggest(claimId, SUMMARY, 'dora'))).toBe('conflict assigneeEditsInstead');
  });

  it('is decided once: accepted and declined by the assignee alone, withdrawn by whoever made it', async () => {
    const claimId = await bring('review');
    for (let i = 0; i < 3; i += 1) await suggest(claimId, { ...SUMMARY, words: `Wording ${i}` });
    expect(await answerOf(accept(claimId, 1, 'edda'))).toBe('forbidden onlyAssignee');
    expect(await answerOf(declineSuggestion(desk.as('edda'), { claimId, n: 1 }))).toBe('forbidden onlyAssignee');
    expect(await answerOf(withdrawSuggestion(desk.as('emil'), { claimId, n: 1 }))).toBe('forbidden suggestionOfAnother');
    await withdrawSuggestion(desk.as('edda'), { claimId, n: 1 });
    await declineSuggestion(desk.as('cleo'), { claimId, n: 2 });
    for (const n of [1, 2, 9]) expect(await answerOf(accept(claimId, n))).toBe('conflict suggestionDecidedOrMissing');
    expect((await verdictOf(claimId)).rev).toBe(1);
    expect((await listOf(claimId)).map(({ decision }) => decision)).toEqual(['withdrawn', 'declined', null]);
    await way.signTrialClaim(desk, claimId, 'emil');
    expect(await answerOf(accept(claimId, 3))).toBe('conflict notFrom_accept-suggestion');
  });

  it('is bound to the words it changes: others there refuse it with both texts', async () => {
    const claimId = await bring('review');
    await suggest(claimId, { ...SUMMARY, words: 'First.' });
    await suggest(claimId, { ...SUMMARY, words: 'Second.' }, 'emil');
    await accept(claimId, 2);
    const late = await accept(claimId, 1).catch((error: unknown) => error);
    expect(late).toBeInstanceOf(Refusal);
    const { code, details } = late as Refusal;
    expect({ code, changes: details.changes }).toEqual({
      code: 'suggestionOvertaken',
      changes: { was: way.TRIAL_VERDICT.summary, now: 'Second.', words: 'First.' },
    });
  });

  it('survives a return and a verdict saved with the same words', async () => {
    const claimId = await bring('review');
    await suggest(claimId);
    const point = { pinnedTo: { field: 'whole' as const }, reason: 'Which year?' };
    await returnToChecker(desk.as('emil'), { ...(await way.look(desk, claimId)), reason: '', points: [point] });
    await saveVerdict(desk.as('cleo'), {
      ...(await way.look(desk, claimId)),
      ...way.TRIAL_VERDICT,
      headline: 'Another headline',
    });
    await accept(claimId);
    expect((await verdictOf(claimId)).content).toMatchObject({ summary: SUMMARY.words, headline: 'Another headline' });
    expect((await way.stateOf(desk, claimId)).facts.stage).toBe('verdict');
  });

  it('accepted in review passes every gate again, or changes nothing', async () => {
    const claimId = await bring('review');
    await suggest(claimId, { field: 'rationale', words: 'No source is named here.' });
    expect(await answerOf(accept(claimId))).toMatch(/^conflict rationale/);
    expect((await verdictOf(claimId)).rev).toBe(1);
    expect(await listOf(claimId)).toMatchObject([{ decision: null }]);
    await withdrawFromReview(desk.as('cleo'), await way.look(desk, claimId));
    await accept(claimId);
    expect((await verdictOf(claimId)).content.rationale).toBe('No source is named here.');
  });
});
