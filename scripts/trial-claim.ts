import { inDesk } from '#lib/db/in-desk';
import { takeClaim } from '#lib/claims/take-claim';
import { readClaimState, type ClaimState } from '#lib/claims/claim-facts';
import { createClaim } from '#lib/claims/create-claim';
import type { Seen } from '#lib/claims/seen';
import { addEvidence } from '#lib/evidence/add-evidence';
import { publishCheck } from '#lib/publishing/publish-check';
import { countersign } from '#lib/signoff/countersign';
import { readSignOffs } from '#lib/signoff/queries';
import { readStatement } from '#lib/signoff/read-statement';
import { submitForReview } from '#lib/signoff/submit-for-review';
import type { VerdictWords } from '#lib/verdicts/input';
import { recordForGate } from '#lib/verdicts/record-for-gate';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import type { Depth } from '#lib/workflow/vocabulary';
import { TRIAL_TEXT, type TrialDesk, type TrialPerson } from './trial-desk';

const QUOTE = 'The bridge cost 40 million crowns';
const start = TRIAL_TEXT.indexOf(QUOTE);
export const TRIAL_SPAN = { start, end: start + QUOTE.length };

/** The words of a trial claim as they are proposed. */
export const TRIAL_WORDS = {
  claimLine: 'The bridge cost 40 million crowns.',
  kind: 'descriptor' as const,
  questions: ['veracity' as const],
  claimant: 'The mayor',
  claimantRole: null,
  chain: [
    { role: 'document' as const, who: 'The Example Courier' },
    { role: 'speaker' as const, who: 'The mayor', verb: 'said' },
  ],
  saidOn: '2026-11-19',
  asOf: '2026-11-20',
};

/** A claim of the trial document as it is taken on; who makes it and of which document is for the test to say. */
export const TRIAL_CLAIM = {
  documentVersion: 1,
  depth: 'standard' as Depth,
  passage: { ...TRIAL_SPAN, quote: QUOTE, prefix: '“', suffix: ',”', sentence: `“${QUOTE},” the mayor said.` },
  ...TRIAL_WORDS,
  dates: [],
  quantities: [],
  madeBy: null as string | null,
  candidateId: null,
};

/** A claim of the trial document, accepted as proposed: nobody is its maker yet. */
export async function acceptTrialClaim(desk: TrialDesk, documentId: string, who: TrialPerson = 'edda'): Promise<string> {
  const ctx = desk.as(who);
  const { id } = await inDesk(desk, (tx) => createClaim(tx, ctx, { ...TRIAL_CLAIM, documentId }));
  return id;
}

export function stateOf(desk: TrialDesk, claimId: string): Promise<ClaimState> {
  return inDesk(desk, (tx) => readClaimState(tx, claimId));
}

export function seenOf({ head, claimRev, evidenceRev, verdictRev }: ClaimState): Seen {
  return { seq: head.lastSeq, claimRev, evidenceRev, verdictRev };
}

export async function look(desk: TrialDesk, claimId: string): Promise<{ claimId: string; seen: Seen }> {
  return { claimId, seen: seenOf(await stateOf(desk, claimId)) };
}

/** What somebody who reads the original signs of the trial claim. */
export const TRIAL_RENDERING = {
  original: 'Мост обошёлся в 40 миллионов крон',
  found: 'https://example.org/council.mp4, minute 12',
  fidelity: 'same' as const,
  note: '',
};

export const TRIAL_SOURCE = {
  type: 'official-record' as const,
  publisher: 'The City of Example',
  title: 'Accounts of the bridge',
  url: 'https://example.org/accounts',
  origin: 'City accounts',
  snapshot: 'Accounts of the year: the bridge cost 52 million crowns in all.',
};

export async function sourceTrialClaim(desk: TrialDesk, claimId: string, who: TrialPerson = 'cleo'): Promise<void> {
  const use = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
  await addEvidence(desk.as(who), {
    ...(await look(desk, claimId)),
    source: TRIAL_SOURCE,
    ...use,
    quote: 'the bridge cost 52 million crowns',
  });
}

export const TRIAL_VERDICT: VerdictWords = {
  attribution: null,
  veracity: { state: 'rated', rating: 'false', reason: 'The accounts say 52 million.' },
  headline: 'The bridge cost more than the mayor says',
  summary: 'The city’s accounts put the bridge at 52 million crowns.',
  rationale: 'The accounts name 52 million crowns [1].',
  whyChosen: 'The sum was reported widely.',
};

