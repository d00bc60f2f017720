import { type DocumentStage, type IncomingStage, type Role, type Stage, STAGES } from '#lib/workflow/vocabulary';

/** Who may do an act: holders of a role, or the person the claim is assigned to. */
export type Party = Role | 'assignee';

export interface Act {
  /** From which stage to which. `none` is before the claim exists. */
  steps: readonly (readonly [from: Stage | 'none', to: Stage])[];
  who: readonly Party[];
  guards: readonly GuardName[];
}

export type GuardName =
  | 'isNoMaker'
  | 'isNoMakerSettling'
  | 'hasSettledPoints'
  | 'hasAnsweredPoints'
  | 'hasNoSignature'
  | 'isUnflaggedOrEditor'
  | 'isFirstReopenOrHead'
  | 'isPublishedElsewhere'
  | 'isBeforePublication'
  | 'hasEnoughSignatures'
  | 'isNotTakenDown'
  | 'isStillUp'
  | 'isUntouched'
  | 'isNotUnderRecheck'
  | 'isNoMakerUpdating'
  | 'hasOpenFinding'
  | 'isOutsideFirstChain'
  | 'isOnHold'
  | 'isNotOnHold'
  | 'isPreserved'
  | 'isNotPreserved'
  | 'hasObjection'
  | 'hasNoObjection'
  | 'isAnotherEditor'
  | 'isWaiting'
  | 'isPlaced'
  | 'isDisplaced'
  | 'isNotItsAssignee'
  | 'isTranslated'
  | 'isReader'
  | 'isNotTakenBack';

const stay = (...stages: Stage[]) => stages.map((stage) => [stage, stage] as const);
const move = (to: Stage, ...from: (Stage | 'none')[]) => from.map((stage) => [stage, to] as const);

const DESK: readonly Party[] = ['checker', 'editor', 'head'];
const TALKERS: readonly Party[] = [...DESK, 'legal'];
const BEFORE_REVIEW: Stage[] = ['assigned', 'sourcing', 'verdict'];
const BEFORE_PUBLISHED: Stage[] = ['triage', 'assigned', 'sourcing', 'verdict', 'review', 'signed-off'];

/** Work on a claim starts its sourcing; later it leaves the stage alone. */
const WORK = [...move('sourcing', 'assigned'), ...stay('sourcing', 'verdict')];

/**
 * The whole way of a claim as data: every act, its steps, who may do it and what must hold. `decide()` reads it for the
 * server and for the screens, the `rules` table in Postgres is made from it, and its test prints it for an editor to read.
 */
