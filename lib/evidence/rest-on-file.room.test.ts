import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { addEvidence } from '#lib/evidence/add-evidence';
import { changeEvidence } from '#lib/evidence/change-evidence';
import { readEvidence } from '#lib/evidence/queries';
import { tryQuote } from '#lib/evidence/try-quote';
import { keepInspectedFile } from '#lib/inspection/keep-inspected-file';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { streamOf } from '#lib/keeping/stream-of';
import { trialPdf } from '../../scripts/trial-original';

const { db, close } = openTrialDb();
afterAll(close);

const USE = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
const FACTS = { type: 'official-record' as const, publisher: 'The City of Example', title: 'Minutes' };
const QUOTE = 'It costs 52 million crowns.';

let desk: TrialDesk;
let claimId: string;
let minutes: string;
let scan: string;
// A process is started for each file, which a busy machine is slow to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk with minutes');
  claimId = await way.bringTrialClaim(desk, await addTrialDocument(desk), 'assigned');
  minutes = await keep([['The bridge is closed.'], [QUOTE]]);
  scan = await keep([[]]);
});

const keep = async (pages: string[][]) =>
  (await keepInspectedFile(desk.as('cleo'), { name: 'minutes.pdf' }, streamOf([trialPdf(pages)]))).sha256;
const add = async (source: object, more: object = {}) =>
  addEvidence(desk.as('cleo'), {
    ...(await way.look(desk, claimId)),
    source: { ...FACTS, ...source },
    ...USE,
    quote: QUOTE,
    ...more,
  });
const standing = async (evidenceId: string) =>
  (await inDesk(desk, (tx) => readEvidence(tx, claimId))).find((item) => item.evidenceId === evidenceId);

describe('evidence that rests on a file', () => {
  it('has its quote proven against the words in it, without a locator, as a page does', async () => {
    expect((await tryQuote(desk.as('cleo'), { fileSha256: minutes, quote: QUOTE })).proof).toMatchObject({ level: 'exact' });
    const { evidenceId } = await add({ fileSha256: minutes });
    expect(await standing(evidenceId)).toMatchObject({ fileSha256: minutes, readBy: null, quoteProof: { level: 'exact' } });
    const absent = await add({ fileSha256: minutes }, { quote: 'It costs 61 million crowns.' });
    expect(await standing(absent.evidenceId)).toMatchObject({ quoteProof: { level: 'absent' } });
  });

  it('is read by hand where no words could be read in it', async () => {
    expect(await answerOf(add({ fileSha256: scan }))).toBe('invalid locatorMissing');
    const { evidenceId } = await add({ fileSha256: scan }, { locator: 'page 1' });
    expect(await standing(evidenceId)).toMatchObject({ readBy: 'cleo', quoteProof: null });
  });

  it('keeps the words that somebody pasted when it is named otherwise, and takes those of a file that comes new', async () => {
    const { evidenceId } = await add({ fileSha256: scan, snapshot: `Transcript. ${QUOTE}` });
    const change = async (source: object) =>
      changeEvidence(desk.as('cleo'), {
        ...(await way.look(desk, claimId)),
        evidenceId,
        source: { ...FACTS, ...source },
        ...USE,
        quote: QUOTE,
      });
    await change({ fileSha256: scan, title: 'Minutes, again' });
    const before = await standing(evidenceId);
    expect(before).toMatchObject({ quoteProof: { level: 'exact' }, fileSha256: scan });
    await change({ fileSha256: minutes });
    const after = await standing(evidenceId);
    expect(after).toMatchObject({ quoteProof: { level: 'exact' }, fileSha256: minutes });
    expect(after?.snapshotSha256).not.toBe(before?.snapshotSha256);
  });
});
