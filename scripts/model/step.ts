import { type ClaimModel, factsOf, meetsGates, recordsMissing } from './claim-model';
import type { Command } from './commands';
import { decide } from '#lib/workflow/decide';
import type { Role, Stage } from '#lib/workflow/vocabulary';

export interface Person {
  id: string;
  roles: readonly Role[];
}

/** A command with everybody in it known. */
export interface Given extends Command {
  actor: Person;
  /** To whom a claim is given. */
  assignee: Person;
  /** The claim as the screen showed it. */
  seen: ClaimModel;
}

export interface Outcome {
  /** `done`, or the kind and code of the refusal. */
  said: string;
  model: ClaimModel;
}

type Part = 'seq' | 'claimRev' | 'evidenceRev' | 'verdictRev';
const ALL: Part[] = ['claimRev', 'evidenceRev', 'verdictRev'];

/** What the screen of an act must have seen as it is; the other acts cannot be stale. */
const MUST_BE_SEEN: Partial<Record<Command['act'], Part[]>> = {
  take: ['seq'],
  assign: ['seq'],
  'hand-over': ['seq'],
  'set-depth': ['seq'],
  'judge-harm': ['seq'],
  close: ['seq'],
  resume: ['seq'],
  'edit-line': ['claimRev'],
  rate: ['verdictRev'],
  'waive-proof': ['verdictRev'],
  submit: ALL,
  return: ALL,
  suggest: ['verdictRev'],
  countersign: ALL,
  'edit-signed': ALL,
  publish: ALL,
  correct: ALL,
  'correct-wording': ALL,
  'cancel-correction': ALL,
  'add-finding': ALL,
  update: ALL,
  adopt: ['evidenceRev', 'verdictRev'],
  'sign-rendering': ['claimRev'],
};

function isStale(model: ClaimModel, { act, isStale: pretends, seen }: Given): boolean {
  const parts = MUST_BE_SEEN[act] ?? [];
  return parts.some((part) => pretends || model[part] !== seen[part]);
}

/** What a command must answer and what the claim is then: decide(), the stale click, the gates, and what the act changes. */
export function step(model: ClaimModel, wanted: Given): Outcome {
  const given = { ...wanted, act: givenAct(model, wanted.act) };
  const { act, actor } = given;
  const decision = decide(act, factsOf(model), { personId: actor.id, roles: actor.roles });
  if (!decision.allowed) return { said: `${decision.kind} ${decision.code}`, model };
  if (isStale(model, given)) return { said: 'conflict staleRevision', model };
  const refusal = refusalOf(model, given);
  if (refusal) return { said: refusal, model };
  return { said: 'done', model: change({ ...model, stage: decision.to, seq: model.seq + 1 }, given, model) };
}

/** One verb gives a claim to somebody; what it is called depends on whether somebody has it. */
function givenAct({ stage }: ClaimModel, act: Command['act']): Command['act'] {
  if (act !== 'assign' && act !== 'hand-over') return act;
  return stage === 'triage' ? 'assign' : 'hand-over';
}

function refusalOf(model: ClaimModel, given: Given): string | null {
  const { act, assignee, pick } = given;
  if ((act === 'assign' || act === 'hand-over') && !assignee.roles.includes('checker')) return 'conflict assigneeNotChecker';
  if (act === 'submit' || act === 'override-gate') return refusalAtGates(model, act);
  if (act === 'answer-point' || act === 'settle-point') return refusalOfPoint(model.points[pick % 4]);
  if (act === 'withdraw-comment') return refusalOfComment(model, given);
  return act.endsWith('-suggestion') ? refusalOfSuggestion(model, given) : refusalOfContact(model, act);
}

/** The question that was left open stays open here, so that a second answer is never ready. */
function refusalAtGates(model: ClaimModel, act: 'submit' | 'override-gate'): string | null {
  if (act === 'override-gate') return recordsMissing(model).includes('checklist') ? null : 'conflict gateNotOpen';
  if (!meetsGates(model)) return 'conflict gate';
  if (model.rework !== 'second-finding') return null;
  return model.isFirstMoved ? 'conflict firstFindingStands' : 'conflict secondFindingOpen';
}

function refusalOfPoint(point: ClaimModel['points'][number] | undefined): string | null {
  return !point || point.isSettled ? 'conflict pointSettledOrMissing' : null;
}

