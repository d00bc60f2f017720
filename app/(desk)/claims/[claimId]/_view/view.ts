import { sentenceFor } from '#app/_server/sentence';
import type { SignedIn } from '#app/_server/session';
import type { ClaimAct } from '#lib/workflow/acts';
import type { ClaimScreen } from '../_read/read-claim-screen';
import { type Change, changedSections, changesSince, type ReviewSection } from './changes-since';
import { type ActPlan, planActs, type PlannedAct } from './plan-acts';
import { momentOf } from '#app/_ui/format';
import { t } from './texts';

/** The claim screen as one person sees it now: what the parts of the page ask again and again. */
export interface ClaimView {
  screen: ClaimScreen;
  person: SignedIn;
  clock: { now: Date; timeOf: (at: Date) => string };
  timeOf: (at: Date) => string;
  nameOf: (personId: string | null) => string;
  isAssignee: boolean;
  plan: ActPlan;
  may: (act: ClaimAct) => boolean;
  /** Why an act is not possible, or null. */
  reasonFor: (act: ClaimAct) => string | null;
  /** What changed since this person looked or signed, and whether a signature was overtaken by it; null for whoever does not review it now. */
  changes: {
    list: Record<ReviewSection, Change[]>;
    at: Date;
    isSignature: boolean;
    overtakenAt: Date | null;
    who: string[];
  } | null;
  /** Being here is enough to have opened the claim as it stands: the first look, or nothing that is to be read first. */
  isOpenedByLooking: boolean;
}

export function viewOf({ screen, person, now }: { screen: ClaimScreen; person: SignedIn; now: Date }): ClaimView {
  const { page, names } = screen;
  const { facts } = page.claim;
  const timeOf = (at: Date) => momentOf(at, { now, timeZone: person.timeZone });
  const isAssignee = facts.assigneeId === person.personId;
  const reviews = facts.stage === 'review' && person.roles.includes('editor') && !facts.makers.includes(person.personId);
  const changes = reviews ? changesOf(screen, person.personId) : null;
  const isFirstLook = reviews && screen.base === null;
  const plan = planActs({
    stage: facts.stage,
    purpose: facts.purpose,
    isAssignee,
    roles: person.roles,
    standing: page.claim.facts,
    decisions: page.decisions,
  });
  return {
    screen,
    person,
    timeOf,
    isAssignee,
    clock: { now, timeOf },
    nameOf: (id) => (id && names.get(id)) || t('claim.history.somebody'),
    plan: withGates(plan, screen),
    may: (act) => page.decisions[act].allowed,
    reasonFor: (act) => {
      const decision = page.decisions[act];
      return decision.allowed ? null : sentenceFor(decision.code, decision.params);
    },
    changes,
    isOpenedByLooking: isFirstLook || (changes !== null && changedSections(changes.list).length === 0 && !isOpened(page)),
  };
}

/** The last look was at exactly what would be signed now; facts of the document change it without a section to read. */
function isOpened({ look, statement }: ClaimScreen['page']): boolean {
  return statement !== null && look?.statementDigest === statement.digest;
}

/** Submitting is shut while a gate or a point is open: the server would refuse it with the first of them. */
function withGates(plan: ActPlan, { page }: ClaimScreen): ActPlan {
  const open = page.gates.filter(({ met }) => !met).length;
  const { main } = plan;
  if (main?.act !== 'submit' || main.refusal !== null || open === 0) return plan;
  return {
    ...plan,
    main: { ...main, refusal: { code: 'gatesOpen', params: { gates: open, points: page.claim.facts.unansweredPoints } } },
  };
}

/** The sentence beside a button that cannot be pressed. */
export function refusalSentence({ act, refusal }: PlannedAct, view: ClaimView): string | null {
  if (!refusal) return null;
  if (refusal.code === 'gatesOpen') return gatesSentence(refusal.params);
  const { stage, assigneeId } = view.screen.page.claim.facts;
  if (act === 'countersign' && assigneeId && IN_WORK.includes(stage))
    return t('claim.bar.withAssignee', { name: view.nameOf(assigneeId) });
  return sentenceFor(refusal.code, refusal.params);
}

const IN_WORK: readonly string[] = ['assigned', 'sourcing', 'verdict'];

function gatesSentence(params: Record<string, string | number> = {}): string {
  return t('claim.bar.gatesOpen', { gates: Number(params.gates), points: Number(params.points) }).trim();
}

function changesOf({ page, base, history, names }: ClaimScreen, personId: string): ClaimView['changes'] {
  if (!base) return null;
  const now = { words: page.words, evidence: page.evidence, verdict: page.verdict?.content ?? null };
  const CONTENT = [
    'edit-line',
    'add-evidence',
    'change-evidence',
    'remove-evidence',
    'rate',
    'waive-proof',
    'edit-signed',
    'accept-suggestion',
  ];
  const since = history.filter(({ at, kind }) => at > base.at && CONTENT.includes(kind));
  const who = [...new Set(since.flatMap(({ by }) => by ?? []))];
  // Signed in this round: that it was overtaken stays true after a later look.
  const mine = page.signOffs.find((signOff) => signOff.personId === personId && signOff.round === page.claim.round);
  return {
    list: changesSince(base.content, now),
    at: base.at,
    isSignature: base.isSignature,
    overtakenAt: mine && !mine.counts ? mine.at : null,
    who: who.length > 0 || !page.verdict ? who : [names.get(page.verdict.madeBy) ?? ''],
  };
}
