import fc from 'fast-check';
import { type ClaimModel, factsOf, recordsMissing } from './claim-model';
import type { Given, Person } from './step';
import { decide } from '#lib/workflow/decide';
import type { RecordKind } from '#lib/verdicts/verdict-content';
import type { Depth, Purpose } from '#lib/workflow/vocabulary';

export const ACTS = ['accept', 'edit-line', 'assign', 'take', 'hand-over', 'set-due', 'set-depth', 'add-evidence', 'record']
  .concat(['judge-harm'])
  .concat([
    'rate',
    'waive-proof',
    'submit',
    'withdraw',
    'return',
    'answer-point',
    'settle-point',
    'countersign',
    'edit-signed',
    'reopen',
  ])
  .concat(['publish', 'correct', 'take-down', 'close', 'resume'])
  .concat(['hold', 'release', 'preserve', 'end-preserving', 'object', 'settle-objection', 'wait', 'end-wait'])
  .concat(['cancel-correction', 'correct-wording', 'add-finding', 'update', 'adopt', 'override-gate'])
  .concat(['suggest', 'accept-suggestion', 'decline-suggestion', 'withdraw-suggestion', 'comment', 'withdraw-comment'])
  .concat(['ask', 'remind', 'note-answer', 'use-contact', 'sign-rendering']) as Act[];
type Act = Command['act'];

/** One thing somebody tries. */
export interface Command {
  act:
    | 'accept'
    | 'edit-line'
    | 'assign'
    | 'take'
    | 'hand-over'
    | 'set-due'
    | 'set-depth'
    | 'judge-harm'
    | 'add-evidence'
    | 'record'
    | 'rate'
    | 'waive-proof'
    | 'submit'
    | 'withdraw'
    | 'return'
    | 'answer-point'
    | 'settle-point'
    | 'countersign'
    | 'edit-signed'
    | 'reopen'
    | 'publish'
    | 'correct'
    | 'take-down'
    | 'close'
    | 'resume'
    | 'hold'
    | 'release'
    | 'preserve'
    | 'end-preserving'
    | 'object'
    | 'settle-objection'
    | 'wait'
    | 'end-wait'
    | 'correct-wording'
    | 'cancel-correction'
    | 'add-finding'
    | 'update'
    | 'adopt'
    | 'override-gate'
    | 'suggest'
    | 'accept-suggestion'
    | 'decline-suggestion'
    | 'withdraw-suggestion'
    | 'comment'
    | 'withdraw-comment'
    | 'ask'
    | 'remind'
    | 'note-answer'
    | 'use-contact'
    | 'sign-rendering';
  isStale: boolean;
  /** Chooses among what there is to choose from. */
  pick: number;
  depth: Depth;
  record: RecordKind;
}

/** A command as it is drawn: `next` is the step that brings the claim on, `fit` somebody who may do it. */
export interface Wish extends Omit<Command, 'act'> {
  act: Act | 'next';
  who: number | 'fit';
  whom: number;
}

export interface History {
  purpose: Purpose;
  depth: Depth;
  /** So many steps along the usual way before anything else is tried. */
  way: number;
  /** One wish, or two at the same moment. */
  wishes: (readonly [Wish] | readonly [Wish, Wish])[];
}

const wish: fc.Arbitrary<Wish> = fc.record({
  act: fc.oneof(
    { weight: 2, arbitrary: fc.constant('next' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...ACTS.slice(1)) },
  ),
  who: fc.oneof({ weight: 3, arbitrary: fc.constant('fit' as const) }, { weight: 2, arbitrary: fc.nat(8) }),
  whom: fc.nat(8),
  isStale: fc.oneof({ weight: 11, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  pick: fc.nat(7),
  depth: fc.constantFrom('line', 'standard', 'high'),
  record: fc.constantFrom('other-side', 'checklist', 'contact-exempt'),
});

export const history: fc.Arbitrary<History> = fc.record({
  purpose: fc.oneof(
    { weight: 5, arbitrary: fc.constant('published-elsewhere' as const) },
    { weight: 1, arbitrary: fc.constant('before-publication' as const) },
  ),
  depth: fc.constantFrom('line', 'line', 'standard', 'high'),
  way: fc.nat(10),
  wishes: fc.array(fc.oneof({ weight: 7, arbitrary: fc.tuple(wish) }, { weight: 1, arbitrary: fc.tuple(wish, wish) }), {
    minLength: 2,
    maxLength: 6,
  }),
});

/** The wish with everybody and everything in it known, as the claim stands. */
export function settle(wished: Wish, model: ClaimModel, people: readonly Person[]): Given {
  const act = wished.act === 'next' ? (wayOut(model) ?? NEXT[model.stage](model, wished.pick)) : wished.act;
  const actor = wished.who === 'fit' ? fitting(act, model, { people, pick: wished.pick }) : people[wished.who]!;
  const checkers = people.filter(({ roles }) => roles.includes('checker'));
  const assignee = wished.who === 'fit' ? checkers[wished.whom % checkers.length]! : people[wished.whom]!;
  const record = wished.act === 'next' ? (recordsMissing(model)[0] ?? wished.record) : wished.record;
  const pick = wished.act === 'next' && act !== 'accept' ? openPoint(model, act) : wished.pick;
  return { act, actor, assignee, record, pick, isStale: wished.isStale, depth: wished.depth, seen: model };
}

/** The same step of the usual way, for everybody. */
export const USUAL: Wish = { act: 'next', who: 'fit', whom: 0, isStale: false, pick: 0, depth: 'line', record: 'checklist' };

/** What holds the claim up is ended first. */
function wayOut({ stage, isHeld, hasObjection, isWaiting }: ClaimModel): Act | null {
  if (isHeld) return 'release';
  if (hasObjection && stage !== 'closed' && stage !== 'published') return 'settle-objection';
  return isWaiting && stage !== 'closed' ? 'end-wait' : null;
}

const NEXT: Record<ClaimModel['stage'], (model: ClaimModel, pick: number) => Act> = {
  none: () => 'accept',
  triage: (_model, pick) => (pick % 2 === 0 ? 'take' : 'assign'),
  assigned: () => 'add-evidence',
  sourcing: (model) => missingWork(model) ?? 'rate',
  verdict: (model) => {
    if (factsOf(model).unansweredPoints > 0) return 'answer-point';
    return missingWork(model) ?? (model.isRated || model.isWaived ? 'submit' : 'rate');
  },
  review: (model, pick) => {
    if (factsOf(model).unsettledPoints > 0) return 'settle-point';
    return pick % 4 === 3 && model.points.length === 0 ? 'return' : 'countersign';
  },
  'signed-off': ({ purpose }) => (purpose === 'published-elsewhere' ? 'publish' : 'edit-signed'),
  published: () => 'correct',
  closed: () => 'resume',
};

function missingWork(model: ClaimModel): Act | null {
  if (recordsMissing(model).length > 0) return 'record';
  return model.evidenceRev === 0 && !model.isWaived ? 'add-evidence' : null;
}

function fitting(act: Act, model: ClaimModel, { people, pick }: { people: readonly Person[]; pick: number }): Person {
  const able = people.filter(({ id, roles }) => decide(act, factsOf(model), { personId: id, roles }).allowed);
  return able[pick % able.length] ?? people[pick % people.length]!;
}

function openPoint({ points }: ClaimModel, act: Act): number {
  const at = points.findIndex(({ isAnswered, isSettled }) => !isSettled && (act === 'settle-point' || !isAnswered));
  return Math.max(0, at);
}
