import { assignClaims } from '#lib/claims/assign-claims';
import { closeClaim } from '#lib/claims/close-claim';
import { takeClaim } from '#lib/claims/take-claim';
import { inDesk } from '#lib/db/in-desk';
import { readClaimState } from '#lib/claims/claim-facts';
import { askClaimant } from '#lib/contacts/ask-claimant';
import { wallClock } from '#lib/contacts/time-zones';
import { addEvidence } from '#lib/evidence/add-evidence';
import { publishCheck } from '#lib/publishing/publish-check';
import { answerPoint } from '#lib/signoff/answer-point';
import { countersign } from '#lib/signoff/countersign';
import { editSigned } from '#lib/signoff/edit-signed';
import { readStatement } from '#lib/signoff/read-statement';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { settlePoint } from '#lib/signoff/settle-point';
import { submitForReview } from '#lib/signoff/submit-for-review';
import { recordForGate } from '#lib/verdicts/record-for-gate';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { DEFAULT_RULES } from '#lib/workflow/desk-rules';
import type { ClaimKind } from '#lib/workflow/vocabulary';
import { as, type CastDesk, type CastKey, seenNow } from './desk';
import type { Step } from './story';

/** A claim on its way, with the person who has it in hand. */
interface Walk {
  desk: CastDesk;
  claimId: string;
  kind: ClaimKind;
  holder: CastKey;
}

/** Leads a claim through its steps, each by the verb that its screen would call. */
export async function takeSteps(
  desk: CastDesk,
  claim: { claimId: string; kind: ClaimKind },
  steps: readonly Step[],
): Promise<void> {
  const walk: Walk = { desk, ...claim, holder: 'mara' };
  for (const step of steps) await takeStep(walk, step);
}

type Take<Name extends Step['do']> = (walk: Walk, step: Extract<Step, { do: Name }>) => Promise<unknown>;

const TAKE: { [Name in Step['do']]: Take<Name> } = {
  assign: async (walk, { by, to, dueInHours }) => {
    walk.holder = to;
    const { seq } = await seen(walk);
    const dueAt = dueInHours === null ? null : inHours(dueInHours);
    return assignClaims(as(walk.desk, by), {
      claims: [{ claimId: walk.claimId, seq }],
      assigneeId: walk.desk.people[to],
      dueAt,
    });
  },
  take: async (walk, { by }) => {
    walk.holder = by;
    return takeClaim(as(walk.desk, by), { claimId: walk.claimId, seen: await seen(walk) });
  },
  source: async (walk, { source, use }) =>
    addEvidence(holder(walk), {
      claimId: walk.claimId,
      seen: await seen(walk),
      source,
      question: use.question,
      stance: use.stance,
      tier: use.tier,
      locator: use.locator,
      quote: use.quote,
      quoteNote: use.quoteNote,
    }),
  record: (walk, { record }) => recordForGate(holder(walk), { claimId: walk.claimId, record }),
  ask: (walk, { asked, hoursAgo }) =>
    askClaimant(holder(walk), {
      claimId: walk.claimId,
      ...asked,
      askedAt: inHours(-hoursAgo),
      deadline: wallClock(new Date(inHours(24 - hoursAgo)), asked.timeZone),
      alsoClaimIds: [],
      wait: false,
    }),
  checklist: (walk) =>
    recordForGate(holder(walk), {
      claimId: walk.claimId,
      record: { kind: 'checklist', done: DEFAULT_RULES.checklist[walk.kind].map(({ code }) => code) },
    }),
  rate: async (walk, { verdict }) => saveVerdict(holder(walk), { claimId: walk.claimId, seen: await seen(walk), ...verdict }),
  submit: async (walk) => submitForReview(holder(walk), { claimId: walk.claimId, seen: await seen(walk) }),
  return: async (walk, { by, reason, points }) =>
    returnToChecker(as(walk.desk, by), { claimId: walk.claimId, seen: await seen(walk), reason, points }),
  answer: (walk, { n, answer }) => answerPoint(holder(walk), { claimId: walk.claimId, n, answer }),
  settle: (walk, { by, n }) => settlePoint(as(walk.desk, by), { claimId: walk.claimId, n }),
  countersign: async (walk, { by }) => {
    const { digest } = await inDesk(walk.desk, async (tx) =>
      readStatement(tx, walk.desk.deskId, await readClaimState(tx, walk.claimId)),
    );
    return countersign(as(walk.desk, by), { claimId: walk.claimId, seen: await seen(walk), digest });
  },
  'edit-signed': async (walk, { verdict }) =>
    editSigned(holder(walk), { claimId: walk.claimId, seen: await seen(walk), verdict }),
  publish: async (walk, { by }) => publishCheck(as(walk.desk, by), { claimId: walk.claimId, seen: await seen(walk) }),
  close: async (walk, { by, reason, notCheckable, note }) =>
    closeClaim(as(walk.desk, by), { claimId: walk.claimId, seen: await seen(walk), reason, notCheckable, note }),
};

async function takeStep(walk: Walk, step: Step): Promise<void> {
  const take = TAKE[step.do] as Take<Step['do']>;
  try {
    await take(walk, step as never);
  } catch (error) {
    throw new Error(`The demo claim could not ${step.do}.`, { cause: error });
  }
}

function holder(walk: Walk) {
  return as(walk.desk, walk.holder);
}

function seen(walk: Walk) {
  return seenNow(walk.desk, walk.claimId);
}

function inHours(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}
