import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { readClaimState } from '#lib/claims/claim-facts';
import { claimVersions } from '#lib/claims/schema';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { readDocument } from '#lib/candidates/read-document';
import { receiveDocument } from '#lib/intake/receive-document';
import { makeTrialDesk, openTrialDb } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

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
