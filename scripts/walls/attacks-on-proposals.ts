import type { TransactionSql } from 'postgres';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { mergeCandidates } from '#lib/candidates/merge-candidates';
import { readDocument } from '#lib/candidates/read-document';
import { takeBackCandidate } from '#lib/candidates/take-back-candidate';
import { takeClaim } from '#lib/claims/take-claim';
import { inDesk } from '#lib/db/in-desk';
import { receiveDocument } from '#lib/intake/receive-document';
import { type Attack, forgeEvent } from './attack';
import { look } from '../trial-claim';
import type { TrialDesk } from '../trial-desk';

const TEXT = [
  'On 3 March 2025 the council of Example voted 14 to 9 to close the harbour bridge.',
  'The repairs will cost 40 million crowns, mayor Ann Example said on Monday.',
].join('\n\n');

/** A claim accepted from a proposal, and another proposal of its text. */
async function acceptOne(desk: TrialDesk) {
  const { documentId } = await receiveDocument(desk.as('edda'), { text: TEXT });
  await extractCandidates(desk.as('edda'), { documentId });
  const { candidates } = await inDesk(desk, (tx) => readDocument(tx, documentId));
  const [candidateId = '', other = ''] = candidates.map(({ id }) => id);
  const { claimId } = await acceptCandidate(desk.as('cleo'), { candidateId });
  return { claimId, candidateId, other };
}

/** Every proposal that stands in a claim. */
async function namedBy(tx: TransactionSql, claimId: string): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`select id from candidates where claim_id = ${claimId}`;
  return rows.map(({ id }) => id);
}

const TAKEN_BACK = { sets: { closeReason: 'taken-back' } };
const TAKE_BACK_GUARD = ['drop trigger events_taken_back on events'];

/** Taking back what was accepted by mistake, and what was not. */
export const ATTACKS_ON_PROPOSALS: Attack[] = [
  {
    name: 'a claim of which accepting was taken back is taken up again',
    refused: 'CS003',
    prepare: async (desk) => {
      const { claimId, candidateId } = await acceptOne(desk);
      await takeBackCandidate(desk.as('cleo'), { candidateId });
      return claimId;
    },
    run: (tx, target) => forgeEvent(tx, { ...target, kind: 'resume', from: 'closed', to: 'triage', sets: { closeReason: null } }),
    guard: ['drop trigger claims_taken_back on claims'],
  },
  {
    name: 'accepting is taken back of a claim that somebody has worked on',
    refused: 'CS003',
    prepare: async (desk) => {
      const { claimId } = await acceptOne(desk);
      await takeClaim(desk.as('cleo'), await look(desk, claimId));
      return claimId;
    },
    run: async (tx, target) => {
      const data = { candidateIds: await namedBy(tx, target.claimId) };
      await forgeEvent(tx, { ...target, kind: 'take-back', from: 'assigned', to: 'closed', ...TAKEN_BACK, data });
    },
    guard: TAKE_BACK_GUARD,
  },
  {
    name: 'accepting is taken back of a claim that has taken in another proposal',
    refused: 'CS003',
    prepare: async (desk) => {
      const { claimId, other } = await acceptOne(desk);
      await mergeCandidates(desk.as('edda'), { candidateIds: [other], intoClaimId: claimId });
      return claimId;
    },
    run: (tx, target) => forgeEvent(tx, { ...target, kind: 'take-back', from: 'triage', to: 'closed', ...TAKEN_BACK }),
    guard: TAKE_BACK_GUARD,
  },
  {
    name: 'accepting is taken back of a claim that has taken in another proposal, which is named with its own',
    refused: 'CS003',
    prepare: async (desk) => {
      const { claimId, other } = await acceptOne(desk);
      await mergeCandidates(desk.as('edda'), { candidateIds: [other], intoClaimId: claimId });
      return claimId;
    },
    run: async (tx, target) => {
      const data = { candidateIds: await namedBy(tx, target.claimId) };
      await forgeEvent(tx, { ...target, kind: 'take-back', from: 'triage', to: 'closed', ...TAKEN_BACK, data });
    },
    guard: TAKE_BACK_GUARD,
  },
  {
    name: 'a claim is set aside as if accepting it had been taken back, and stands nowhere any more',
    refused: 'CS003',
    prepare: async (desk) => (await acceptOne(desk)).claimId,
    run: (tx, target) => forgeEvent(tx, { ...target, kind: 'close', from: 'triage', to: 'closed', ...TAKEN_BACK }),
    guard: TAKE_BACK_GUARD,
  },
];