/** Asking the mayor’s office, as a screen would send it. */
export const TRIAL_ASKING = {
  who: 'Ada Exemplar',
  role: 'Press officer',
  organisation: 'Office of the mayor',
  channel: 'mail' as const,
  address: 'press@town.example',
  words: 'The mayor is quoted as saying: “The bridge cost 40 million crowns.” Where does the figure come from?',
  askedAt: '2024-11-20T09:00:00.000Z',
  deadline: '2024-11-21T10:00',
  timeZone: 'Europe/Prague',
  alsoClaimIds: [] as string[],
  wait: false,
};

/** Everything the gates ask, and a verdict. */
export async function rateTrialClaim(desk: TrialDesk, claimId: string, who: TrialPerson = 'cleo'): Promise<void> {
  await recordForGate(desk.as(who), { claimId, record: { kind: 'other-side', found: 'Nobody defends the figure.' } });
  await recordForGate(desk.as(who), { claimId, record: { kind: 'contact-exempt', reason: 'already-on-record', note: '' } });
  await recordForGate(desk.as(who), { claimId, record: { kind: 'checklist', done: ['nameAndTitle'] } });
  await saveVerdict(desk.as(who), { ...(await look(desk, claimId)), ...TRIAL_VERDICT });
}

export async function submitTrialClaim(desk: TrialDesk, claimId: string, who: TrialPerson = 'cleo'): Promise<void> {
  await submitForReview(desk.as(who), await look(desk, claimId));
}

/** What an editor's screen would send to countersign this claim now. */
export async function signatureFor(desk: TrialDesk, claimId: string) {
  const state = await stateOf(desk, claimId);
  const { digest } = await inDesk(desk, (tx) => readStatement(tx, desk.deskId, state));
  return { claimId, seen: seenOf(state), digest };
}

/** Digest of the statement of the signature that counts. */
export async function statementOf(desk: TrialDesk, claimId: string): Promise<string> {
  const signOffs = await inDesk(desk, (tx) => readSignOffs(tx, claimId));
  return signOffs.find(({ counts }) => counts)?.statementDigest ?? '';
}

export async function signTrialClaim(desk: TrialDesk, claimId: string, who: TrialPerson = 'edda'): Promise<void> {
  await countersign(desk.as(who), await signatureFor(desk, claimId));
}

export async function publishTrialClaim(desk: TrialDesk, claimId: string, who: TrialPerson = 'edda'): Promise<void> {
  await publishCheck(desk.as(who), await look(desk, claimId));
}

const WAY = ['assigned', 'sourcing', 'verdict', 'review', 'signed-off', 'published'] as const;

/** A fresh claim taken along the usual way: cleo checks, edda signs and publishes. */
export async function bringTrialClaim(desk: TrialDesk, documentId: string, to: (typeof WAY)[number] | 'triage'): Promise<string> {
  const claimId = await acceptTrialClaim(desk, documentId);
  const steps = [
    async () => takeClaim(desk.as('cleo'), await look(desk, claimId)),
    () => sourceTrialClaim(desk, claimId),
    () => rateTrialClaim(desk, claimId),
    () => submitTrialClaim(desk, claimId),
    () => signTrialClaim(desk, claimId),
    () => publishTrialClaim(desk, claimId),
  ];
  for (const step of steps.slice(0, to === 'triage' ? 0 : WAY.indexOf(to) + 1)) await step();
  return claimId;
}

/** A claim of which only "Was it said?" is asked, with a source for that, and the words of its verdict. */
export async function bringQuotedClaim(desk: TrialDesk, documentId: string): Promise<string> {
  const questions = ['attribution' as const];
  const { id: claimId } = await inDesk(desk, (tx) => createClaim(tx, desk.as('edda'), { ...TRIAL_CLAIM, questions, documentId }));
  await takeClaim(desk.as('cleo'), await look(desk, claimId));
  const use = { question: 'attribution' as const, stance: 'supports' as const, tier: 'primary' as const };
  await addEvidence(desk.as('cleo'), { ...(await look(desk, claimId)), source: TRIAL_SOURCE, ...use });
  await recordForGate(desk.as('cleo'), { claimId, record: { kind: 'contact-exempt', reason: 'already-on-record', note: '' } });
  await recordForGate(desk.as('cleo'), { claimId, record: { kind: 'checklist', done: ['nameAndTitle'] } });
  return claimId;
}

export function quotedVerdict(rating: string): VerdictWords {
  return { ...TRIAL_VERDICT, attribution: { state: 'rated', rating, reason: 'The recording has it.' }, veracity: null };
}
