import { randomUUID } from 'node:crypto';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { assignClaims } from '#lib/claims/assign-claims';
import { closeClaim } from '#lib/claims/close-claim';
import { createClaim } from '#lib/claims/create-claim';
import { editClaimLine } from '#lib/claims/edit-claim-line';
import { resumeClaim } from '#lib/claims/resume-claim';
import type { Seen } from '#lib/claims/seen';
import { judgeHarm } from '#lib/claims/judge-harm';
import { setDepth } from '#lib/claims/set-depth';
import { setDue } from '#lib/claims/set-due';
import { takeClaim } from '#lib/claims/take-claim';
import { endWait } from '#lib/conditions/end-wait';
import { endPreserving } from '#lib/conditions/end-preserving';
import { holdClaim } from '#lib/conditions/hold-claim';
import { objectToClaim } from '#lib/conditions/object-to-claim';
import { preserveClaim } from '#lib/conditions/preserve-claim';
import { releaseClaim } from '#lib/conditions/release-claim';
import { settleObjection } from '#lib/conditions/settle-objection';
import { waitFor } from '#lib/conditions/wait-for';
import { askClaimant } from '#lib/contacts/ask-claimant';
import { noteAnswer } from '#lib/contacts/note-answer';
import { readContacts } from '#lib/contacts/queries';
import { remindClaimant } from '#lib/contacts/remind-claimant';
import { useContact } from '#lib/contacts/use-contact';
import { commentOnClaim } from '#lib/discussion/comment-on-claim';
import { withdrawComment } from '#lib/discussion/withdraw-comment';
import type { Ctx } from '#lib/db/ctx';
import { addEvidence } from '#lib/evidence/add-evidence';
import { addFinding } from '#lib/publishing/add-finding';
import { cancelCorrection } from '#lib/publishing/cancel-correction';
import { correctCheck } from '#lib/publishing/correct-check';
import { correctWording } from '#lib/publishing/correct-wording';
import { publishCheck } from '#lib/publishing/publish-check';
import { takeDownCheck } from '#lib/publishing/take-down-check';
import { updateCheck } from '#lib/publishing/update-check';
import { signRendering } from '#lib/renderings/sign-rendering';
import { adoptFinding } from '#lib/signoff/adopt/adopt-finding';
import { answerPoint } from '#lib/signoff/answer-point';
import { countersign } from '#lib/signoff/countersign';
import { editSigned } from '#lib/signoff/edit-signed';
import { reopenClaim } from '#lib/signoff/reopen-claim';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { settlePoint } from '#lib/signoff/settle-point';
import { acceptSuggestion } from '#lib/signoff/suggestions/accept-suggestion';
import { declineSuggestion, withdrawSuggestion } from '#lib/signoff/suggestions/leave-suggestion';
import { suggestWording } from '#lib/signoff/suggestions/suggest-wording';
import { submitForReview } from '#lib/signoff/submit-for-review';
import { withdrawFromReview } from '#lib/signoff/withdraw-from-review';
import type { RecordForGate } from '#lib/verdicts/input';
import type { RecordKind } from '#lib/verdicts/verdict-content';
import { overrideGate } from '#lib/verdicts/override-gate';
import { recordForGate } from '#lib/verdicts/record-for-gate';
import type { VerdictWords } from '#lib/verdicts/input';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { GATES } from '#lib/verdicts/gates';
import type { Command } from './commands';
import { type Given, kindOfCorrection } from './step';
import { TRIAL_ASKING, TRIAL_CLAIM, TRIAL_RENDERING, TRIAL_SOURCE, TRIAL_VERDICT, TRIAL_WORDS } from '../trial-claim';
import type { TrialDesk } from '../trial-desk';

/** A claim of the model on a real desk, and what the screen of whoever acts shows of it. */
export interface Target {
  desk: TrialDesk;
  documentId: string;
  claimId: string;
  /** Its own in every history: a contact with one claimant counts for all claims of a document. */
  claimant: string;
  seen: Seen;
  /** A signed claim of the desk, which no history touches, and the digest of what was signed of it. */
  adoptable: { fromId: string; statement: string };
  /** Digest of the statement an editor would sign now; empty while there is none. */
  digest: string;
}

interface Order {
  ctx: Ctx;
  given: Given;
  target: Target;
  /** Claim and revisions as the screen sends them. */
  sent: { claimId: string; seen: Seen };
}

/** Runs the verb; `done`, or the kind and code of the refusal. Anything but a refusal is thrown: the model knows no faults. */
export async function perform(given: Given, target: Target): Promise<{ said: string; claimId: string }> {
  const { desk, claimId } = target;
  const { id: personId, roles } = given.actor;
  const ctx = { ...desk.as('otto'), actor: { personId, roles } };
  const sent = { claimId, seen: given.isStale ? staleOf(target.seen) : target.seen };
  try {
    if (given.act === 'accept') return { said: 'done', claimId: await accept(ctx, given, target) };
    await VERBS[given.act]({ ctx, given, target, sent });
    return { said: 'done', claimId };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isGate = given.act === 'submit' && GATES.some((gate) => gate === error.details.field);
    return { said: `${error.kind} ${isGate ? 'gate' : error.code}`, claimId };
  }
}

