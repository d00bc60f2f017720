import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '#lib/audit/verify-desk';
import { askClaimant } from '#lib/contacts/ask-claimant';
import { noteAnswer } from '#lib/contacts/note-answer';
import { captureOf } from '#lib/captures/queries';
import { inDesk } from '#lib/db/in-desk';
import { env } from '#lib/env/env';
import { addEvidence } from '#lib/evidence/add-evidence';
import { changeEvidence } from '#lib/evidence/change-evidence';
import { blobStore } from '#lib/keeping/blob-folder';
import { keepFile } from '#lib/keeping/keep-file';
import { readEvidence } from '#lib/evidence/queries';
import { sealDesk } from '#lib/ledger/seal-events';
import { readStatement } from '#lib/signoff/read-statement';
import type { SignedBody } from '#lib/signoff/statement';
import { readGateFacts } from '#lib/verdicts/gate-facts';
import { checkGates } from '#lib/verdicts/gates';
import { addTrialCapture, addTrialRecording } from '../../scripts/trial-capture';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { trialAudio, trialPng } from '../../scripts/trial-file';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let other: TrialDesk;
let documentId: string;
let scan: string;
let tape: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk with files');
  other = await makeTrialDesk(db, 'Another desk with files');
  documentId = await addTrialDocument(desk);
  scan = (await keepFile(desk.as('cleo'), { name: 'scan.png' }, trialPng(desk.deskId))).sha256;
  tape = (await keepFile(desk.as('cleo'), { name: 'tape.mp3' }, trialAudio(desk.deskId))).sha256;
});

const USE = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
const FACTS = { type: 'official-record' as const, publisher: 'The City of Example', title: 'Minutes' };

async function add(claimId: string, more: object) {
  const input = { ...(await way.look(desk, claimId)), source: { ...FACTS, fileSha256: scan }, ...USE, ...more };
  return addEvidence(desk.as('cleo'), input);
}
const evidenceOf = (claimId: string) => inDesk(desk, (tx) => readEvidence(tx, claimId));
const QUOTE = { quote: '52 million in all', locator: 'page 3' };

describe('a quote from a kept file', () => {
  it('says where it stands and who read it, and needs no further note', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    expect(await answerOf(add(claimId, { quote: QUOTE.quote }))).toBe('invalid locatorMissing');
    const recording = { source: { ...FACTS, fileSha256: tape }, quote: QUOTE.quote };
    expect(await answerOf(add(claimId, { ...recording, locator: 'page 3' }))).toBe('invalid locatorNeedsTime');
    await add(claimId, QUOTE);
    await add(claimId, { ...recording, locator: '12:40' });
    expect(await evidenceOf(claimId)).toMatchObject([
      { readBy: 'cleo', quoteProof: null, fileName: 'scan.png', fileType: 'image/png', locator: 'page 3' },
      { readBy: 'cleo', fileName: 'tape.mp3', locator: '12:40' },
    ]);
    const gates = await inDesk(desk, async (tx) => checkGates(await readGateFacts(tx, await way.stateOf(desk, claimId))));
    expect(gates.find(({ name }) => name === 'quotes')?.met).toBe(true);
  });

  it('is compared with the kept words where there are some, as ever', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    await add(claimId, { quote: 'nothing of the kind', source: { ...FACTS, fileSha256: scan, snapshot: '52 million in all.' } });
    expect(await evidenceOf(claimId)).toMatchObject([{ readBy: null, quoteProof: { level: 'absent' }, fileSha256: scan }]);
  });

  it('keeps the name of whoever read it while its words stay', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    const { evidenceId } = await add(claimId, QUOTE);
    const ctx = { ...desk.as('cleo'), actor: { ...desk.as('cleo').actor } };
    await changeEvidence(ctx, { ...(await way.look(desk, claimId)), evidenceId, ...USE, ...QUOTE, stance: 'context' });
    expect(await evidenceOf(claimId)).toMatchObject([{ readBy: 'cleo', stance: 'context', fileSha256: scan }]);
  });

  it('is signed with the hash of the file and the reader’s name, which no other statement has', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    await add(claimId, QUOTE);
    const captureId = await addTrialRecording(desk, 'The council sits.');
    const page = { ...FACTS, url: 'https://example.org/page', captureId };
    await add(claimId, { source: page, quote: QUOTE.quote, locator: '12:40' });
    await way.sourceTrialClaim(desk, claimId);
    await way.rateTrialClaim(desk, claimId);
    const { body } = await inDesk(desk, async (tx) => readStatement(tx, desk.deskId, await way.stateOf(desk, claimId)));
    const [fromFile, heard, fromWords] = (JSON.parse(body) as SignedBody).sections.evidence;
    expect(fromFile).toMatchObject({ fileSha256: scan, readBy: 'cleo', quoteLevel: 'read-by-hand' });
    const { recordingSha256 } = await inDesk(desk, (tx) => captureOf(tx, captureId));
    expect(heard).toMatchObject({ fileSha256: recordingSha256, readBy: 'cleo', quoteLevel: 'read-by-hand' });
    expect(fromWords).not.toHaveProperty('fileSha256');
    expect(fromWords).not.toHaveProperty('readBy');
  });
});

describe('a file of another desk', () => {
  it('is nobody’s here, though its bytes lie in the same folder', async () => {
    const theirs = (await keepFile(other.as('cleo'), { name: 'theirs.png' }, trialPng(other.deskId))).sha256;
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    expect(await answerOf(add(claimId, { source: { ...FACTS, fileSha256: theirs } }))).toBe('missing missing');
    const { contactId } = await askClaimant(desk.as('cleo'), { ...way.TRIAL_ASKING, claimId });
    const answer = { claimId, contactId, outcome: 'confirmed' as const, answer: '', receivedAt: way.TRIAL_ASKING.askedAt };
    expect(await answerOf(noteAnswer(desk.as('cleo'), { ...answer, fileSha256: theirs }))).toBe('missing missing');
    await noteAnswer(desk.as('cleo'), { ...answer, fileSha256: tape });
  });
});

describe('verifying with the folder of kept files', () => {
  it('knows the words of a page that no source names yet', async () => {
    await addTrialCapture(desk, 'Words that nobody has quoted.');
    expect((await verifyLedger(desk, blobStore())).faults).toEqual([]);
  });

  it('finds the record unbroken, then names the file that was changed and the one that is gone', async () => {
    await sealDesk(desk);
    expect((await verifyLedger(desk, blobStore())).faults).toEqual([]);
    const placeOf = (sha256: string) => join(env().BLOB_DIR, sha256.slice(0, 2), sha256.slice(2));
    writeFileSync(placeOf(scan), 'other bytes');
    rmSync(placeOf(tape));
    const { faults } = await verifyLedger(desk, blobStore());
    expect(faults).toEqual(
      expect.arrayContaining([
        { code: 'fileChanged', place: null, row: `files ${scan}` },
        { code: 'fileMissing', place: null, row: `files ${tape}` },
      ]),
    );
    expect((await verifyLedger(desk)).faults).toEqual([]);
  });
});
