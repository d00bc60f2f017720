import { addEvidence } from '#lib/evidence/add-evidence';
import { receiveDocument } from '#lib/intake/receive-document';
import { inDesk } from '#lib/db/in-desk';
import { inspections } from '#lib/inspection/schema';
import { blobStore } from '#lib/keeping/blob-folder';
import { keepFile } from '#lib/keeping/keep-file';
import { removeCopies } from '#lib/keeping/retention/remove-copies';
import { changeRetention } from '#lib/keeping/retention/retention-rule';
import { planRehash, rehashFiles } from '#lib/keeping/rehash-files';
import { lookAtPage } from '#lib/watching/look-at-page';
import { planLooks } from '#lib/watching/plan-looks';
import { watchedPages } from '#lib/watching/schema';
import { changeWatch } from '#lib/watching/watch-rule';
import { keepConfidential } from '#lib/vault/keep-confidential';
import { keepConfidentialFile } from '#lib/vault/keep-confidential-file';
import { stampCheckpoint } from '#lib/ledger/time/stamp-checkpoint';
import { addTrialArrival } from './trial-arrival';
import { addTrialCapture } from './trial-capture';
import * as way from './trial-claim';
import { answerTime, TRIAL_ROOTS } from './trial-time';
import { trialPng } from './trial-file';
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

/** A photograph that was looked into, and says where it was taken. */
export async function lookIntoFile(desk: TrialDesk): Promise<void> {
  const { sha256 } = await keepFile(desk.as('cleo'), { name: 'photo.png' }, trialPng(`photo ${desk.deskId}`));
  const seen = { width: 640, height: 480, place: { latitude: 51.5, longitude: 7.25 }, pictureHash: '0f'.repeat(8) };
  const row = { deskId: desk.deskId, fileSha256: sha256, ...seen, lookedFor: desk.people.cleo, lookedAt: new Date() };
  await inDesk(desk, (tx) => tx.insert(inspections).values(row));
}

/** Cited pages that are gone when they are looked at again, and a night in which the kept files were hashed. */
export async function lookAgain(desk: TrialDesk): Promise<void> {
  const now = new Date();
  await changeWatch(desk.as('hana'), { everyDays: 7 });
  await planLooks(desk, now);
  const pages = await inDesk(desk, (tx) => tx.select({ id: watchedPages.id }).from(watchedPages));
  const look = () => Promise.resolve({ status: 404, text: null });
  for (const { id } of pages) await lookAtPage(desk, id, { look, now });
  await planRehash(desk, 'Etc/GMT-14', new Date(`${now.toISOString().slice(0, 10)}T02:00:00Z`));
  await rehashFiles(desk, { blobs: blobStore(), now });
}

/** A file that was uploaded, filed nowhere and removed, on a desk that has a rule for old copies. */
export async function letCopiesGo(desk: TrialDesk): Promise<void> {
  const long = new Date(Date.now() - 3 * 24 * 3_600_000);
  await keepFile({ ...desk.as('cleo'), now: long }, { name: 'unfiled.png' }, trialPng(`unfiled ${desk.deskId}`));
  await keepFile({ ...desk.as('cleo'), now: long }, { name: 'again.png' }, trialPng(`unfiled ${desk.deskId}`));
  await changeRetention(desk.as('hana'), { months: 12 });
  await removeCopies(desk, { blobs: blobStore(), now: new Date() });
}

/** A source that few may know, with a file. */
export async function confide(desk: TrialDesk, documentId: string): Promise<void> {
  const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
  const secret = { claimId, kind: 'source' as const, who: 'Somebody', words: 'Words', readerIds: [desk.people.emil] };
  const { vaultId } = await keepConfidential(desk.as('cleo'), secret);
  await keepConfidentialFile(desk.as('cleo'), { vaultId }, trialPng('secret'));
}

/** A sealed head whose time an authority vouched for. */
export async function stampTime(desk: TrialDesk): Promise<void> {
  const authority = { url: 'https://time.example.org/', roots: TRIAL_ROOTS };
  await stampCheckpoint(desk, { ask: (request) => Promise.resolve(answerTime(request)), authority });
}
