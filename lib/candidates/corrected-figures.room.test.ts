import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { readClaimState } from '#lib/claims/claim-facts';
import { claimVersions } from '#lib/claims/schema';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { acceptCandidateInput } from '#lib/candidates/input';
import { readDocument } from '#lib/candidates/read-document';
import { understandDate } from '#lib/candidates/typed/understand-date';
import { receiveDocument } from '#lib/intake/receive-document';
import { makeTrialDesk, openTrialDb } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

async function fileText(desk: Awaited<ReturnType<typeof makeTrialDesk>>, facts: { publishedOn?: string }) {
  const { documentId } = await receiveDocument(desk.as('edda'), { text: 'The repairs cost 40 million crowns.', ...facts });
  await extractCandidates(desk.as('edda'), { documentId });
  const { candidates } = await inDesk(desk, (tx) => readDocument(tx, documentId));
  return { documentId, candidateId: candidates[0]!.id };
}

describe('a date that a person types while accepting', () => {
  it('is read against the day of publication, and kept in EDTF', async () => {
    const desk = await makeTrialDesk(db);
    const { candidateId } = await fileText(desk, { publishedOn: '2024-12-08' });
    const dates = [{ edtf: 'last Tuesday' }, { edtf: ' third quarter  of 2024 ' }];
    const { claimId } = await acceptCandidate(desk.as('edda'), {
      candidateId,
      ...acceptCandidateInput.pick({ dates: true }).parse({ dates }),
    });
    const [row] = await inDesk(desk, (tx) => tx.select().from(claimVersions).where(eq(claimVersions.claimId, claimId)));
    expect(row?.dates).toMatchObject([{ edtf: '2024-12-03', basis: 'given by a person' }, { edtf: '2024-35' }]);
  });

  it('is refused at its field when it is read as none, or has no day of publication to be counted from', async () => {
    const desk = await makeTrialDesk(db);
    const { documentId, candidateId } = await fileText(desk, {});
    const give = (...words: string[]) =>
      acceptCandidate(desk.as('edda'), { candidateId, dates: words.map((edtf) => ({ edtf })) });
    await expect(give('2024', 'one fine day')).rejects.toMatchObject({ code: 'dateUnread', details: { field: 'dates.1.edtf' } });
    await expect(give('last Tuesday')).rejects.toMatchObject({ code: 'dateUnplaced', details: { field: 'dates.0.edtf' } });
    const understood = (words: string) => understandDate(desk.as('edda'), { documentId, words });
    expect(await understood('early 2023')).toEqual({ edtf: '2023-01~/2023-04~' });
    expect(await understood('yesterday')).toEqual({ unread: 'dateUnplaced' });
  });
});

describe('a date or number that a person corrects while accepting', () => {
  it('is kept on the claim, and makes that person a maker', async () => {
    const desk = await makeTrialDesk(db);
    const { documentId } = await receiveDocument(desk.as('edda'), { text: 'The repairs cost 40 million crowns.' });
    await extractCandidates(desk.as('edda'), { documentId });
    const [{ id, content }] = (await inDesk(desk, (tx) => readDocument(tx, documentId))).candidates as [
      Awaited<ReturnType<typeof readDocument>>['candidates'][number],
    ];
    const read = content.quantities[0]!;
    const more = { approximation: 'about' as const, base: 'of the fund' };
    const quantities = [{ start: read.start, value: '41', unit: read.unit, ...more, comparison: null }];
    const { claimId } = await acceptCandidate(desk.as('edda'), { candidateId: id, quantities, dates: [{ edtf: '2025' }] });
    const { facts } = await inDesk(desk, (tx) => readClaimState(tx, claimId));
    expect(facts.makers).toEqual([desk.people.edda]);
    const rows = await inDesk(desk, (tx) => tx.select().from(claimVersions).where(eq(claimVersions.claimId, claimId)));
    expect(rows).toMatchObject([
      { quantities: [{ ...read, value: '41', ...more }], dates: [{ edtf: '2025', basis: 'given by a person' }] },
    ]);
  });
});
