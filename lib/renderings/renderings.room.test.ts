import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { changeLanguages } from '#lib/people/members/change-languages';
import { signRenderingInput } from '#lib/renderings/input';
import { readOriginalsOf, readRenderedOriginal, readRenderings, readTranslation } from '#lib/renderings/queries';
import { signRendering } from '#lib/renderings/sign-rendering';
import { env } from '#lib/env/env';
import { blobStore } from '#lib/keeping/blob-folder';
import { keepFile } from '#lib/keeping/keep-file';
import { rehashFiles } from '#lib/keeping/rehash-files';
import { readDamage } from '#lib/watching/read-damage';
import { addTrialRecording } from '../../scripts/trial-capture';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { trialAudio } from '../../scripts/trial-file';

const { db, close } = openTrialDb();
let desk: TrialDesk;
let claimId: string;
let documentId: string;
beforeEach(async () => {
  desk = await makeTrialDesk(db);
  await changeLanguages(desk.as('hana'), { personId: desk.people.carl, languages: ['ru', 'uk'] });
  documentId = await addTrialDocument(desk, 'published-elsewhere', 'ru');
  claimId = await way.acceptTrialClaim(desk, documentId);
});
afterAll(close);

const sign = async (who: TrialPerson, changes: object = {}) =>
  signRendering(desk.as(who), { ...(await way.look(desk, claimId)), ...way.TRIAL_RENDERING, ...changes });
const read = () => inDesk(desk, (tx) => readTranslation(tx, claimId));

