import type { ClaimFacts } from '#lib/workflow/decide';
import type { RecordKind } from '#lib/verdicts/verdict-content';
import type { Depth, Purpose, ReworkKind, Stage } from '#lib/workflow/vocabulary';

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
  /** Everybody who ever signed it, whether or not that counts still. */
  signedIn: { id: string; round: number }[];
  rework: ReworkKind | null;
  /** Where it was when it was published last; what was written or signed since then cannot be cancelled. */
  published: Pick<ClaimModel, 'round' | 'submission' | 'signers'> | null;
  isTouched: boolean;
  /** Whether its checker has rated it: the one question with a word, the other left open. */
  isRated: boolean;
  /** It is to be cut, and was decided so without a source. */
  isWaived: boolean;
  /** Whether its answer was taken over from the desk's signed claim. */
  isAdopted: boolean;
  /** Since the open question was taken up, something of the finding that was signed has changed. */
  isFirstMoved: boolean;
  points: { isAnswered: boolean; isSettled: boolean }[];
  /** What the summary sentence says: each wording has a number of its own, the checker's usual one is 0. */
  wording: number;
  suggestions: { by: string; was: number; wording: number; isOpen: boolean }[];
  /** By the number of their event. */
  comments: { by: string; seq: number; isWithdrawn: boolean }[];
  records: RecordKind[];
  /** The head passed the checklist for it. */
  isListPassed: boolean;
  reopens: number;
  isUp: boolean;
  isDown: boolean;
  isHeld: boolean;
  isPreserved: boolean;
  hasObjection: boolean;
  isWaiting: boolean;
  /** Whether anybody was asked, whether the first of them answered, and whether the text says what they answered last. */
  wasAsked: boolean;
  hasAnswer: boolean;
  isAnswerUsed: boolean;
  versions: number;
  /** Where it goes when it is taken up again. */
  closedFrom: Stage | null;
  /** What never changes: the editors of the desk, who made the claim that may be adopted, who reads the original. */
  staff: Staff;
}

export interface Staff {
  editors: readonly string[];
  adoptable: readonly string[];
  readers: readonly string[];
}

export function newModel(purpose: Purpose, depth: Depth, staff: Staff): ClaimModel {
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
    signedIn: [],
    rework: null,
    published: null,
    isTouched: false,
    isRated: false,
    isWaived: false,
    isAdopted: false,
    isFirstMoved: false,
    points: [],
    wording: 0,
    suggestions: [],
    comments: [],
    records: [],
    isListPassed: false,
    reopens: 0,
    isUp: false,
    isDown: false,
    isHeld: false,
    isPreserved: false,
    hasObjection: false,
    isWaiting: false,
    wasAsked: false,
    hasAnswer: false,
    isAnswerUsed: true,
    versions: 0,
    closedFrom: null,
    staff,
  };
}

/** What decide() is asked with. */
export function factsOf(model: ClaimModel): ClaimFacts {
  const { depth, purpose, assigneeId, makers, signers, reopens, isUp, isDown, points } = model;
  const { isHeld, isPreserved, hasObjection, isWaiting } = model;
  const earlier = [...new Set(model.signedIn.filter(({ round }) => round < model.round).map(({ id }) => id))];
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
    rework: model.rework,
    isUntouched: model.round > 1 && model.published !== null && !model.isTouched,
    earlierSigners: earlier,
    hasOutsiders: model.round === 1 || model.staff.editors.some((id) => !makers.includes(id) && !earlier.includes(id)),
    hasOpenFinding: model.isRated,
    isHeld,
    isPreserved,
    hasObjection,
    isWaiting,
    isDisplaced: false,
    isTakenBack: false,
    translatedFrom: 'ru',
    readers: model.staff.readers,
  };
}

/** Which records the gates of this claim still ask for. */
export function recordsMissing({ depth, purpose, records, wasAsked, isListPassed, isWaived }: ClaimModel): RecordKind[] {
  if (isWaived) return [];
  const asked: RecordKind[] = depth === 'line' ? [] : ['other-side', 'checklist'];
  if (purpose === 'published-elsewhere' && !wasAsked) asked.push('contact-exempt');
  return asked.filter((kind) => !records.includes(kind) && !(kind === 'checklist' && isListPassed));
}

export function meetsGates(model: ClaimModel): boolean {
  return model.isWaived || (model.isRated && model.evidenceRev > 0 && recordsMissing(model).length === 0);
}
