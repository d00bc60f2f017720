import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { addEvidence } from '#lib/evidence/add-evidence';
import { changeEvidence } from '#lib/evidence/change-evidence';
import { readEvidence } from '#lib/evidence/queries';
import { recheckQuotes } from '#lib/evidence/recheck-quotes';
import { submitForReview } from '#lib/signoff/submit-for-review';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

const USE = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
const QUOTE = 'the bridge cost 52 million crowns';

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of newer copies');
  documentId = await addTrialDocument(desk);
});

const evidenceOf = (claimId: string) => inDesk(desk, (tx) => readEvidence(tx, claimId));
const rechecksOf = (claimId: string) =>
  inDesk(desk, async (tx) => (await recheckQuotes(tx, await readEvidence(tx, claimId))).map(({ n, proof }) => [n, proof.level]));

/** Two claims that cite one source; another copy of it is kept on the first. */
async function replaceCopy(snapshot: string) {
  const here = await way.bringTrialClaim(desk, documentId, 'sourcing');
  const [item] = await evidenceOf(here);
  const there = await way.bringTrialClaim(desk, documentId, 'verdict');
  const known = { ...(await way.look(desk, there)), sourceId: item!.sourceId, ...USE, quote: QUOTE };
  const { evidenceId } = await addEvidence(desk.as('cleo'), known);
  const source = { ...way.TRIAL_SOURCE, snapshot };
  await changeEvidence(desk.as('cleo'), {
    ...(await way.look(desk, here)),
    evidenceId: item!.evidenceId,
    ...USE,
    quote: QUOTE,
    source,
  });
  return { here, there, evidenceId };
}

describe('a source whose kept copy was replaced on another claim', () => {
  it('holds a claim before review until its checker has looked at the quote that is gone', async () => {
    const { here, there, evidenceId } = await replaceCopy('Accounts, revised: the bridge cost 51 million crowns.');
    const before = (await evidenceOf(there)).find((item) => item.evidenceId === evidenceId);
    expect(before?.quoteProof?.level).toBe('exact');
    expect(await rechecksOf(here)).toEqual([]);
    expect(await rechecksOf(there)).toEqual([[2, 'absent']]);
    await expect(submitForReview(desk.as('cleo'), await way.look(desk, there))).rejects.toMatchObject({ code: 'quoteLost' });

    await changeEvidence(desk.as('cleo'), {
      ...(await way.look(desk, there)),
      evidenceId,
      ...USE,
      quote: 'the bridge cost 51 million crowns',
    });
    expect(await rechecksOf(there)).toEqual([]);
    const after = (await evidenceOf(there)).find((item) => item.evidenceId === evidenceId);
    expect(after?.quoteProof).toMatchObject({ level: 'exact', verifier: 'quote-3' });
    expect(after?.snapshotSha256).not.toBe(before?.snapshotSha256);
    await submitForReview(desk.as('cleo'), await way.look(desk, there));
  });

  it('holds nobody up where the quote still stands', async () => {
    const { there } = await replaceCopy(`Accounts, set anew. In all ${QUOTE}, says the treasurer.`);
    expect(await rechecksOf(there)).toEqual([[2, 'exact']]);
    await submitForReview(desk.as('cleo'), await way.look(desk, there));
  });

  it('leaves a signature as it is: what was signed names the copy it was signed with', async () => {
    const { there } = await replaceCopy(`Accounts of the bridge: ${QUOTE}.`);
    await way.submitTrialClaim(desk, there);
    await way.signTrialClaim(desk, there);
    const signed = await way.statementOf(desk, there);
    const [, item] = await evidenceOf(there);
    const other = await way.bringTrialClaim(desk, documentId, 'assigned');
    const source = { ...way.TRIAL_SOURCE, snapshot: 'Accounts withdrawn.' };
    await addEvidence(desk.as('cleo'), {
      ...(await way.look(desk, other)),
      sourceId: item!.sourceId,
      source,
      ...USE,
      quote: null,
    });
    expect(await rechecksOf(there)).toEqual([[2, 'absent']]);
    expect(await way.statementOf(desk, there)).toBe(signed);
    expect((await way.signatureFor(desk, there)).digest).toBe(signed);
  });
});