describe('the rendering of a translated quote', () => {
  it('is signed by somebody who reads the original, who thereby makes part of the check', async () => {
    expect(await read()).toEqual({ isTranslated: true, rendering: null });
    expect(await sign('carl')).toMatchObject({ n: 1, stage: 'triage' });
    expect(await read()).toEqual({ isTranslated: true, rendering: { language: 'ru', ...way.TRIAL_RENDERING } });
    expect((await way.stateOf(desk, claimId)).facts.makers).toContain(desk.people.carl);
  });

  it('is not signed by somebody who does not read it, nor where nothing was translated', async () => {
    expect(await answerOf(sign('cleo'))).toBe('forbidden readersSignRenderings');
    claimId = await way.acceptTrialClaim(desk, await addTrialDocument(desk));
    expect(await answerOf(sign('carl'))).toBe('conflict notTranslated');
  });

  it('is not signed on words that the screen did not show', async () => {
    const { seen } = await way.look(desk, claimId);
    expect(await answerOf(sign('carl', { seen: { ...seen, claimRev: seen.claimRev + 1 } }))).toBe('conflict staleRevision');
  });

  it('says what is different where something is', () => {
    const given = { claimId, seen: { seq: 1, claimRev: 1, evidenceRev: 0, verdictRev: 0 }, ...way.TRIAL_RENDERING };
    const judged = signRenderingInput.safeParse({ ...given, fidelity: 'differs', note: ' ' });
    expect(judged.error?.issues).toMatchObject([{ path: ['note'], message: 'differenceMissing' }]);
  });

  it('is overtaken by a later one, and both are kept', async () => {
    await sign('carl');
    await sign('carl', { fidelity: 'differs', note: 'The recording says four, not forty.' });
    expect((await read()).rendering).toMatchObject({ fidelity: 'differs' });
    const kept = await inDesk(desk, (tx) => readRenderings(tx, claimId));
    expect(kept.map(({ n, counts }) => [n, counts])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('is for people who read the language when they sign', async () => {
    await changeLanguages(desk.as('hana'), { personId: desk.people.carl, languages: [] });
    expect(await answerOf(sign('carl'))).toBe('forbidden readersSignRenderings');
  });
});

describe('the original of a rendering', () => {
  const FACTS = { type: 'recording' as const, publisher: 'Совет порта', title: 'Запись заседания' };
  const TEXT = `Мэр сказала: «${way.TRIAL_RENDERING.original}, — и это всё».`;
  const recording = async () => (await keepFile(desk.as('carl'), { name: 'council.mp3' }, trialAudio('the council sits'))).sha256;

  it('is kept as a source is, with its own hash, and its words are proven in it', async () => {
    await sign('carl', { source: { ...FACTS, snapshot: TEXT } });
    const { rendering } = await read();
    expect(rendering?.kept).toMatchObject({ title: FACTS.title, publisher: FACTS.publisher, level: 'exact', fileSha256: null });
    const { shown } = await inDesk(desk, (tx) => readRenderedOriginal(tx, { claimId, n: 1 }));
    expect([shown.text, shown.proof?.level, shown.snapshotSha256]).toEqual([TEXT, 'exact', rendering?.kept?.snapshotSha256]);
  });

  it('may be a source that the desk has, and is shown at the document once for all claims that were read in it', async () => {
    const first = await sign('carl', { source: { ...FACTS, snapshot: TEXT } });
    const sourceId = (await read()).rendering?.kept?.source.id;
    await sign('carl', { sourceId });
    expect((await read()).rendering?.kept?.source).toMatchObject({ id: sourceId, version: 1 });
    const found = await inDesk(desk, (tx) => readOriginalsOf(tx, documentId));
    expect(found).toMatchObject([{ kept: { title: FACTS.title }, readIn: [{ claimId, n: first.n + 1 }] }]);
  });

  it('that is heard has its minute', async () => {
    const source = { ...FACTS, fileSha256: await recording() };
    expect(await answerOf(sign('carl', { source, found: 'the council' }))).toBe('invalid locatorNeedsTime');
    await sign('carl', { source, found: '12:40-13:05' });
    const { shown } = await inDesk(desk, (tx) => readRenderedOriginal(tx, { claimId, n: 1 }));
    expect(shown).toMatchObject({ file: { name: 'council.mp3', type: 'audio/mpeg' }, text: null, proof: null, level: null });
  });

  it('may be a recording that was captured by its address, and has its minute as well', async () => {
    const captureId = await addTrialRecording(desk, 'the council sits');
    const source = { ...FACTS, url: 'https://example.org/page', captureId };
    expect(await answerOf(sign('carl', { source, found: 'the council' }))).toBe('invalid locatorNeedsTime');
    await sign('carl', { source, found: '12:40-13:05' });
    const { shown } = await inDesk(desk, (tx) => readRenderedOriginal(tx, { claimId, n: 1 }));
    expect(shown).toMatchObject({ file: { name: 'council.mp3', type: 'audio/mpeg' }, captureId, fileSha256: null, level: null });
  });

  it('is an alarm on the claim when its bytes are others at night', async () => {
    const sha256 = await recording();
    await sign('carl', { source: { ...FACTS, fileSha256: sha256 }, found: '12:40' });
    const place = join(env().BLOB_DIR, sha256.slice(0, 2), sha256.slice(2));
    const whole = readFileSync(place);
    writeFileSync(place, 'other bytes');
    await rehashFiles({ db, deskId: desk.deskId }, { blobs: blobStore(), now: new Date() });
    writeFileSync(place, whole);
    expect(await inDesk(desk, (tx) => readDamage(tx, claimId))).toMatchObject([{ n: 0, sha256, fault: 'changed' }]);
    await sign('carl');
    expect(await inDesk(desk, (tx) => readDamage(tx, claimId))).toEqual([]);
  });

  it('has the words in it, or somebody says why not', async () => {
    const source = { ...FACTS, snapshot: 'Мост обошёлся в 61 миллион крон.' };
    expect(await answerOf(sign('carl', { source }))).toBe('invalid keptOriginalAbsent');
    await sign('carl', { source, note: 'The minutes say 61; the recording, which nobody has, said 40.' });
    expect((await read()).rendering?.kept?.level).toBe('absent');
  });

  it('is a kept one, of this desk, and one', async () => {
    expect(await answerOf(sign('carl', { source: { ...FACTS, url: 'https://example.org/council' } }))).toBe(
      'invalid keptOriginalMissing',
    );
    const other = await makeTrialDesk(db, 'Other desk with originals');
    const theirs = (await keepFile(other.as('carl'), { name: 'a.mp3' }, trialAudio('of another desk'))).sha256;
    expect(await answerOf(sign('carl', { source: { ...FACTS, fileSha256: theirs }, found: '0:10' }))).toBe('missing missing');
    expect(await answerOf(sign('carl', { sourceId: claimId, source: FACTS }))).toBe('invalid keptOriginalTwice');
  });
});

describe('who reads which languages', () => {
  it('is for the head to say', async () => {
    const { carl: personId } = desk.people;
    expect(await answerOf(changeLanguages(desk.as('edda'), { personId, languages: ['de'] }))).toBe('forbidden only_head');
    const other = await makeTrialDesk(db, 'Other desk');
    expect(await answerOf(changeLanguages(other.as('hana'), { personId, languages: ['de'] }))).toBe('missing missing');
  });
});