function staleOf({ seq, claimRev, evidenceRev, verdictRev }: Seen): Seen {
  return { seq: seq + 7, claimRev: claimRev + 7, evidenceRev: evidenceRev + 7, verdictRev: verdictRev + 7 };
}

async function accept(ctx: Ctx, { pick, depth }: Given, { desk, documentId, claimant }: Target): Promise<string> {
  const madeBy = pick % 2 === 1 ? ctx.actor.personId : null;
  const { id } = await inDesk(desk, (tx) =>
    createClaim(tx, ctx, { ...TRIAL_CLAIM, ...BOTH, documentId, claimant, depth, madeBy }),
  );
  return id;
}

const assign = ({ ctx, given, sent }: Order) =>
  assignClaims(ctx, { claims: [{ claimId: sent.claimId, seq: sent.seen.seq }], assigneeId: given.assignee.id });

const VERBS: Record<Exclude<Command['act'], 'accept'>, (order: Order) => Promise<unknown>> = {
  assign,
  'hand-over': assign,
  take: ({ ctx, sent }) => takeClaim(ctx, sent),
  'edit-line': ({ ctx, target: { claimant }, sent }) =>
    editClaimLine(ctx, { ...sent, ...TRIAL_WORDS, ...BOTH, claimant, claimLine: `Worded ${ctx.opId}` }),
  'set-due': ({ ctx, sent }) => setDue(ctx, { claimId: sent.claimId, dueAt: '2030-01-01T12:00:00Z' }),
  'set-depth': ({ ctx, given, sent }) => setDepth(ctx, { ...sent, depth: given.depth }),
  'judge-harm': ({ ctx, sent }) => judgeHarm(ctx, { ...sent, harm: { believability: 'high' } }),
  'add-evidence': ({ ctx, sent }) =>
    addEvidence(ctx, { ...sent, source: TRIAL_SOURCE, question: 'veracity', stance: 'contradicts', tier: 'primary' }),
  record: ({ ctx, given, sent }) => recordForGate(ctx, { claimId: sent.claimId, record: recordOf(given.record) }),
  rate: ({ ctx, given, sent }) => saveVerdict(ctx, { ...sent, ...verdictFor(given) }),
  'waive-proof': ({ ctx, sent }) => saveVerdict(ctx, { ...sent, ...CUT }),
  submit: ({ ctx, sent }) => submitForReview(ctx, sent),
  withdraw: ({ ctx, sent }) => withdrawFromReview(ctx, sent),
  return: ({ ctx, sent }) =>
    returnToChecker(ctx, { ...sent, reason: '', points: [{ pinnedTo: { field: 'whole' }, reason: 'Why?' }] }),
  'answer-point': ({ ctx, given, sent }) => answerPoint(ctx, { claimId: sent.claimId, n: numberOf(given), answer: 'So.' }),
  'settle-point': ({ ctx, given, sent }) => settlePoint(ctx, { claimId: sent.claimId, n: numberOf(given) }),
  countersign: ({ ctx, target, sent }) => countersign(ctx, { ...sent, digest: target.digest }),
  'edit-signed': ({ ctx, given, sent }) => editSigned(ctx, { ...sent, verdict: { ...verdictFor(given), summary: ctx.opId } }),
  reopen: ({ ctx, sent }) => reopenClaim(ctx, { ...sent, reason: 'Again.' }),
  publish: ({ ctx, sent }) => publishCheck(ctx, sent),
  correct: ({ ctx, given, sent }) =>
    correctCheck(ctx, { ...sent, kind: kindOfCorrection(given.pick), note: 'A number was wrong.' }),
  'correct-wording': ({ ctx, sent }) =>
    correctWording(ctx, { ...sent, kind: 'typo', note: 'A letter was missing.', words: { ...TEXT, summary: ctx.opId } }),
  'add-finding': ({ ctx, sent }) => addFinding(ctx, { ...sent, note: 'The recording came.' }),
  update: ({ ctx, sent }) => updateCheck(ctx, { ...sent, about: 'new-information', note: 'The accounts were passed.' }),
  'override-gate': ({ ctx, sent: { claimId } }) => overrideGate(ctx, { claimId, gate: 'checklist', reason: 'It is late.' }),
  adopt: ({ ctx, target: { adoptable }, sent }) => adoptFinding(ctx, { ...sent, ...adoptable }),
  'take-down': ({ ctx, sent }) => takeDownCheck(ctx, { ...sent, reason: 'It must go.' }),
  close: ({ ctx, sent }) => closeClaim(ctx, { ...sent, reason: 'dropped' }),
  resume: ({ ctx, sent }) => resumeClaim(ctx, sent),
  'cancel-correction': ({ ctx, sent }) => cancelCorrection(ctx, { ...sent, reason: 'It was right.' }),
  hold: ({ ctx, sent: { claimId } }) => holdClaim(ctx, { claimId, reason: 'A letter came.' }),
  release: ({ ctx, sent: { claimId } }) => releaseClaim(ctx, { claimId }),
  preserve: ({ ctx, sent: { claimId } }) => preserveClaim(ctx, { claimId, reason: 'A court wrote.' }),
  'end-preserving': ({ ctx, sent: { claimId } }) => endPreserving(ctx, { claimId, reason: 'It is over.' }),
  object: ({ ctx, sent: { claimId } }) => objectToClaim(ctx, { claimId, reason: 'The year is another one.' }),
  'settle-objection': ({ ctx, sent: { claimId } }) => settleObjection(ctx, { claimId, reason: 'It stands.' }),
  wait: ({ ctx, sent: { claimId } }) => waitFor(ctx, { claimId, until: inAMonth(ctx.now), forWhom: 'The ministry' }),
  'end-wait': ({ ctx, sent: { claimId } }) => endWait(ctx, { claimId }),
  suggest: ({ ctx, sent }) => suggestWording(ctx, { ...sent, suggestion: { field: 'summary', words: ctx.opId } }),
  'accept-suggestion': ({ ctx, given, sent: { claimId } }) => acceptSuggestion(ctx, { claimId, n: numberOf(given) }),
  comment: ({ ctx, given, sent: { claimId } }) =>
    commentOnClaim(ctx, { claimId, text: `What about page 3, @${given.assignee.id}?` }),
  'withdraw-comment': ({ ctx, given, sent: { claimId } }) =>
    withdrawComment(ctx, { claimId, n: given.seen.comments[given.pick % 4]?.seq ?? 999 }),
  'decline-suggestion': ({ ctx, given, sent: { claimId } }) => declineSuggestion(ctx, { claimId, n: numberOf(given) }),
  'withdraw-suggestion': ({ ctx, given, sent: { claimId } }) => withdrawSuggestion(ctx, { claimId, n: numberOf(given) }),
  ask: ({ ctx, sent: { claimId } }) => askClaimant(ctx, { ...TRIAL_ASKING, claimId }),
  remind: async ({ ctx, target, sent: { claimId } }) =>
    remindClaimant(ctx, { claimId, contactId: await firstContact(target), remindedAt: TRIAL_ASKING.askedAt, words: '' }),
  'note-answer': async ({ ctx, target, sent: { claimId } }) =>
    noteAnswer(ctx, {
      claimId,
      contactId: await firstContact(target),
      outcome: 'disputed',
      answer: ctx.opId,
      receivedAt: TRIAL_ASKING.askedAt,
    }),
  'use-contact': async ({ ctx, target, sent: { claimId } }) =>
    useContact(ctx, { claimId, contactId: await firstContact(target) }),
  'sign-rendering': ({ ctx, sent }) => signRendering(ctx, { ...sent, ...TRIAL_RENDERING }),
};

