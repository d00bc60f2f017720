import { sentenceFor } from '#app/_server/sentence';
import type { DocumentClaim } from '#lib/candidates/read-document';
import type { ClaimAct } from '#lib/workflow/acts';
import { type ClaimFacts, decide } from '#lib/workflow/decide';
import type { Displaced } from '../_act/browser-document';
import type { DocumentScreen } from './read-document-screen';

/** The claims whose place in the current version somebody has to decide, in the order of their numbers. */
export function displacedOf(screen: DocumentScreen): Displaced[] {
  const { page } = screen;
  if (page.version < page.facts.version) return [];
  return page.claims
    .flatMap((claim) => (claim.displaced && claim.stage !== 'closed' ? [displaced(screen, claim, claim.displaced)] : []))
    .toSorted((a, b) => a.number - b.number);
}

function displaced(screen: DocumentScreen, claim: DocumentClaim, state: Displaced['state']): Displaced {
  const { id, number, claimLine, passage, placement, seq, claimRev, evidenceRev, verdictRev } = claim;
  const refusalOf = (act: ClaimAct) => refusal(screen, claim, act);
  return {
    id,
    number,
    state,
    claimLine,
    quote: passage.quote,
    places: placement.places.map(({ start, end }) => ({ start, end, words: screen.page.text.slice(start, end) })),
    signed: signedFor(screen, claim),
    seen: { seq, claimRev, evidenceRev, verdictRev },
    refusals: { place: refusalOf('place'), reword: refusalOf('reword'), close: refusalOf('close') },
  };
}

/** A signed claim's other wording, or its cut; the new version may have it where nobody could tell. */
function signedFor({ verdicts }: DocumentScreen, { id, stage }: DocumentClaim): Displaced['signed'] {
  const outcome = stage === 'signed-off' ? verdicts.get(id)?.outcome : undefined;
  if (outcome?.kind === 'change') return { wording: outcome.wording.trim() };
  return outcome?.kind === 'cut' ? { wording: null } : null;
}

/** What these acts ask for: stage, depth, assignee and that the claim is displaced. */
function refusal({ page, person }: DocumentScreen, claim: DocumentClaim, act: ClaimAct): string | null {
  const facts: ClaimFacts = {
    stage: claim.stage === 'none' ? 'triage' : claim.stage,
    depth: claim.depth,
    purpose: page.facts.purpose,
    assigneeId: claim.assigneeId,
    makers: [],
    signers: [],
    signaturesNeeded: 1,
    unsettledPoints: 0,
    unansweredPoints: 0,
    reopens: 0,
    isUp: false,
    isDown: false,
    isHeld: false,
    isPreserved: false,
    hasObjection: false,
    isWaiting: false,
    isDisplaced: true,
    isTakenBack: false,
    translatedFrom: null,
    readers: [],
    isUntouched: false,
    rework: null,
    earlierSigners: [],
    hasOutsiders: false,
    hasOpenFinding: false,
  };
  const decision = decide(act, facts, { personId: person.personId, roles: person.roles });
  return decision.allowed ? null : sentenceFor(decision.code, decision.params);
}
