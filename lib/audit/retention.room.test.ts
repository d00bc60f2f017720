import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '#lib/audit/verify-desk';
import { captureOf, readCaptureCopy } from '#lib/captures/queries';
import { closeClaim } from '#lib/claims/close-claim';
import { saveWorkingCopy } from '#lib/claims/save-working-copy';
import { endPreserving } from '#lib/conditions/end-preserving';
import { preserveClaim } from '#lib/conditions/preserve-claim';
import { inDesk } from '#lib/db/in-desk';
import { addEvidence } from '#lib/evidence/add-evidence';
import { readEvidence } from '#lib/evidence/queries';
import { removeEvidence } from '#lib/evidence/remove-evidence';
import { receiveDocument } from '#lib/intake/receive-document';
import { readInspection } from '#lib/inspection/queries';
import { inspections } from '#lib/inspection/schema';
import { blobStore } from '#lib/keeping/blob-folder';
import { keepFile } from '#lib/keeping/keep-file';
import { readFile } from '#lib/keeping/read-file';
import { rehashFiles } from '#lib/keeping/rehash-files';
import { countDue } from '#lib/keeping/retention/due-copies';
import { readRemoved } from '#lib/keeping/retention/removed-copies';
import { removeCopies } from '#lib/keeping/retention/remove-copies';
import { changeRetention } from '#lib/keeping/retention/retention-rule';
import { fileChecks } from '#lib/keeping/schema';
import { sealDesk } from '#lib/ledger/seal-events';
import { addTrialArrival } from '../../scripts/trial-arrival';
import { addTrialCapture, addTrialRecording } from '../../scripts/trial-capture';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { trialPng } from '../../scripts/trial-file';

const { db, close } = openTrialDb();
afterAll(close);

const DAY = 24 * 3_600_000;
const blobs = blobStore();
const USE = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
const later = (days: number) => new Date(Date.now() + days * DAY);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

let desk: TrialDesk;
let other: TrialDesk;
let documentId: string;
let count = 0;
beforeAll(async () => {
  other = await makeTrialDesk(db, 'Another desk that lets copies go');
});
beforeEach(async () => {
  desk = await makeTrialDesk(db, 'Desk that lets copies go');
  documentId = await addTrialDocument(desk);
});

const words = () => `The bridge cost ${(count += 1)} million crowns in all, says ${desk.deskId}.`;
const upload = async (mark: string, at = desk) => (await keepFile(at.as('cleo'), { name: 'scan.png' }, trialPng(mark))).sha256;
const forTwoYears = () => changeRetention(desk.as('hana'), { months: 24 });
const night = (days: number, at = desk) => removeCopies(at, { blobs, now: later(days) });
const isRemoved = async (...hashes: (string | null)[]) =>
  (await inDesk(desk, (tx) => readRemoved(tx, hashes))).length === hashes.length;
const faults = async () => (await verifyLedger(desk, blobs)).faults;

/** A claim that rests on a captured page; both its words and its files. */
async function rest(stage: Parameters<typeof way.bringTrialClaim>[2] = 'assigned', text = words()) {
  const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
  const captureId = await addTrialCapture(desk, text);
  const source = { ...way.TRIAL_SOURCE, snapshot: null, url: 'https://example.org/page', captureId };
  const { evidenceId } = await addEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), source, ...USE, quote: null });
  if (stage !== 'assigned') await bring(claimId, stage);
  const { fileSha256 } = await inDesk(desk, (tx) => captureOf(tx, captureId));
  return { claimId, captureId, evidenceId, file: fileSha256!, text: hashOf(text) };
}

async function bring(claimId: string, stage: string) {
  await way.sourceTrialClaim(desk, claimId);
  await way.rateTrialClaim(desk, claimId);
  await way.submitTrialClaim(desk, claimId);
  await way.signTrialClaim(desk, claimId);
  if (stage === 'published') await way.publishTrialClaim(desk, claimId);
}

async function takeOff({ claimId, evidenceId }: { claimId: string; evidenceId: string }) {
  await removeEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), evidenceId });
}