export const CLAIM_ACTS = {
  accept: { steps: move('triage', 'none'), who: DESK, guards: [] },
  split: { steps: stay('triage', ...BEFORE_REVIEW), who: [...DESK], guards: ['isPlaced'] },
  merge: { steps: move('closed', 'triage', ...BEFORE_REVIEW), who: DESK, guards: [] },
  absorb: { steps: stay('triage', ...BEFORE_REVIEW), who: DESK, guards: [] },
  'edit-line': { steps: stay('triage', ...BEFORE_REVIEW), who: ['assignee', 'editor', 'head'], guards: [] },
  assign: { steps: move('assigned', 'triage'), who: ['editor', 'head'], guards: [] },
  take: { steps: move('assigned', 'triage'), who: ['checker'], guards: [] },
  'hand-over': { steps: stay('assigned', 'sourcing', 'verdict', 'review'), who: ['editor', 'head'], guards: [] },
  'set-due': { steps: stay(...BEFORE_PUBLISHED), who: ['assignee', 'editor', 'head'], guards: [] },
  'judge-harm': { steps: stay('triage', ...BEFORE_REVIEW), who: DESK, guards: [] },
  'set-depth': { steps: stay('triage', ...BEFORE_REVIEW), who: ['editor', 'head'], guards: [] },
  'add-evidence': { steps: WORK, who: ['assignee'], guards: [] },
  'change-evidence': { steps: WORK, who: ['assignee'], guards: [] },
  'remove-evidence': { steps: WORK, who: ['assignee'], guards: [] },
  record: { steps: WORK, who: ['assignee'], guards: [] },
  ask: { steps: WORK, who: ['assignee'], guards: [] },
  remind: { steps: stay(...BEFORE_REVIEW, 'review'), who: ['assignee'], guards: [] },
  // An answer may come at any time. It is noted at once; only `use-contact` brings it into the text that is signed.
  'note-answer': { steps: stay(...BEFORE_REVIEW, 'review', 'signed-off', 'published'), who: ['assignee', 'editor'], guards: [] },
  'use-contact': { steps: WORK, who: ['assignee'], guards: [] },
  // In a translated document nobody is said to have said a thing until somebody who reads the original has signed what it says.
  'sign-rendering': { steps: stay('triage', ...BEFORE_REVIEW), who: DESK, guards: ['isTranslated', 'isReader'] },
  rate: { steps: move('verdict', 'sourcing', 'verdict'), who: ['assignee'], guards: [] },
  // What is cut, or rests on the author's word, is decided without a source: there is nothing to begin with.
  'waive-proof': { steps: move('verdict', 'assigned'), who: ['assignee'], guards: ['isBeforePublication'] },
  // Five people say one thing: the truth of it is taken over from a signed claim, with its sources and makers.
  adopt: { steps: move('verdict', 'sourcing', 'verdict'), who: ['assignee'], guards: [] },
  submit: { steps: move('review', 'verdict'), who: ['assignee'], guards: ['hasAnsweredPoints'] },
  withdraw: { steps: move('verdict', 'review'), who: ['assignee'], guards: ['hasNoSignature'] },
  return: { steps: move('verdict', 'review'), who: ['editor'], guards: [] },
  'answer-point': { steps: stay('verdict', 'review'), who: ['assignee'], guards: [] },
  'settle-point': { steps: stay('verdict', 'review'), who: ['editor'], guards: ['isNoMakerSettling'] },
  // In review the signed text changes only this way: an editor words it, the assignee takes it and answers for it.
  suggest: { steps: stay('review'), who: ['editor'], guards: ['isNotItsAssignee'] },
  'accept-suggestion': { steps: stay('verdict', 'review'), who: ['assignee'], guards: [] },
  'decline-suggestion': { steps: stay('verdict', 'review'), who: ['assignee'], guards: [] },
  'withdraw-suggestion': { steps: stay('verdict', 'review'), who: ['editor'], guards: [] },
  countersign: {
    steps: [...move('signed-off', 'review'), ...stay('review')],
    who: ['editor'],
    guards: ['isNoMaker', 'isOutsideFirstChain', 'hasSettledPoints', 'isNotOnHold', 'hasNoObjection', 'isPlaced'],
  },
  'edit-signed': { steps: move('review', 'signed-off'), who: ['assignee', 'editor'], guards: [] },
  reopen: { steps: move('verdict', 'signed-off'), who: ['editor', 'head'], guards: ['isFirstReopenOrHead'] },
  // Another editor's objection holds publication until the head has settled it, wherever the claim goes meanwhile.
  object: { steps: stay('review', 'signed-off'), who: ['editor'], guards: ['hasNoObjection', 'isAnotherEditor'] },
  'settle-objection': { steps: stay('verdict', 'review', 'signed-off'), who: ['head'], guards: ['hasObjection'] },
  hold: { steps: stay(...STAGES), who: ['head', 'legal'], guards: ['isNotOnHold'] },
  release: { steps: stay(...STAGES), who: ['head', 'legal'], guards: ['isOnHold'] },
  // About keeping, not about going out: every copy the claim ever cited stays, whatever the desk's rule for old ones says.
  preserve: { steps: stay(...STAGES), who: ['head', 'legal'], guards: ['isNotPreserved'] },
  'end-preserving': { steps: stay(...STAGES), who: ['head', 'legal'], guards: ['isPreserved'] },
  wait: { steps: stay(...BEFORE_REVIEW), who: ['assignee'], guards: [] },
  // Evidence, search, other side and checklist: the gates that a head may pass for one claim, with a reason that is printed.
  'override-gate': { steps: stay(...BEFORE_REVIEW), who: ['head'], guards: [] },
  'end-wait': { steps: stay(...BEFORE_REVIEW), who: ['assignee'], guards: ['isWaiting'] },
  // Talking about a claim is no making, and it is never printed; observers read along.
  comment: { steps: stay(...STAGES), who: TALKERS, guards: [] },
  'withdraw-comment': { steps: stay(...STAGES), who: TALKERS, guards: [] },
  // A new version of the document: the claim stands in it as it stood, with its signature, or somebody has to look.
  'carry-over': { steps: stay(...STAGES), who: DESK, guards: [] },
  displace: { steps: stay(...STAGES), who: DESK, guards: [] },
  place: { steps: stay(...STAGES), who: DESK, guards: [] },
  // What is signed names the document: when its title or its publisher changes, the signature is on other words. When
  // other things are asked of it by the new facts, the claim goes back to its assignee.
  restate: {
    steps: [...stay('review'), ...move('review', 'signed-off'), ...move('verdict', 'review', 'signed-off')],
    who: DESK,
    guards: [],
  },
  reword: {
    steps: [...stay('triage', ...BEFORE_REVIEW, 'review'), ...move('review', 'signed-off')],
    who: ['assignee', 'editor', 'head'],
    guards: ['isDisplaced'],
  },
  publish: {
    steps: move('published', 'signed-off'),
    who: ['editor', 'head'],
    guards: ['isPublishedElsewhere', 'isNotTakenDown', 'isNotOnHold', 'hasNoObjection', 'isPlaced', 'hasEnoughSignatures'],
  },
  // While one is open, a correction of another kind takes its place: a typing error turns out to change the rating.
  correct: { steps: [...move('verdict', 'published'), ...stay('verdict')], who: ['editor', 'head'], guards: ['isStillUp'] },
  // Opened by mistake: the page is as it was, and so are its signatures.
  'cancel-correction': {
    steps: move('published', 'verdict', 'review'),
    who: ['editor', 'head'],
    guards: ['isStillUp', 'isUntouched'],
  },
  'correct-wording': { steps: move('review', 'published'), who: ['editor', 'head'], guards: ['isStillUp'] },
  'add-finding': { steps: move('verdict', 'published'), who: ['editor', 'head'], guards: ['isStillUp', 'hasOpenFinding'] },
  update: { steps: stay('published'), who: ['editor'], guards: ['isStillUp', 'isNoMakerUpdating'] },
  // Also while a correction is open: the page is up then, marked, and must be able to go at once.
  'take-down': { steps: stay('published', 'verdict', 'review', 'signed-off'), who: ['head', 'legal'], guards: ['isStillUp'] },
  close: {
    steps: move('closed', ...BEFORE_PUBLISHED),
    who: ['assignee', 'editor', 'head'],
    guards: ['isUnflaggedOrEditor', 'isNotUnderRecheck'],
  },
  resume: {
    steps: (['triage', 'assigned', 'sourcing', 'verdict'] as const).map((to) => ['closed', to] as const),
    who: ['assignee', 'editor', 'head'],
    guards: ['isNotTakenBack'],
  },
  // Accepted by mistake and nothing done since: its proposal is open again, so the claim is not taken up any more.
  'take-back': { steps: move('closed', 'triage', 'assigned'), who: DESK, guards: [] },
} as const satisfies Record<string, Act>;

