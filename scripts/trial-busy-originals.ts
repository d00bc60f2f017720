import { addEvidence } from '#lib/evidence/add-evidence';
import { receiveDocument } from '#lib/intake/receive-document';
import { addTrialArrival } from './trial-arrival';
import { addTrialCapture } from './trial-capture';
import * as way from './trial-claim';
import type { TrialDesk } from './trial-desk';

/** Evidence that rests on a captured page. */
export async function restOnPage(desk: TrialDesk, documentId: string): Promise<void> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
  const captureId = await addTrialCapture(desk, 'The bridge cost 52 million crowns in all.');
  await addEvidence(desk.as('cleo'), {
    ...(await way.look(desk, claimId)),
    source: { type: 'newspaper', publisher: 'The Example Courier', title: 'A page', url: 'https://example.org/page', captureId },
    question: 'veracity',
    stance: 'contradicts',
    tier: 'secondary',
    quote: 'cost 52 million crowns',
  });
}

/** A document whose text was read from a file. */
export async function receiveFile(desk: TrialDesk): Promise<void> {
  const text = 'The ferry sails again on Monday, the harbour master said.';
  await receiveDocument(desk.as('edda'), { title: 'The bridge', text, arrivalId: await addTrialArrival(desk, text) });
}