describe('a copy that nothing rests on', () => {
  it('is kept for good where the desk says nothing else, and goes after its time where it does', async () => {
    const { captureId, file, text, ...cited } = await rest();
    await takeOff(cited);
    await night(4000);
    expect(await isRemoved(file)).toBe(false);
    expect(await answerOf(changeRetention(desk.as('edda'), { months: 24 }))).toBe('forbidden only_head');
    await forTwoYears();
    await night(700);
    expect(await isRemoved(file)).toBe(false);
    expect(await inDesk(desk, (tx) => countDue(tx, later(740)))).toMatchObject({ copies: 2 });
    await night(740);
    expect(await isRemoved(file, text)).toBe(true);
    expect(await blobs.has(file)).toBe(false);
    expect(await inDesk(desk, (tx) => readRemoved(tx, [file]))).toMatchObject([
      { rule: 'months', months: 24, bytes: expect.any(Number), keptAt: expect.any(Date), goneAt: expect.any(Date) },
    ]);
    expect((await inDesk(desk, (tx) => readCaptureCopy(tx, captureId))).words).toBeNull();
    expect(await answerOf(inDesk(desk, (tx) => readFile(tx, file)))).toBe('conflict copyRemoved');
    expect(await inDesk(desk, (tx) => countDue(tx, later(9000)))).toMatchObject({ copies: 0, next: null });
  });

  it('stays for a week after a new rule, however old it is', async () => {
    const captureId = await addTrialCapture(desk, words(), later(-3000));
    const { fileSha256 } = await inDesk(desk, (tx) => captureOf(tx, captureId));
    await forTwoYears();
    await night(6);
    expect(await isRemoved(fileSha256)).toBe(false);
    await night(8);
    expect(await isRemoved(fileSha256)).toBe(true);
  });

  it('is whole again when it is brought again, and so are words', async () => {
    const { captureId, file, text, ...cited } = await rest('assigned', `Said once, said twice on ${desk.deskId}.`);
    await takeOff(cited);
    await forTwoYears();
    await night(740);
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    const again = { ...way.TRIAL_SOURCE, snapshot: null, url: 'https://example.org/page', captureId };
    const seen = await way.look(desk, claimId);
    expect(await answerOf(addEvidence(desk.as('cleo'), { ...seen, source: again, ...USE, quote: null }))).toBe(
      'conflict copyRemoved',
    );
    await addEvidence(desk.as('cleo'), {
      ...seen,
      source: { ...way.TRIAL_SOURCE, snapshot: `Said once, said twice on ${desk.deskId}.` },
      ...USE,
      quote: 'said twice on',
    });
    expect(await inDesk(desk, (tx) => readEvidence(tx, claimId))).toMatchObject([{ quoteProof: { level: 'exact' } }]);
    expect([await isRemoved(text), await isRemoved(file)]).toEqual([false, true]);
    await upload(`${desk.deskId} Said once, said twice on ${desk.deskId}.`);
    expect([await isRemoved(file), await blobs.has(file)]).toEqual([false, true]);
    expect(await faults()).toEqual([]);
  });
});

async function keepDraft(fileSha256: string) {
  const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
  await saveWorkingCopy(desk.as('cleo'), { claimId, body: { source: { fileSha256 } } });
  return claimId;
}

describe('nothing is removed', () => {
  it('that stands on a claim in work, or was cited when somebody signed', async () => {
    await forTwoYears();
    const inWork = await rest();
    const published = await rest('published');
    await night(4000);
    expect(await isRemoved(inWork.file)).toBe(false);
    expect(await isRemoved(published.file)).toBe(false);
    await closeClaim(desk.as('edda'), { ...(await way.look(desk, inWork.claimId)), reason: 'dropped' });
    await night(4000);
    expect(await isRemoved(inWork.file, inWork.text)).toBe(true);
  });

  it('of a claim under legal hold, until the hold is lifted', async () => {
    await forTwoYears();
    const cited = await rest();
    await takeOff(cited);
    const { claimId } = cited;
    expect(await answerOf(preserveClaim(desk.as('edda'), { claimId, reason: 'A letter came.' }))).toBe(
      'forbidden only_head_legal',
    );
    await preserveClaim(desk.as('leon'), { claimId, reason: 'A letter came.' });
    expect(await answerOf(preserveClaim(desk.as('hana'), { claimId, reason: 'Again.' }))).toBe('conflict preserved');
    await night(4000);
    expect(await isRemoved(cited.file)).toBe(false);
    await endPreserving(desk.as('hana'), { claimId, reason: 'It is over.' });
    expect(await answerOf(endPreserving(desk.as('hana'), { claimId, reason: 'It is over.' }))).toBe('conflict notPreserved');
    await night(4000);
    expect(await isRemoved(cited.file, cited.text)).toBe(true);
  });

  it('that a document was read from, or that somebody is writing about', async () => {
    await forTwoYears();
    const text = `The ferry sails again on Monday, says ${desk.deskId}.`;
    await receiveDocument(desk.as('edda'), { title: 'The ferry', text, arrivalId: await addTrialArrival(desk, text) });
    const sha256 = await upload(`draft ${desk.deskId}`);
    const claimId = await keepDraft(sha256);
    await night(4000);
    expect([await isRemoved(sha256), await isRemoved(hashOf(text))]).toEqual([false, false]);
    await saveWorkingCopy(desk.as('cleo'), { claimId, body: {} });
    await night(4000);
    expect(await isRemoved(sha256)).toBe(true);
  });

  it('from the store while another desk keeps the same bytes, and nothing of that desk', async () => {
    const mark = `shared ${desk.deskId}`;
    const sha256 = await upload(mark);
    await upload(mark, other);
    await night(2);
    expect([await isRemoved(sha256), await blobs.has(sha256)]).toEqual([true, true]);
    expect(await inDesk(other, (tx) => readFile(tx, sha256))).toMatchObject({ sha256 });
    await night(2, other);
    expect(await blobs.has(sha256)).toBe(false);
    await night(3);
    expect(await inDesk(desk, (tx) => readRemoved(tx, [sha256]))).toMatchObject([{ goneAt: expect.any(Date) }]);
  });
});

