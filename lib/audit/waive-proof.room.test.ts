import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '#lib/audit/verify-desk';
import { setDepth } from '#lib/claims/set-depth';
import { takeClaim } from '#lib/claims/take-claim';
import { sealDesk } from '#lib/ledger/seal-events';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import type { Outcome } from '#lib/verdicts/verdict-content';
import type { Depth, Purpose } from '#lib/workflow/vocabulary';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of authors');
});

const NO_WORDS = { attribution: null, veracity: null, headline: '', summary: '', rationale: '', whyChosen: '' };
const ON_AUTHOR: Outcome = { kind: 'on-author', reason: 'She stood there.' };
const CUT: Outcome = { kind: 'cut', reason: 'Nobody knows.' };

/** A claim that somebody has taken and nobody has begun. */
async function taken(depth: Depth, purpose: Purpose = 'before-publication') {
  const claimId = await way.acceptTrialClaim(desk, await addTrialDocument(desk, purpose));
  await setDepth(desk.as('edda'), { ...(await way.look(desk, claimId)), depth });
  await takeClaim(desk.as('cleo'), await way.look(desk, claimId));
  return claimId;
}

const save = async (claimId: string, outcome: Outcome | undefined, who: 'cleo' | 'dora' = 'cleo') =>
  saveVerdict(desk.as(who), { ...(await way.look(desk, claimId)), ...NO_WORDS, ...(outcome && { outcome }) });

describe('a claim nobody has begun', () => {
  it.each([
    ['a line on the author', 'line', ON_AUTHOR],
    ['a line that is cut', 'line', CUT],
    ['a flagged claim that is cut', 'high', CUT],
  ] as const)('goes from taken to signed in three acts, without a source: %s', async (_what, depth, outcome) => {
    const claimId = await taken(depth);
    await save(claimId, outcome);
    await way.submitTrialClaim(desk, claimId);
    await way.signTrialClaim(desk, claimId);
    expect(await way.stateOf(desk, claimId)).toMatchObject({
      evidenceRev: 0,
      facts: { stage: 'signed-off', makers: [desk.people.cleo] },
    });
  });

  it('needs a source for what stands or changes, and below a line for the author too', async () => {
    const line = await taken('line');
    for (const outcome of [undefined, { kind: 'stands' }, { kind: 'change', wording: 'Other words' }] as const)
      expect(await answerOf(save(line, outcome))).toBe('conflict notFrom_rate');
    expect(await answerOf(save(await taken('standard'), ON_AUTHOR))).toBe('conflict notFrom_rate');
    expect(await answerOf(save(line, ON_AUTHOR, 'dora'))).toBe('forbidden onlyAssignee');
  });

  it('rests on sources where its text was published already', async () => {
    expect(await answerOf(save(await taken('line', 'published-elsewhere'), CUT))).toBe('conflict proofIsAsked');
  });

  it('is asked for everything again once it is to stand after all', async () => {
    const claimId = await taken('line');
    await save(claimId, CUT);
    await save(claimId, { kind: 'stands' });
    expect(await answerOf(way.submitTrialClaim(desk, claimId))).toBe('conflict findingMissing');
  });

  it('leaves an unbroken ledger', async () => {
    await sealDesk(desk);
    expect((await verifyLedger(desk)).faults).toEqual([]);
  });
});
