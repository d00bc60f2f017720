import { describe, expect, it } from 'vitest';
import { CLAIM_ACT_NAMES, type ClaimAct } from '#lib/workflow/acts';
import { type ClaimFacts, decide, type Decision, type Who } from '#lib/workflow/decide';
import { STAGES } from '#lib/workflow/vocabulary';
import { planActs } from './plan-acts';

const claim: ClaimFacts = {
  stage: 'review',
  depth: 'standard',
  purpose: 'published-elsewhere',
  assigneeId: 'mara',
  makers: ['mara'],
  signers: [],
  signaturesNeeded: 1,
  unsettledPoints: 0,
  unansweredPoints: 0,
  reopens: 0,
  isUp: false,
  isDown: false,
  isUntouched: false,
  rework: null,
  earlierSigners: [],
  hasOutsiders: true,
  hasOpenFinding: false,
  isHeld: false,
  isPreserved: false,
  hasObjection: false,
  isWaiting: false,
  isDisplaced: false,
  isTakenBack: false,
  translatedFrom: null,
  readers: [],
};
const mara: Who = { personId: 'mara', roles: ['checker'] };
const jonas: Who = { personId: 'jonas', roles: ['editor'] };
const olga: Who = { personId: 'olga', roles: ['observer'] };

function planFor(who: Who, facts: Partial<ClaimFacts> = {}) {
  const all = { ...claim, ...facts };
  const decisions = Object.fromEntries(CLAIM_ACT_NAMES.map((act) => [act, decide(act, all, who)])) as Record<ClaimAct, Decision>;
  return planActs({
    stage: all.stage,
    purpose: all.purpose,
    isAssignee: all.assigneeId === who.personId,
    roles: who.roles,
    standing: all,
    decisions,
  });
}

describe('the buttons under a claim', () => {
  it('offer an editor to countersign, and to send back or suggest wording beside it', () => {
    const plan = planFor(jonas);
    expect(plan.main).toEqual({ act: 'countersign', refusal: null });
    expect(plan.beside.map(({ act }) => act)).toEqual(['return', 'suggest']);
  });

  it('keep countersign in sight of an editor who made part of it, with the reason', () => {
    expect(planFor({ personId: 'mara', roles: ['checker', 'editor'] }).main).toEqual({
      act: 'countersign',
      refusal: { code: 'makerCannotSign' },
    });
  });

  it('offer the checker to submit while it is theirs and to withdraw once it is in review', () => {
    expect(planFor(mara, { stage: 'verdict' }).main).toEqual({ act: 'submit', refusal: null });
    expect(planFor(mara).main).toEqual({ act: 'withdraw', refusal: null });
  });

  it('publish only what was published elsewhere', () => {
    expect(planFor(jonas, { stage: 'signed-off', signers: ['jonas'] }).main).toEqual({ act: 'publish', refusal: null });
    const before = planFor(jonas, { stage: 'signed-off', signers: ['jonas'], purpose: 'before-publication' });
    expect(before.main).toBeNull();
    expect(before.more.map(({ act }) => act)).not.toContain('publish');
  });

  it('list for an observer what others could do, each with its reason', () => {
    for (const stage of STAGES) {
      const { main, beside, more } = planFor(olga, { stage });
      expect(beside).toEqual([]);
      for (const each of [...(main ? [main] : []), ...more]) expect(each.refusal).not.toBeNull();
    }
  });

  it('never show an act twice', () => {
    for (const who of [mara, jonas, olga, { personId: 'ann', roles: ['head', 'editor'] } as Who]) {
      for (const stage of STAGES) {
        const { main, beside, more } = planFor(who, { stage });
        const acts = [...(main ? [main] : []), ...beside, ...more].map(({ act }) => act);
        expect(acts.length).toBe(new Set(acts).size);
      }
    }
  });

  it('offer nothing that has nothing to act on', () => {
    const karim: Who = { personId: 'karim', roles: ['head'] };
    const offered = (facts: Partial<ClaimFacts>) => planFor(karim, facts).more.map(({ act }) => act);
    const ends: ClaimAct[] = ['release', 'settle-objection', 'take-down', 'end-wait'];
    expect(offered({}).filter((act) => ends.includes(act))).toEqual([]);
    const standing = { isHeld: true, hasObjection: true, isUp: true };
    expect(offered(standing)).toEqual(expect.arrayContaining(['release', 'settle-objection', 'take-down']));
    expect(offered(standing)).not.toContain('hold');
  });
});