/** The contact that was asked first; an id that nobody has when none was. */
async function firstContact({ desk, documentId, claimId, claimant }: Target): Promise<string> {
  const found = await inDesk(desk, (tx) => readContacts(tx, { id: claimId, documentId, claimant }));
  return found.at(-1)?.id ?? randomUUID();
}
/** Both questions are asked; the checker answers one and leaves the other open. */
const BOTH = { questions: ['attribution' as const, 'veracity' as const] };
const VERDICT = { ...TRIAL_VERDICT, attribution: { state: 'open' as const, because: 'The recording is not public.' } };
const { attribution: _said, veracity: _true, ...TEXT } = TRIAL_VERDICT;

const CUT: VerdictWords = { ...VERDICT, attribution: null, veracity: null, outcome: { kind: 'cut', reason: 'Nobody knows.' } };

/** A text that has not run yet is told what becomes of the passage. */
function verdictFor({ seen, act }: Given): VerdictWords {
  // Whoever edits a signed cut leaves it one: nothing is there to prove anything else by.
  if (act === 'edit-signed' && seen.isWaived) return CUT;
  return seen.purpose === 'before-publication' ? { ...VERDICT, outcome: { kind: 'stands' } } : VERDICT;
}

function inAMonth(now: Date): string {
  return new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000).toISOString();
}

function numberOf({ pick }: Given): number {
  return (pick % 4) + 1;
}

function recordOf(kind: RecordKind): RecordForGate['record'] {
  if (kind === 'checklist') return { kind, done: ['nameAndTitle'] };
  if (kind === 'other-side') return { kind, found: 'Nobody defends it.' };
  return { kind: 'contact-exempt', reason: 'already-on-record', note: '' };
}