export type ClaimAct = keyof typeof CLAIM_ACTS;
export const CLAIM_ACT_NAMES = Object.keys(CLAIM_ACTS) as ClaimAct[];

/** Acts on a document; the guards of step by step clearing join them with the clearing itself. */
export const DOCUMENT_ACTS = {
  receive: { steps: [['none', 'in-work']], who: DESK },
  'change-facts': { steps: [['in-work', 'in-work']], who: DESK },
  extract: { steps: [['in-work', 'in-work']], who: DESK },
  dismiss: { steps: [['in-work', 'in-work']], who: DESK },
  restore: { steps: [['in-work', 'in-work']], who: DESK },
  split: { steps: [['in-work', 'in-work']], who: DESK },
  merge: { steps: [['in-work', 'in-work']], who: DESK },
  'answer-flag': { steps: [['in-work', 'in-work']], who: DESK },
  'declare-conflict': { steps: [['in-work', 'in-work']], who: DESK },
  'override-conflict': { steps: [['in-work', 'in-work']], who: ['head'] },
  // Before publication: each claim signed, set aside, or an exception with a reason. Bound to the exact version.
  clear: { steps: [['in-work', 'cleared']], who: ['editor'] },
  'reopen-document': {
    steps: [
      ['cleared', 'in-work'],
      ['closed', 'in-work'],
    ],
    who: ['editor', 'head'],
  },
  'close-document': {
    steps: [
      ['in-work', 'closed'],
      ['cleared', 'closed'],
    ],
    who: ['editor', 'head'],
  },
  // What was cleared was another text.
  'new-version': {
    steps: [
      ['in-work', 'in-work'],
      ['cleared', 'in-work'],
    ],
    who: DESK,
  },
} as const satisfies Record<
  string,
  { steps: readonly (readonly [DocumentStage | 'none', DocumentStage])[]; who: readonly Party[] }
