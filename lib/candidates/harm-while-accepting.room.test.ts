import { afterAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { readClaimState } from '#lib/claims/claim-facts';
import { readHarm } from '#lib/claims/read-harm';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { readDocument } from '#lib/candidates/read-document';
import { receiveDocument } from '#lib/intake/receive-document';
import { makeTrialDesk, openTrialDb } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

describe('the harm of a proposal', () => {
  it('is judged in the act that accepts it, before somebody takes it, and makes no maker', async () => {
    const desk = await makeTrialDesk(db);
    const propose = async (text: string) => {
      const { documentId } = await receiveDocument(desk.as('edda'), { text });
      await extractCandidates(desk.as('edda'), { documentId });
      return (await inDesk(desk, (tx) => readDocument(tx, documentId))).candidates[0]!.id;
    };
    const first = await propose('The repairs cost 40 million crowns.');
    const other = await propose('The bridge cost 90 million crowns.');
    const harm = { believability: 'high', fragmentation: 'low' } as const;
    const claim = await acceptCandidate(desk.as('cleo'), { candidateId: first, harm, take: true });
    expect(claim).toMatchObject({ making: false, stage: 'assigned' });
    expect(await inDesk(desk, (tx) => readHarm(tx, claim.claimId))).toMatchObject({
      by: desk.people.cleo,
      sides: [
        { side: 'fragmentation', level: 'low' },
        { side: 'believability', level: 'high' },
      ],
    });
    expect((await inDesk(desk, (tx) => readClaimState(tx, claim.claimId))).facts.makers).toEqual([]);
    const plain = await acceptCandidate(desk.as('cleo'), { candidateId: other, harm: {} });
    expect(await inDesk(desk, (tx) => readHarm(tx, plain.claimId))).toBeNull();
  });
});
