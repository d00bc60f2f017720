import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { judgeHarm } from '#lib/claims/judge-harm';
import { readHarm } from '#lib/claims/read-harm';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk of harm');
  documentId = await addTrialDocument(desk);
});

const bring = (to: Parameters<typeof way.bringTrialClaim>[2]) => way.bringTrialClaim(desk, documentId, to);
const harmOf = (claimId: string, of = desk) => inDesk(of, (tx) => readHarm(tx, claimId));
type Harm = Parameters<typeof judgeHarm>[1]['harm'];
const judge = async (claimId: string, harm: Harm, who: TrialPerson = 'cleo') =>
  answerOf(judgeHarm(desk.as(who), { ...(await way.look(desk, claimId)), harm }));

describe('the harm of a claim', () => {
  it('is judged side by side at triage, and the newest judgement holds', async () => {
    const claimId = await bring('triage');
    expect(await harmOf(claimId)).toBeNull();
    expect(await judge(claimId, { 'likelihood-of-spread': 'high', fragmentation: 'low' })).toBe('done');
    expect(await harmOf(claimId)).toMatchObject({
      by: desk.people.cleo,
      sides: [
        { side: 'fragmentation', level: 'low' },
        { side: 'likelihood-of-spread', level: 'high' },
      ],
    });
    expect(await judge(claimId, { believability: 'some' }, 'edda')).toBe('done');
    expect(await harmOf(claimId)).toMatchObject({ by: desk.people.edda, sides: [{ side: 'believability', level: 'some' }] });
    expect(await judge(claimId, {})).toBe('done');
    expect(await harmOf(claimId)).toBeNull();
  });

  it('is judged by those who work on claims, of what they saw, before review', async () => {
    const claimId = await bring('triage');
    expect(await judge(claimId, { believability: 'high' }, 'otto')).toMatch(/^forbidden/);
    const seen = await way.look(desk, claimId);
    expect(await judge(claimId, { believability: 'high' })).toBe('done');
    expect(await answerOf(judgeHarm(desk.as('edda'), { ...seen, harm: {} }))).toMatch(/^conflict stale/);
    expect(await judge(await bring('review'), { believability: 'high' })).toBe('conflict notFrom_judge-harm');
  });

  it('makes nobody a maker of the claim', async () => {
    const claimId = await bring('triage');
    const before = (await way.stateOf(desk, claimId)).facts.makers;
    await judge(claimId, { actionability: 'high' }, 'edda');
    expect((await way.stateOf(desk, claimId)).facts.makers).toEqual(before);
  });

  it('is found and judged by no other desk', async () => {
    const claimId = await bring('triage');
    await judge(claimId, { actionability: 'high' });
    const other = await makeTrialDesk(db, 'Another desk of harm');
    expect(await harmOf(claimId, other)).toBeNull();
    const { seen } = await way.look(desk, claimId);
    expect(await answerOf(judgeHarm(other.as('cleo'), { claimId, seen, harm: {} }))).toBe('missing missing');
  });
});
