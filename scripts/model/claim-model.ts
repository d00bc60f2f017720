import type { ClaimFacts } from '#lib/workflow/decide';
import type { RecordKind } from '#lib/verdicts/verdict-content';
import type { Depth, Purpose, Stage } from '#lib/workflow/vocabulary';

/** All that decides what may happen to a claim: small enough to be read, and changed by `step` only. */
export interface ClaimModel {
  stage: Stage | 'none';
  depth: Depth;
  purpose: Purpose;
  assigneeId: string | null;
  /** Number of its events. */
  seq: number;
  round: number;
  submission: number;
  claimRev: number;
  evidenceRev: number;
  verdictRev: number;
  makers: string[];
  signers: string[];
  points: { isAnswered: boolean; isSettled: boolean }[];
  /** What the summary sentence says: each wording has a number of its own, the checker's usual one is 0. */
  wording: number;
  suggestions: { by: string; was: number; wording: number; isOpen: boolean }[];
  /** By the number of their event. */
  comments: { by: string; seq: number; isWithdrawn: boolean }[];
  records: RecordKind[];
  reopens: number;
  isUp: boolean;
  isDown: boolean;
  isHeld: boolean;
  hasObjection: boolean;
  isWaiting: boolean;
  /** Whether anybody was asked, whether the first of them answered, and whether the text says what they answered last. */
  wasAsked: boolean;
  hasAnswer: boolean;
  isAnswerUsed: boolean;
  versions: number;
  /** Where it goes when it is taken up again. */
  closedFrom: Stage | null;
}

export function newModel(purpose: Purpose, depth: Depth): ClaimModel {
  return {
    stage: 'none',
    depth,
    purpose,
    assigneeId: null,
    seq: 0,
    round: 1,
    submission: 0,
    claimRev: 0,
    evidenceRev: 0,
    verdictRev: 0,
    makers: [],
    signers: [],
    points: [],
    wording: 0,
    suggestions: [],
    comments: [],
    records: [],
    reopens: 0,
    isUp: false,
    isDown: false,
    isHeld: false,
    hasObjection: false,
    isWaiting: false,
    wasAsked: false,
    hasAnswer: false,
    isAnswerUsed: true,
    versions: 0,
    closedFrom: null,
  };
}

/** What decide() is asked with. */
export function factsOf(model: ClaimModel): ClaimFacts {
  const { depth, purpose, assigneeId, makers, signers, reopens, isUp, isDown, points } = model;
  const { isHeld, hasObjection, isWaiting } = model;
  return {
    stage: model.stage as Stage,
    depth,
    purpose,
    assigneeId,
    makers,
    signers,
    signaturesNeeded: 1,
    unsettledPoints: points.filter(({ isSettled }) => !isSettled).length,
    unansweredPoints: points.filter(({ isAnswered, isSettled }) => !isAnswered && !isSettled).length,
    reopens,
    isUp,
    isDown,
    isHeld,
    hasObjection,
    isWaiting,
  };
}

/** Which records the gates of this claim still ask for. */
export function recordsMissing({ depth, purpose, records, wasAsked }: ClaimModel): RecordKind[] {
  const asked: RecordKind[] = depth === 'line' ? [] : ['other-side', 'checklist'];
  if (purpose === 'published-elsewhere' && !wasAsked) asked.push('contact-exempt');
  return asked.filter((kind) => !records.includes(kind));
}

export function meetsGates(model: ClaimModel): boolean {
  return model.verdictRev > 0 && model.evidenceRev > 0 && recordsMissing(model).length === 0;
}
