import { CLAIM_ACTS, type Act, type ClaimAct } from '#lib/workflow/acts';
import type { ClaimFacts, Decision } from '#lib/workflow/decide';
import type { Purpose, Role, Stage } from '#lib/workflow/vocabulary';

export interface PlannedAct {
  act: ClaimAct;
  /** Why it cannot be done now, or null when it can. */
  refusal: { code: string; params?: Record<string, string | number> } | null;
}

export interface ActPlan {
  /** The one big button of the bar; shown with its reason when it cannot be pressed. */
  main: PlannedAct | null;
  beside: PlannedAct[];
  more: PlannedAct[];
}

export interface PlanFacts {
  stage: Stage;
  purpose: Purpose;
  isAssignee: boolean;
  roles: readonly Role[];
  /** What stands on the claim besides its stage. */
  standing: Pick<ClaimFacts, 'isHeld' | 'isPreserved' | 'hasObjection' | 'isWaiting' | 'isUp' | 'isDown' | 'hasOpenFinding'>;
  decisions: Record<ClaimAct, Decision>;
}

/** Which buttons stand under a claim for this person: the next step large, its neighbours beside it, the rest in a list. */
export function planActs(facts: PlanFacts): ActPlan {
  const main = mainAct(facts);
  const wanted = BESIDE[facts.stage].filter((act) => act !== main && facts.decisions[act].allowed);
  const rest = REST.filter((act) => act !== main && !wanted.includes(act) && hasStepFrom(act, facts.stage));
  return {
    main: main && plan(main, facts),
    beside: wanted.map((act) => plan(act, facts)),
    more: rest.filter((act) => !hasNoObject(act, facts)).map((act) => plan(act, facts)),
  };
}

/** Acts that have a button of their own elsewhere on the screen are not repeated in the list. */
const REST: ClaimAct[] = [
  'take',
  'assign',
  'hand-over',
  'withdraw',
  'return',
  'suggest',
  'publish',
  'edit-signed',
  'reopen',
  'object',
  'settle-objection',
  'adopt',
  'correct',
  'cancel-correction',
  'update',
  'add-finding',
  'set-due',
  'set-depth',
  'judge-harm',
  'wait',
  'end-wait',
  'hold',
  'release',
  'preserve',
  'end-preserving',
  'close',
  'take-down',
  'resume',
];

const BESIDE: Record<Stage, ClaimAct[]> = {
  triage: ['assign', 'take'],
  assigned: ['hand-over'],
  sourcing: ['hand-over'],
  verdict: ['hand-over'],
  review: ['return', 'suggest', 'withdraw'],
  'signed-off': ['edit-signed', 'reopen'],
  published: ['update', 'take-down'],
  closed: [],
};

function mainAct(facts: PlanFacts): ClaimAct | null {
  const isEditor = facts.roles.includes('editor');
  const inWork = isEditor && !facts.isAssignee ? 'countersign' : 'submit';
  const main: Record<Stage, ClaimAct | null> = {
    triage: facts.decisions.assign.allowed || !facts.decisions.take.allowed ? 'assign' : 'take',
    assigned: inWork,
    sourcing: inWork,
    verdict: inWork,
    review: facts.isAssignee && !isEditor ? 'withdraw' : 'countersign',
    'signed-off': facts.purpose === 'published-elsewhere' ? 'publish' : null,
    published: 'correct',
    closed: 'resume',
  };
  return main[facts.stage];
}

function plan(act: ClaimAct, { decisions }: PlanFacts): PlannedAct {
  const decision = decisions[act];
  return { act, refusal: decision.allowed ? null : { code: decision.code, ...(decision.params && { params: decision.params }) } };
}

function hasStepFrom(act: ClaimAct, stage: Stage): boolean {
  const { steps }: Act = CLAIM_ACTS[act];
  return steps.some(([from]) => from === stage);
}

/** Whether the act has nothing to act on: it is not offered then, whoever looks. */
function hasNoObject(act: ClaimAct, { purpose, stage, standing }: PlanFacts): boolean {
  const without: Partial<Record<ClaimAct, boolean>> = {
    publish: purpose === 'before-publication',
    hold: standing.isHeld,
    release: !standing.isHeld,
    preserve: standing.isPreserved,
    'end-preserving': !standing.isPreserved,
    object: standing.hasObjection,
    'settle-objection': !standing.hasObjection,
    'end-wait': !standing.isWaiting,
    correct: stage !== 'published' && !standing.isUp,
    'cancel-correction': !standing.isUp,
    'add-finding': !standing.hasOpenFinding,
    'take-down': !standing.isUp && !standing.isDown,
  };
  return without[act] ?? false;
}
