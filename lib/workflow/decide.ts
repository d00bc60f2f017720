import {
  CLAIM_ACTS,
  type Act,
  type ClaimAct,
  DOCUMENT_ACTS,
  type DocumentAct,
  type GuardName,
  INCOMING_ACTS,
  type IncomingAct,
  type Party,
} from '#lib/workflow/acts';
import type { Depth, DocumentStage, Purpose, ReworkKind, Role, Stage } from '#lib/workflow/vocabulary';

/** What the rules need to know about a claim; the server and the screen build it from the same query. */
export interface ClaimFacts {
  stage: Stage;
  depth: Depth;
  purpose: Purpose;
  assigneeId: string | null;
  /** People who wrote anything in this round. */
  makers: readonly string[];
  /** People whose sign-off counts right now. */
  signers: readonly string[];
  signaturesNeeded: number;
  /** Points of returns nobody has settled, and those nobody has answered. */
  unsettledPoints: number;
  unansweredPoints: number;
  reopens: number;
  /** A check of this claim stands at its public address. */
  isUp: boolean;
  /** It stood there and was taken down: its address keeps the tombstone. */
  isDown: boolean;
  /** Since it was published last, nothing that is signed was written, and nothing was signed. */
  isUntouched: boolean;
  /** Why it is in work again while its check is up; null while it is not. */
  rework: ReworkKind | null;
  /** People who signed in rounds before this one. */
  earlierSigners: readonly string[];
  /** An editor of the desk neither made nor signed any of it, and has no conflict with the document. */
  hasOutsiders: boolean;
  /** The verdict rates one question and leaves the other open. */
  hasOpenFinding: boolean;
  /** The head or legal holds it: nothing is signed or goes out until one of them releases it. */
  isHeld: boolean;
  /** The head or legal has its copies kept, whatever the desk's rule for old ones says. */
  isPreserved: boolean;
  /** Another editor objected, and the head has not settled it. */
  hasObjection: boolean;
  /** Its assignee waits for somebody, whether or not that time has come. */
  isWaiting: boolean;
  /** A new version of the document has not its words where they stood, and nobody has said where they stand now. */
  isDisplaced: boolean;
  /** Accepting it was taken back: its proposal is open again. */
  isTakenBack: boolean;
  /** Language of the original when the document is a translation. */
  translatedFrom: string | null;
  /** People of the desk who read that language. */
  readers: readonly string[];
}

export interface Who {
  personId: string;
  roles: readonly Role[];
}

export type Decision =
  | { allowed: true; to: Stage }
  | { allowed: false; kind: 'forbidden' | 'conflict'; code: string; params?: Record<string, string | number> };

/**
 * May this person do this act on a claim with these facts? Pure: the server refuses by it and the screen explains by it.
 * The role is judged before the stage, the stage before what must hold.
 */
export function decide(name: ClaimAct, facts: ClaimFacts, who: Who): Decision {
  const act: Act = CLAIM_ACTS[name];
  if (!isParty(act.who, facts, who)) return refuseParty(act.who);
  const step = act.steps.find(([from]) => from === facts.stage);
  if (!step) return refuseStage(name, facts);
  for (const guard of act.guards) {
    const refusal = GUARDS[guard](facts, who);
    if (refusal) return refusal;
  }
  if (alreadySigned(name, facts, who)) return conflict('alreadySigned');
  return { allowed: true, to: targetOf(name, facts, step[1]) };
}

/** May this person do this act on a document of the desk, at this stage if it is known? */
export function decideOnDocument(name: DocumentAct, who: Who, stage?: DocumentStage | 'none'): Decision | { allowed: true } {
  const { who: parties, steps } = DOCUMENT_ACTS[name];
  if (!who.roles.some((role) => (parties as readonly Party[]).includes(role))) return refuseParty(parties);
  const isAtStep = stage === undefined || (steps as readonly (readonly [string, string])[]).some(([from]) => from === stage);
  return isAtStep ? { allowed: true } : conflict('documentNotInWork', { stage });
}

/** May this person do this act on what came in? Where it stands is asked apart: a late click is told who was faster. */
export function decideOnIncoming(name: IncomingAct, who: Who): Decision | { allowed: true } {
  const parties: readonly Party[] = INCOMING_ACTS[name].who;
  return who.roles.some((role) => parties.includes(role)) ? { allowed: true } : refuseParty(parties);
}

function isParty(parties: readonly Party[], facts: ClaimFacts, who: Who): boolean {
  const isAssignee = facts.assigneeId === who.personId && who.roles.includes('checker');
  return parties.some((party) => (party === 'assignee' ? isAssignee : who.roles.includes(party)));
}

function refuseParty(parties: readonly Party[]): Decision {
  return {
    allowed: false,
    kind: 'forbidden',
    code: parties.length === 1 && parties[0] === 'assignee' ? 'onlyAssignee' : `only_${parties.join('_')}`,
  };
}

function refuseStage(name: ClaimAct, facts: ClaimFacts): Decision {
  if (facts.stage === 'published') return conflict(name === 'publish' ? 'alreadyPublished' : 'openCorrectionFirst');
  if (facts.stage === 'closed') return conflict('claimClosed');
  if (facts.stage === 'signed-off' && name === 'countersign') return conflict('alreadySignedOff');
  const wayBack = isContentAct(name) ? WAYS_BACK[facts.stage] : undefined;
  return wayBack ? conflict(wayBack) : conflict(`notFrom_${name}`, { stage: facts.stage });
}

/** What lets content be changed again at a stage that takes none. */
const WAYS_BACK: Partial<Record<Stage, string>> = { review: 'withdrawFirst', 'signed-off': 'reopenFirst' };

