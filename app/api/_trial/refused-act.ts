import { holdClaim } from '#lib/conditions/hold-claim';
import { objectToClaim } from '#lib/conditions/object-to-claim';
import { setDepth } from '#lib/claims/set-depth';
import { editSigned } from '#lib/signoff/edit-signed';
import { reopenClaim } from '#lib/signoff/reopen-claim';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import * as way from '../../../scripts/trial-claim';
import type { TrialDesk, TrialPerson } from '../../../scripts/trial-desk';

type Stage = Parameters<typeof way.bringTrialClaim>[2];

export interface Refused {
  /** Where the claim stands, and what else has happened to it. */
  at: Stage;
  given?: (desk: TrialDesk, claimId: string) => Promise<unknown>;
  by: TrialPerson;
  /** The last part of the address below the claim. */
  act: string;
  /** What is sent beside what the screen showed. */
  sends?: object | ((desk: TrialDesk, claimId: string) => object | Promise<object>);
  answers: [status: number, code: string, field?: string];
}

export const seen = (desk: TrialDesk, claimId: string) => way.look(desk, claimId);
export const POINT = { pinnedTo: { field: 'summary' as const }, reason: 'Which year?' };
export const NO_DIGEST = { digest: '0'.repeat(64) };
export const sendBack = async (desk: TrialDesk, claimId: string) =>
  returnToChecker(desk.as('emil'), { ...(await seen(desk, claimId)), reason: '', points: [POINT] });
export const hold = (desk: TrialDesk, claimId: string) => holdClaim(desk.as('leon'), { claimId, reason: 'A letter came.' });
export const object = (desk: TrialDesk, claimId: string) => objectToClaim(desk.as('emil'), { claimId, reason: 'Another year.' });
export const reopen = async (desk: TrialDesk, claimId: string) => {
  await reopenClaim(desk.as('edda'), { ...(await seen(desk, claimId)), reason: 'Again.' });
  await way.submitTrialClaim(desk, claimId);
  await way.signTrialClaim(desk, claimId);
};
export const editAsEdda = async (desk: TrialDesk, claimId: string) => {
  const verdict = { ...way.TRIAL_VERDICT, summary: 'Another sum.' };
  return editSigned(desk.as('edda'), { ...(await seen(desk, claimId)), verdict });
};
export const sign = async (desk: TrialDesk, claimId: string) => ({ digest: (await way.signatureFor(desk, claimId)).digest });
export const flag = async (desk: TrialDesk, claimId: string) =>
  setDepth(desk.as('hana'), { ...(await seen(desk, claimId)), depth: 'high' });
export const VERDICT = way.TRIAL_VERDICT;
