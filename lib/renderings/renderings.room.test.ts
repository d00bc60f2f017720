import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { changeLanguages } from '#lib/people/members/change-languages';
import { signRenderingInput } from '#lib/renderings/input';
import { readRenderings, readTranslation } from '#lib/renderings/queries';
import { signRendering } from '#lib/renderings/sign-rendering';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
let desk: TrialDesk;
let claimId: string;
beforeEach(async () => {
  desk = await makeTrialDesk(db);
  await changeLanguages(desk.as('hana'), { personId: desk.people.carl, languages: ['ru', 'uk'] });
  claimId = await way.acceptTrialClaim(desk, await addTrialDocument(desk, 'published-elsewhere', 'ru'));
});
afterAll(close);

const sign = async (who: TrialPerson, changes: object = {}) =>
  signRendering(desk.as(who), { ...(await way.look(desk, claimId)), ...way.TRIAL_RENDERING, ...changes });
const read = () => inDesk(desk, (tx) => readTranslation(tx, claimId));

describe('the rendering of a translated quote', () => {
  it('is signed by somebody who reads the original, who thereby makes part of the check', async () => {
    expect(await read()).toEqual({ isTranslated: true, rendering: null });
    expect(await sign('carl')).toMatchObject({ n: 1, stage: 'triage' });
    expect(await read()).toEqual({ isTranslated: true, rendering: { language: 'ru', ...way.TRIAL_RENDERING } });
    expect((await way.stateOf(desk, claimId)).facts.makers).toContain(desk.people.carl);
  });

  it('is not signed by somebody who does not read it, nor where nothing was translated', async () => {
    expect(await answerOf(sign('cleo'))).toBe('forbidden readersSignRenderings');
    claimId = await way.acceptTrialClaim(desk, await addTrialDocument(desk));
    expect(await answerOf(sign('carl'))).toBe('conflict notTranslated');
  });

  it('is not signed on words that the screen did not show', async () => {
    const { seen } = await way.look(desk, claimId);
    expect(await answerOf(sign('carl', { seen: { ...seen, claimRev: seen.claimRev + 1 } }))).toBe('conflict staleRevision');
  });

  it('says what is different where something is', () => {
    const given = { claimId, seen: { seq: 1, claimRev: 1, evidenceRev: 0, verdictRev: 0 }, ...way.TRIAL_RENDERING };
    const judged = signRenderingInput.safeParse({ ...given, fidelity: 'differs', note: ' ' });
    expect(judged.error?.issues).toMatchObject([{ path: ['note'], message: 'differenceMissing' }]);
  });

  it('is overtaken by a later one, and both are kept', async () => {
    await sign('carl');
    await sign('carl', { fidelity: 'differs', note: 'The recording says four, not forty.' });
    expect((await read()).rendering).toMatchObject({ fidelity: 'differs' });
    const kept = await inDesk(desk, (tx) => readRenderings(tx, claimId));
    expect(kept.map(({ n, counts }) => [n, counts])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('is for people who read the language when they sign', async () => {
    await changeLanguages(desk.as('hana'), { personId: desk.people.carl, languages: [] });
    expect(await answerOf(sign('carl'))).toBe('forbidden readersSignRenderings');
  });
});

describe('who reads which languages', () => {
  it('is for the head to say', async () => {
    const { carl: personId } = desk.people;
    expect(await answerOf(changeLanguages(desk.as('edda'), { personId, languages: ['de'] }))).toBe('forbidden only_head');
    const other = await makeTrialDesk(db, 'Other desk');
    expect(await answerOf(changeLanguages(other.as('hana'), { personId, languages: ['de'] }))).toBe('missing missing');
  });
});
