import { describe, expect, it } from 'vitest';
import { CLAIM_ACT_NAMES, CLAIM_ACTS, type ClaimAct } from '#lib/workflow/acts';
import { type ClaimFacts, decide } from '#lib/workflow/decide';
import { ROLES, type Role, STAGES, type Stage } from '#lib/workflow/vocabulary';

const ME = 'me';

function facts(change: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    stage: 'review',
    depth: 'standard',
    purpose: 'published-elsewhere',
    assigneeId: 'somebody',
    makers: ['somebody'],
    signers: [],
    signaturesNeeded: 1,
    unsettledPoints: 0,
    unansweredPoints: 0,
    reopens: 0,
    translatedFrom: 'ru',
    readers: [ME],
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
    ...change,
  };
}

const who = (...roles: Role[]) => ({ personId: ME, roles });

/** Facts that make every guard of a stage true, so that the table shows roles and stages alone. */
function factsAt(stage: Stage, isAssignee: boolean, act?: ClaimAct): ClaimFacts {
  const signed = stage === 'signed-off' || stage === 'published';
  return facts({
    stage,
    assigneeId: isAssignee ? ME : 'somebody',
    signers: signed ? ['another'] : [],
    isUp: stage === 'published' || act === 'correct' || act === 'cancel-correction',
    isUntouched: act === 'cancel-correction',
    hasOpenFinding: act === 'add-finding',
    isHeld: act === 'release',
    isPreserved: act === 'end-preserving',
    hasObjection: act === 'settle-objection',
    isWaiting: act === 'end-wait',
    isDisplaced: act === 'reword',
  });
}

function table(): string {
  const head = `${'act'.padEnd(20)}${STAGES.map((stage) => stage.padEnd(12)).join('')}`;
  const letters: Record<Role, string> = { checker: 'c', editor: 'e', head: 'h', legal: 'l', observer: 'o' };
  const lines = CLAIM_ACT_NAMES.map((act) => {
    const cells = STAGES.map((stage) => {
      const asAssignee = decide(act, factsAt(stage, true, act), who('checker')).allowed ? 'A' : '';
      const asRole = ROLES.filter((role) => decide(act, factsAt(stage, false, act), who(role)).allowed).map(
        (role) => letters[role],
      );
      return (asAssignee + asRole.join('') || '·').padEnd(12);
    });
    return act.padEnd(20) + cells.join('');
  });
  return ['A = its assignee, c = checker, e = editor, h = head, l = legal, o = observer', head, ...lines].join('\n');
}

describe('who may do what with a claim, and when', () => {
  it('reads as a table', () => {
    console.info(`\n${table()}\n`);
    expect(`\n${table()}\n`).toMatchSnapshot();
  });

  it('lets no observer do anything, at any stage', () => {
    for (const act of CLAIM_ACT_NAMES)
      for (const stage of STAGES) expect(decide(act, factsAt(stage, false), who('observer')).allowed).toBe(false);
  });

  it('leads only where the rules table leads', () => {
    for (const act of CLAIM_ACT_NAMES)
      for (const stage of STAGES)
        for (const role of ROLES)
          for (const mine of [true, false]) {
            const decision = decide(act, factsAt(stage, mine), who(role));
            const steps = CLAIM_ACTS[act].steps as readonly (readonly [string, string])[];
            if (decision.allowed) expect(steps).toContainEqual([stage, decision.to]);
          }
  });

  it('gives every refusal a code', () => {
    for (const act of CLAIM_ACT_NAMES)
      for (const stage of STAGES) {
        const decision = decide(act, factsAt(stage, false), who('observer'));
        expect(decision).toMatchObject({ allowed: false, code: expect.stringMatching(/^[a-zA-Z_-]+$/) });
      }
  });
});

describe('the countersignature', () => {
  const sign = (change: Partial<ClaimFacts>, ...roles: Role[]) => decide('countersign', facts(change), who(...roles));

  it('is an editor’s who made nothing in this round', () => {
    expect(sign({}, 'editor')).toEqual({ allowed: true, to: 'signed-off' });
    expect(sign({ makers: ['somebody', ME] }, 'editor')).toMatchObject({ kind: 'forbidden', code: 'makerCannotSign' });
    expect(sign({}, 'head')).toMatchObject({ kind: 'forbidden' });
    expect(sign({}, 'checker', 'head', 'legal')).toMatchObject({ kind: 'forbidden' });
  });

  it('waits until every point is settled', () => {
    expect(sign({ unsettledPoints: 2 }, 'editor')).toMatchObject({
      kind: 'conflict',
      code: 'pointsUnsettled',
      params: { count: 2 },
    });
  });

  it('moves the claim only when it fulfils the policy', () => {
    expect(sign({ signaturesNeeded: 2 }, 'editor')).toEqual({ allowed: true, to: 'review' });
    expect(sign({ signaturesNeeded: 2, signers: ['another'] }, 'editor')).toEqual({ allowed: true, to: 'signed-off' });
  });

  it('is given once by one person', () => {
    expect(sign({ signaturesNeeded: 2, signers: [ME] }, 'editor')).toMatchObject({ kind: 'conflict', code: 'alreadySigned' });
  });
});

