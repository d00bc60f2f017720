import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { countersign } from '#lib/signoff/countersign';
import { submitForReview } from '#lib/signoff/submit-for-review';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { changeFacts } from '#lib/versions/change-facts';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
let desk: TrialDesk;
beforeEach(async () => {
  desk = await makeTrialDesk(db);
});
afterAll(close);

const factsOf = (documentId: string) => inDesk(desk, (tx) => readDocumentFacts(tx, documentId));
const change = async (documentId: string, facts: object) =>
  changeFacts(desk.as('emil'), { documentId, seq: (await factsOf(documentId)).lastSeq, ...facts });

describe('what is known about a document', () => {
  it('can be corrected, field by field', async () => {
    const { documentId } = await addTrialDocument(desk).then((documentId) => ({ documentId }));
    const { kind } = await factsOf(documentId);
    const { changed, seq } = await changeFacts(desk.as('edda'), { documentId, seq: 1, publisher: 'The Herald', kind });
    expect({ changed, seq }).toEqual({ changed: ['publisher'], seq: 2 });
    expect(await answerOf(changeFacts(desk.as('edda'), { documentId, seq: 2, publisher: 'The Herald' }))).toBe(
      'invalid nothingChanged',
    );
  });

  it('is not overwritten by a screen that has not seen the last correction, and says whose that was', async () => {
    const { documentId } = await addTrialDocument(desk).then((documentId) => ({ documentId }));
    await changeFacts(desk.as('edda'), { documentId, seq: 1, title: 'The new bridge' });
    const late = changeFacts(desk.as('cleo'), { documentId, seq: 1, title: 'A bridge' });
    await expect(late).rejects.toMatchObject({
      kind: 'conflict',
      code: 'staleRevision',
      details: { changes: { now: { seq: 2 }, since: [{ kind: 'change-facts', by: 'edda' }] } },
    });
  });

  it('is missing at another desk', async () => {
    const { documentId } = await addTrialDocument(desk).then((documentId) => ({ documentId }));
    const other = await makeTrialDesk(db, 'Other desk');
    expect(await answerOf(changeFacts(other.as('edda'), { documentId, seq: 1, title: 'Mine' }))).toBe('missing missing');
  });
});

describe('claims whose signed text names the document', () => {
  it('are stale at once when its title changes, and are signed again by somebody who did not change it', async () => {
    const documentId = await addTrialDocument(desk);
    const signed = await way.bringTrialClaim(desk, documentId, 'signed-off');
    const inReview = await way.bringTrialClaim(desk, documentId, 'review');
    const inWork = await way.bringTrialClaim(desk, documentId, 'verdict');
    const before = await way.stateOf(desk, inWork);
    expect(await change(documentId, { title: 'The new bridge' })).toMatchObject({ restated: 2 });
    expect(await way.stateOf(desk, signed)).toMatchObject({ staleAt: expect.any(Date), facts: { stage: 'review', signers: [] } });
    expect((await way.stateOf(desk, inReview)).facts.stage).toBe('review');
    expect(await way.stateOf(desk, inWork)).toEqual(before);
    const now = await way.signatureFor(desk, signed);
    expect(await answerOf(countersign(desk.as('emil'), now))).toBe('forbidden makerCannotSign');
    await countersign(desk.as('edda'), now);
    expect((await way.stateOf(desk, signed)).facts).toMatchObject({ stage: 'signed-off', signers: [desk.people.edda] });
  });

  it('go back to their assignee when the new facts ask for more: a translation nobody has read', async () => {
    const documentId = await addTrialDocument(desk);
    const claimId = await way.bringQuotedClaim(desk, documentId);
    await saveVerdict(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...way.quotedVerdict('said') });
    await way.submitTrialClaim(desk, claimId);
    await way.signTrialClaim(desk, claimId);
    await change(documentId, { translatedFrom: 'ru' });
    expect((await way.stateOf(desk, claimId)).facts).toMatchObject({ stage: 'verdict', signers: [] });
    expect(await answerOf(submitForReview(desk.as('cleo'), await way.look(desk, claimId)))).toBe('conflict translationLocked');
  });

  it('keep their signature when only the owner or the deadline changes', async () => {
    const documentId = await addTrialDocument(desk);
    const claimId = await way.bringTrialClaim(desk, documentId, 'signed-off');
    await change(documentId, { ownerId: desk.people.hana, deadlineAt: '2030-01-01T12:00:00Z' });
    expect((await way.stateOf(desk, claimId)).facts).toMatchObject({ stage: 'signed-off', signers: [desk.people.edda] });
  });
});