>;

export type DocumentAct = keyof typeof DOCUMENT_ACTS;

const sorted = (to: IncomingStage) => [['new', to] as const, ['later', to] as const];

/** Acts on something that came in. Nothing is taken back once it is a document. */
export const INCOMING_ACTS = {
  'bring-in': { steps: [['none', 'new']], who: DESK },
  'ask-again': {
    steps: [
      ['new', 'new'],
      ['later', 'later'],
    ],
    who: DESK,
  },
  take: { steps: sorted('taken'), who: DESK },
  'same-as': { steps: sorted('same-as'), who: DESK },
  'not-ours': { steps: sorted('not-ours'), who: DESK },
  'put-off': { steps: sorted('later'), who: DESK },
  'bring-back': {
    steps: [
      ['later', 'new'],
      ['same-as', 'new'],
      ['not-ours', 'new'],
    ],
    who: DESK,
  },
} as const satisfies Record<
  string,
  { steps: readonly (readonly [IncomingStage | 'none', IncomingStage])[]; who: readonly Party[] }
>;

export type IncomingAct = keyof typeof INCOMING_ACTS;

/** Acts on the desk itself. */
export const DESK_ACTS = {
  'create-desk': { steps: [['none', 'open']] },
  invite: { steps: [['open', 'open']] },
  'withdraw-invitation': { steps: [['open', 'open']] },
  join: { steps: [['open', 'open']] },
  'change-roles': { steps: [['open', 'open']] },
  'change-languages': { steps: [['open', 'open']] },
  'remove-person': { steps: [['open', 'open']] },
  'make-reset-link': { steps: [['open', 'open']] },
  'change-policy': { steps: [['open', 'open']] },
  'change-desk': { steps: [['open', 'open']] },
  'remove-copies': { steps: [['open', 'open']] },
} as const;

export type DeskAct = keyof typeof DESK_ACTS;

/** Every permitted step of every stream: the content of the `rules` table. */
export function allRules(): { stream: string; kind: string; from: string; to: string }[] {
  const streams = { claim: CLAIM_ACTS, document: DOCUMENT_ACTS, incoming: INCOMING_ACTS, desk: DESK_ACTS } as const;
  return Object.entries(streams).flatMap(([stream, acts]) =>
    Object.entries(acts).flatMap(([kind, act]) =>
      (act.steps as readonly (readonly [string, string])[]).map(([from, to]) => ({ stream, kind, from, to })),
    ),
  );
}