describe('publishing', () => {
  const publish = (change: Partial<ClaimFacts>) =>
    decide('publish', facts({ stage: 'signed-off', signers: ['another'], ...change }), who('editor'));

  it('needs sign-offs that count', () => {
    expect(publish({})).toEqual({ allowed: true, to: 'published' });
    expect(publish({ signers: [] })).toMatchObject({ kind: 'conflict', code: 'signOffStale' });
  });

  it('is not for texts checked before publication', () => {
    expect(publish({ purpose: 'before-publication' })).toMatchObject({ kind: 'conflict', code: 'beforePublicationHasNoCheck' });
  });
});

describe('a published claim', () => {
  it('answers every content act with "open a correction first"', () => {
    const acts: ClaimAct[] = ['add-evidence', 'rate', 'edit-line', 'submit', 'edit-signed', 'record'];
    for (const act of acts) {
      const decision = decide(act, facts({ stage: 'published', assigneeId: ME, isUp: true }), who('checker', 'editor'));
      expect(decision).toMatchObject({ kind: 'conflict', code: 'openCorrectionFirst' });
    }
  });

  it('cannot be set aside while its page is under re-check', () => {
    expect(decide('close', facts({ stage: 'verdict', isUp: true }), who('editor'))).toMatchObject({ code: 'underRecheck' });
  });
});

describe('an assignee', () => {
  it('counts as one only with the role checker', () => {
    expect(decide('submit', facts({ stage: 'verdict', assigneeId: ME }), who('observer'))).toMatchObject({
      kind: 'forbidden',
      code: 'onlyAssignee',
    });
    expect(decide('submit', facts({ stage: 'verdict', assigneeId: ME }), who('checker'))).toEqual({
      allowed: true,
      to: 'review',
    });
  });

  it('withdraws only while nobody has signed, and answers points before submitting again', () => {
    expect(decide('withdraw', facts({ assigneeId: ME, signers: ['another'] }), who('checker'))).toMatchObject({
      code: 'somebodySigned',
    });
    expect(decide('submit', facts({ stage: 'verdict', assigneeId: ME, unansweredPoints: 1 }), who('checker'))).toMatchObject({
      code: 'pointsUnanswered',
    });
  });
});

describe('the sign-off of a correction', () => {
  const signsAgain = (change: Partial<ClaimFacts>) =>
    decide('countersign', facts({ earlierSigners: [ME], rework: 'rating', ...change }), who('editor'));

  it('of a rating, or of a check declared void, is for somebody outside the first chain where there is one', () => {
    for (const rework of ['rating', 'void'] as const) {
      expect(signsAgain({ rework })).toMatchObject({ kind: 'forbidden', code: 'outsideFirstChain' });
      expect(signsAgain({ rework, earlierSigners: ['another'] })).toMatchObject({ allowed: true });
      expect(signsAgain({ rework, hasOutsiders: false })).toMatchObject({ allowed: true });
    }
  });

  it('of anything else may be by whoever signed before', () => {
    for (const rework of ['fact', 'clarification', 'typo', 'second-finding', null] as const) {
      expect(signsAgain({ rework })).toMatchObject({ allowed: true });
    }
  });
});

describe('a second reopen', () => {
  it('publishes nothing under an address that keeps a tombstone', () => {
    const signed = { stage: 'signed-off' as const, signers: ['another'], isDown: true };
    expect(decide('publish', facts(signed), who('editor'))).toMatchObject({ allowed: false, code: 'takenDown' });
  });

  it('is the head’s', () => {
    const again = facts({ stage: 'signed-off', reopens: 1 });
    expect(decide('reopen', again, who('editor'))).toMatchObject({ kind: 'forbidden', code: 'secondReopenNeedsHead' });
    expect(decide('reopen', again, who('head'))).toEqual({ allowed: true, to: 'verdict' });
  });
});