function refusalOfComment({ comments }: ClaimModel, { actor, pick }: Given): string | null {
  const comment = comments[pick % 4];
  if (!comment || comment.isWithdrawn) return 'conflict commentGone';
  return comment.by === actor.id ? null : 'forbidden commentOfAnother';
}

function refusalOfSuggestion({ suggestions, wording }: ClaimModel, { act, actor, pick }: Given): string | null {
  const suggestion = suggestions[pick % 4];
  if (!suggestion?.isOpen) return 'conflict suggestionDecidedOrMissing';
  if (act === 'withdraw-suggestion' && suggestion.by !== actor.id) return 'forbidden suggestionOfAnother';
  return act === 'accept-suggestion' && suggestion.was !== wording ? 'conflict suggestionOvertaken' : null;
}

function refusalOfContact({ wasAsked, hasAnswer, isAnswerUsed }: ClaimModel, act: Command['act']): string | null {
  if (!['remind', 'note-answer', 'use-contact'].includes(act)) return null;
  if (!wasAsked) return 'missing missing';
  if (act === 'remind') return hasAnswer ? 'conflict contactAnswered' : null;
  return act === 'use-contact' && isAnswerUsed ? 'conflict contactUsed' : null;
}

type Change = (model: ClaimModel, given: Given, before: ClaimModel) => Partial<ClaimModel>;

const makes: Change = ({ makers }, { actor }) => ({ makers: [...new Set([...makers, actor.id])].sort() });

const CHANGES: Partial<Record<Command['act'], Change>> = {
  accept: (model, given, before) => ({ claimRev: 1, ...(given.pick % 2 === 1 && makes(model, given, before)) }),
  'edit-line': (model, given, before) => ({
    ...makes(model, given, before),
    claimRev: model.claimRev + 1,
    isFirstMoved: true,
  }),
  take: (_model, { actor }) => ({ assigneeId: actor.id }),
  assign: (_model, { assignee }) => ({ assigneeId: assignee.id }),
  'hand-over': (_model, { assignee }) => ({ assigneeId: assignee.id }),
  'set-depth': (_model, { depth }) => ({ depth }),
  'add-evidence': (model, given, before) => ({ ...makes(model, given, before), evidenceRev: model.evidenceRev + 1 }),
  record: (model, given, before) => ({ ...makes(model, given, before), records: [...model.records, given.record] }),
  rate: (model, given, before) => ({
    ...makes(model, given, before),
    verdictRev: model.verdictRev + 1,
    wording: 0,
    isRated: true,
    isWaived: false,
  }),
  'waive-proof': (model, given, before) => ({
    ...makes(model, given, before),
    verdictRev: model.verdictRev + 1,
    isWaived: true,
  }),
  adopt: ({ makers, staff, evidenceRev, verdictRev, isAdopted, isFirstMoved }, { actor }) => ({
    makers: [...new Set([...makers, ...staff.adoptable, actor.id])].sort(),
    evidenceRev: isAdopted ? evidenceRev : evidenceRev + 1,
    verdictRev: verdictRev + 1,
    isAdopted: true,
    isFirstMoved: isFirstMoved || !isAdopted,
  }),
  submit: ({ submission }) => ({ submission: submission + 1, signers: [], isWaiting: false }),
  return: ({ points }) => ({ points: [...points, { isAnswered: false, isSettled: false }] }),
  'answer-point': (model, { pick }) => ({ points: withPoint(model, pick, { isAnswered: true }) }),
  'settle-point': (model, { pick }) => ({ points: withPoint(model, pick, { isSettled: true }) }),
  countersign: ({ signers, signedIn, round }, { actor }) => ({
    signers: [...signers, actor.id],
    signedIn: [...signedIn, { id: actor.id, round }],
  }),
  'edit-signed': (model, given, before) => ({
    ...makes(model, given, before),
    signers: [],
    submission: model.submission + 1,
    verdictRev: model.verdictRev + 1,
    wording: model.seq,
  }),
  suggest: ({ suggestions, wording, seq }, { actor }) => ({
    suggestions: [...suggestions, { by: actor.id, was: wording, wording: seq, isOpen: true }],
  }),
  'accept-suggestion': (model, given, before) => ({
    ...makes(model, given, before),
    ...withoutSuggestion(model, given.pick),
    verdictRev: model.verdictRev + 1,
    wording: model.suggestions[given.pick % 4]?.wording,
  }),
  comment: ({ comments, seq }, { actor }) => ({ comments: [...comments, { by: actor.id, seq, isWithdrawn: false }] }),
  'withdraw-comment': ({ comments }, { pick }) => ({
    comments: comments.map((each, i) => (i === pick % 4 ? { ...each, isWithdrawn: true } : each)),
  }),
  'decline-suggestion': (model, { pick }) => withoutSuggestion(model, pick),
  'withdraw-suggestion': (model, { pick }) => withoutSuggestion(model, pick),
  reopen: ({ submission, reopens }) => ({ submission: submission + 1, reopens: reopens + 1, signers: [] }),
  publish: ({ versions, round, submission, signers }) => ({
    versions: versions + 1,
    isUp: true,
    rework: null,
    published: { round, submission, signers },
    isTouched: false,
  }),
  'cancel-correction': ({ published }) => ({ ...published, rework: null, isWaiting: false }),
  correct: ({ round }, { pick }) => ({ round: round + 1, signers: [], rework: kindOfCorrection(pick) }),
  'correct-wording': (model, given, before) => ({
    ...makes(model, given, before),
    round: model.round + 1,
    signers: [],
    submission: model.submission + 1,
    verdictRev: model.verdictRev + 1,
    wording: model.seq,
    rework: 'typo',
  }),
  'add-finding': ({ round }) => ({ round: round + 1, signers: [], rework: 'second-finding', isFirstMoved: false }),
  'take-down': () => ({ isUp: false, isDown: true }),
  hold: () => ({ isHeld: true }),
  release: () => ({ isHeld: false }),
  preserve: () => ({ isPreserved: true }),
  'end-preserving': () => ({ isPreserved: false }),
  object: () => ({ hasObjection: true }),
  'settle-objection': () => ({ hasObjection: false }),
  'override-gate': () => ({ isListPassed: true }),
  wait: () => ({ isWaiting: true }),
  'end-wait': () => ({ isWaiting: false }),
  ask: (model, given, before) => ({ ...makes(model, given, before), wasAsked: true }),
  'note-answer': (model, given, before) => {
    const isUsed = decide('use-contact', factsOf(before), { personId: given.actor.id, roles: given.actor.roles });
    if (!isUsed.allowed) return { hasAnswer: true, isAnswerUsed: false };
    return { ...makes(model, given, before), stage: isUsed.to, hasAnswer: true, isAnswerUsed: true, seq: model.seq + 1 };
  },
  'use-contact': (model, given, before) => ({ ...makes(model, given, before), isAnswerUsed: true }),
  'sign-rendering': makes,
  close: (_model, _given, { stage }) => ({ closedFrom: stage as Stage }),
  resume: ({ closedFrom }) => ({ stage: stageAfterResume(closedFrom) }),
};