describe('a recording that was captured', () => {
  it('stays while a claim rests on its capture, then goes, and no source rests on it again', async () => {
    await forTwoYears();
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    const captureId = await addTrialRecording(desk, words());
    const sha256 = (await inDesk(desk, (tx) => captureOf(tx, captureId))).recordingSha256!;
    const source = { ...way.TRIAL_SOURCE, snapshot: null, url: 'https://example.org/page', captureId };
    const { evidenceId } = await addEvidence(desk.as('cleo'), {
      ...(await way.look(desk, claimId)),
      source,
      ...USE,
      quote: null,
    });
    const [item] = await inDesk(desk, (tx) => readEvidence(tx, claimId));
    await night(4000);
    expect(await isRemoved(sha256)).toBe(false);
    await takeOff({ claimId, evidenceId });
    await night(4000);
    expect(await isRemoved(sha256)).toBe(true);
    const again = async (of: object) =>
      answerOf(addEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), ...of, ...USE, quote: null }));
    expect(await again({ source })).toBe('conflict copyRemoved');
    expect(await again({ sourceId: item!.sourceId })).toBe('conflict sourceCopyRemoved');
    expect(await faults()).toEqual([]);
  });
});

describe('a file that was uploaded and filed nowhere', () => {
  it('goes after a day, whatever the rule, and a day after it came last', async () => {
    const sha256 = (await keepFile({ ...desk.as('cleo'), now: later(-5) }, { name: 'a.png' }, trialPng(desk.deskId))).sha256;
    await upload(desk.deskId);
    await night(0.9);
    expect(await isRemoved(sha256)).toBe(false);
    await night(1.1);
    expect(await inDesk(desk, (tx) => readRemoved(tx, [sha256]))).toMatchObject([{ rule: 'unfiled', months: null }]);
  });
});

describe('what was found in a file', () => {
  it('goes with it, where a picture was taken above all', async () => {
    const sha256 = await upload(`photo ${desk.deskId}`);
    const seen = { place: { latitude: 51.5, longitude: 7.25 }, pictureHash: '0f'.repeat(8), mirroredHash: 'f0'.repeat(8) };
    const row = { deskId: desk.deskId, fileSha256: sha256, ...seen, lookedFor: desk.people.cleo, lookedAt: new Date() };
    await inDesk(desk, (tx) => tx.insert(inspections).values(row));
    await night(2);
    expect(await inDesk(desk, (tx) => readInspection(tx, sha256))).toBeNull();
  });
});

describe('the record', () => {
  it('says what was removed, stays whole, and is hashed no more', async () => {
    const sha256 = await upload(`recorded ${desk.deskId}`);
    await night(2);
    await sealDesk(desk);
    expect(await faults()).toEqual([]);
    await rehashFiles(desk, { blobs, now: later(1) });
    const isThis = and(eq(fileChecks.sha256, sha256), isNull(fileChecks.fault));
    expect(await inDesk(desk, (tx) => tx.select().from(fileChecks).where(isThis))).toEqual([]);
  });
});