function isContentAct(name: ClaimAct): boolean {
  return [
    'edit-line',
    'add-evidence',
    'change-evidence',
    'remove-evidence',
    'record',
    'ask',
    'use-contact',
    'sign-rendering',
    'rate',
    'waive-proof',
    'adopt',
    'split',
  ].includes(name);
}

const GUARDS: Record<GuardName, (facts: ClaimFacts, who: Who) => Decision | null> = {
  isNoMaker: (facts, who) =>
    facts.makers.includes(who.personId) ? { allowed: false, kind: 'forbidden', code: 'makerCannotSign' } : null,
  isNoMakerSettling: (facts, who) =>
    facts.makers.includes(who.personId) ? { allowed: false, kind: 'forbidden', code: 'makerCannotSettle' } : null,
  hasSettledPoints: (facts) => (facts.unsettledPoints > 0 ? conflict('pointsUnsettled', { count: facts.unsettledPoints }) : null),
  hasAnsweredPoints: (facts) =>
    facts.unansweredPoints > 0 ? conflict('pointsUnanswered', { count: facts.unansweredPoints }) : null,
  hasNoSignature: (facts) => (facts.signers.length > 0 ? conflict('somebodySigned') : null),
  isUnflaggedOrEditor: (facts, who) =>
    facts.depth === 'high' && !who.roles.some((role) => role === 'editor' || role === 'head')
      ? { allowed: false, kind: 'forbidden', code: 'flaggedNeedsEditor' }
      : null,
  isFirstReopenOrHead: (facts, who) =>
    facts.reopens > 0 && !who.roles.includes('head')
      ? { allowed: false, kind: 'forbidden', code: 'secondReopenNeedsHead' }
      : null,
  isPublishedElsewhere: (facts) => (facts.purpose === 'published-elsewhere' ? null : conflict('beforePublicationHasNoCheck')),
  isBeforePublication: (facts) => (facts.purpose === 'before-publication' ? null : conflict('proofIsAsked')),
  hasEnoughSignatures: (facts) => (facts.signers.length >= facts.signaturesNeeded ? null : conflict('signOffStale')),
  isNotTakenDown: (facts) => (facts.isDown ? conflict('takenDown') : null),
  isStillUp: (facts) => (facts.isUp ? null : conflict(facts.isDown ? 'takenDown' : 'notPublished')),
  isUntouched: (facts) => (facts.isUntouched ? null : conflict('correctionTouched')),
  isNotUnderRecheck: (facts) => (facts.isUp ? conflict('underRecheck') : null),
  isNoMakerUpdating: (facts, who) =>
    facts.makers.includes(who.personId) ? { allowed: false, kind: 'forbidden', code: 'makerCannotUpdate' } : null,
  hasOpenFinding: (facts) => (facts.hasOpenFinding ? null : conflict('noOpenFinding')),
  isOutsideFirstChain: (facts, who) =>
    needsOutsider(facts) && facts.earlierSigners.includes(who.personId)
      ? { allowed: false, kind: 'forbidden', code: 'outsideFirstChain' }
      : null,
  isOnHold: (facts) => (facts.isHeld ? null : conflict('notOnHold')),
  isNotOnHold: (facts) => (facts.isHeld ? conflict('onHold') : null),
  isPreserved: (facts) => (facts.isPreserved ? null : conflict('notPreserved')),
  isNotPreserved: (facts) => (facts.isPreserved ? conflict('preserved') : null),
  hasObjection: (facts) => (facts.hasObjection ? null : conflict('noObjection')),
  hasNoObjection: (facts) => (facts.hasObjection ? conflict('objectionOpen') : null),
  isAnotherEditor: (facts, who) =>
    [...facts.makers, ...facts.signers].includes(who.personId)
      ? { allowed: false, kind: 'forbidden', code: 'objectionByAnother' }
      : null,
  isWaiting: (facts) => (facts.isWaiting ? null : conflict('notWaiting')),
  isPlaced: (facts) => (facts.isDisplaced ? conflict('placeUndecided') : null),
  isNotTakenBack: (facts) => (facts.isTakenBack ? conflict('claimTakenBack') : null),
  isDisplaced: (facts) => (facts.isDisplaced ? null : conflict('notDisplaced')),
  isTranslated: (facts) => (facts.translatedFrom === null ? conflict('notTranslated') : null),
  isReader: (facts, who) =>
    facts.readers.includes(who.personId) ? null : { allowed: false, kind: 'forbidden', code: 'readersSignRenderings' },
  isNotItsAssignee: (facts, who) => (facts.assigneeId === who.personId ? conflict('assigneeEditsInstead') : null),
};

/**
 * A corrected rating and a check declared void are signed by somebody outside the first chain where there is one. Makers are
 * barred anyway, since a correction carries them over, so the chain that remains is those who signed before.
 */
export function needsOutsider({ rework, hasOutsiders }: Pick<ClaimFacts, 'rework' | 'hasOutsiders'>): boolean {
  return (rework === 'rating' || rework === 'void') && hasOutsiders;
}

function alreadySigned(name: ClaimAct, facts: ClaimFacts, who: Who): boolean {
  return name === 'countersign' && facts.signers.includes(who.personId);
}

/** A countersignature moves the claim only when it is the one that fulfils the policy. */
function targetOf(name: ClaimAct, facts: ClaimFacts, to: Stage): Stage {
  if (name === 'countersign') return facts.signers.length + 1 >= facts.signaturesNeeded ? 'signed-off' : 'review';
  return to;
}

function conflict(code: string, params?: Record<string, string | number>): Decision {
  return { allowed: false, kind: 'conflict', code, ...(params && { params }) };
}