/** Kinds that the words of a model may always be corrected by. */
export function kindOfCorrection(pick: number): 'rating' | 'fact' | 'typo' {
  return (['rating', 'fact', 'typo'] as const)[pick % 3]!;
}

/** What writes something that is signed, or signs it. */
const TOUCHES: Command['act'][] = [
  'edit-line',
  'add-evidence',
  'record',
  'ask',
  'use-contact',
  'sign-rendering',
  'rate',
  'adopt',
].concat(['accept-suggestion', 'edit-signed', 'correct-wording', 'countersign']) as Command['act'][];

/** Whoever becomes a maker has not signed, whatever was signed. */
function change(model: ClaimModel, given: Given, before: ClaimModel): ClaimModel {
  const changed = { ...model, ...CHANGES[given.act]?.(model, given, before) };
  const isTouched = changed.isTouched || TOUCHES.includes(given.act) || changed.seq > model.seq;
  const isContent = ['edit-line', 'add-evidence', 'rate', 'waive-proof', 'adopt', 'accept-suggestion'].includes(given.act);
  return { ...changed, isTouched, signers: isContent ? [] : changed.signers.filter((id) => !changed.makers.includes(id)) };
}

function withoutSuggestion({ suggestions }: ClaimModel, pick: number): Pick<ClaimModel, 'suggestions'> {
  return { suggestions: suggestions.map((each, i) => (i === pick % 4 ? { ...each, isOpen: false } : each)) };
}

function withPoint({ points }: ClaimModel, pick: number, change: Partial<ClaimModel['points'][number]>): ClaimModel['points'] {
  return points.map((point, i) => (i === pick % 4 ? { ...point, ...change } : point));
}

function stageAfterResume(from: Stage | null): Stage {
  return from === 'review' || from === 'signed-off' ? 'verdict' : (from ?? 'triage');
}
