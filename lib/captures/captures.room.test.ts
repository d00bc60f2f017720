import { eq, sql } from 'drizzle-orm';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { askCapture } from '#lib/captures/ask-capture';
import { readCaptureCopy, readCaptureState, readLatest, readPictures } from '#lib/captures/queries';
import { captures } from '#lib/captures/schema';
import { stopCapture } from '#lib/captures/stop-capture';
import { lookInto } from '#lib/inspection/look/look-into';
import { captureKeyOf } from '#lib/captures/wacz/signing-key';
import { verifyWacz } from '#lib/captures/wacz/verify-wacz';
import { carryOutCapture } from '#lib/captures/worker/carry-out-capture';
import { captureByFetch } from '#lib/captures/worker/capture-by-fetch';
import type { Capturing } from '#lib/captures/worker/made-capture';
import { keepInspectedFile } from '#lib/inspection/keep-inspected-file';
import { findAlike, readInspection } from '#lib/inspection/queries';
import { blobStore } from '#lib/keeping/blob-folder';
import { makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { trialFilm } from '../../scripts/trial-film';
import { streamOf } from '#lib/keeping/stream-of';
import { trialPdf } from '../../scripts/trial-original';
import { trialPhoto, trialPicture } from '../../scripts/trial-picture';
import { openTrialWorker } from '../../scripts/trial-post';
import { bytes, HERE, html, openTrialSite, redirect, type Site, zipped } from '../../scripts/trial-site';

const { db, close } = openTrialDb();
const end = new AbortController();
const WORDS = 'The dam cost 52 million crowns, the minister said.';
const KEY = Buffer.alloc(32, 9);
const FACTS = { byline: 'J. Doe', publisher: 'Valley Post', publishedOn: '2024-12-06', language: 'en' };
const MP3 = Buffer.from('ID3 the council sits');
const MP4 = trialFilm('The council sits.');
const PDF = trialPdf([[WORDS]]);
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');

let photo: Buffer;
let isUp = false;
let site: Site;
let capture: Capturing;
const worker = openTrialWorker({
  'capture-page': ({ deskId, id }) => carryOutCapture({ db, deskId }, id, { capture, signal: end.signal }),
});
const byFetch = () =>
  captureByFetch({
    policy: { allowedHosts: [site.host], open: 'web' },
    resolve: HERE,
    keyOf: (deskId) => captureKeyOf(KEY, deskId),
    look: (bytes, name) => lookInto(bytes, name).catch(() => null),
    readAnswer: ({ contentType, body }) =>
      Promise.resolve({ title: 'The dam', text: contentType.startsWith('text/') ? body.toString() : null, facts: FACTS }),
  });

let desk: TrialDesk;
let other: TrialDesk;
beforeAll(async () => {
  site = await openTrialSite({
    '/dam': zipped(WORDS),
    '/old': redirect('/older'),
    '/older': redirect('/dam'),
    '/away': redirect('http://10.0.0.1/'),
    '/round': redirect('/round'),
    '/broken': (_request, response) => void response.writeHead(500).end('no'),
    '/picture.png': bytes('image/png', PNG),
    '/minutes.pdf': bytes('application/pdf', PDF),
    '/council.mp3': bytes('audio/mpeg', MP3),
    '/council.mp4': bytes('video/mp4', MP4),
    '/photo.jpg': (_request, response) => void response.writeHead(200, { 'content-type': 'image/jpeg' }).end(photo),
    '/sometimes': (_request, response) => void response.writeHead(isUp ? 200 : 503).end('Now and then.'),
    '/page': html('<p>Words</p>'),
  });
  desk = await makeTrialDesk(db, 'Desk that captures');
  other = await makeTrialDesk(db, 'Another desk that captures');
});
beforeEach(() => {
  capture = byFetch();
});
afterAll(async () => {
  await Promise.all([worker.stop(), close(), site.close()]);
});

const ask = async (path: string) => (await askCapture(desk.as('cleo'), { url: `http://${site.host}${path}` })).id;
const stateOf = (captureId: string) => inDesk(desk, (tx) => readCaptureState(tx, { captureId }));
const rowOf = async (captureId: string) => (await inDesk(desk, (tx) => readCaptureCopy(tx, captureId))).capture;

describe('a page that is captured', () => {
  it('is kept as it came, packed, signed, with its words and the way that led to it', async () => {
    const id = await ask('/old');
    expect(await stateOf(id)).toMatchObject({ state: 'queued', words: 0 });
    await worker.workOff();
    expect(worker.faults).toEqual([]);
    expect(await stateOf(id)).toMatchObject({
      state: 'captured',
      status: 200,
      title: 'The dam',
      words: 9,
      method: 'fetch',
      facts: FACTS,
    });
    const { capture: row, words, askedBy } = await inDesk(desk, (tx) => readCaptureCopy(tx, id));
    expect([words, askedBy]).toEqual([WORDS, 'cleo']);
    expect(row.chain.map(({ url, status }) => [new URL(url).pathname, status])).toEqual([
      ['/old', 302],
      ['/older', 302],
    ]);
    const kept = await buffer((await blobStore().open(row.fileSha256!))!);
    const { faults, publicKey } = await verifyWacz(kept);
    expect([faults, publicKey]).toEqual([[], captureKeyOf(KEY, desk.deskId).publicKey]);
  });

  it('may be a PDF, which is kept byte by byte beside its record', async () => {
    const id = await ask('/minutes.pdf');
    await worker.workOff();
    const { pdfSha256, screenshotSha256 } = await rowOf(id);
    expect(screenshotSha256).toBeNull();
    expect(await buffer((await blobStore().open(pdfSha256!))!)).toEqual(Buffer.from(PDF));
  });

  it('may be a picture, which is kept beside its record', async () => {
    const id = await ask('/picture.png');
    await worker.workOff();
    expect(await rowOf(id)).toMatchObject({
      state: 'captured',
      textSha256: null,
      screenshotSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each([
    ['/council.mp3', { type: 'audio/mpeg', bytes: MP3, ending: 'mp3' }],
    ['/council.mp4', { type: 'video/mp4', bytes: MP4, ending: 'mp4' }],
  ])('may be a recording, which is kept beside its record to be played: %s', async (path, { type, bytes: sent, ending }) => {
    const id = await ask(path);
    await worker.workOff();
    expect(worker.faults).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'captured', words: 0, isRecording: true });
    const { capture: row, recording } = await inDesk(desk, (tx) => readCaptureCopy(tx, id));
    expect(row).toMatchObject({ textSha256: null, screenshotSha256: null, pdfSha256: null, recordingSha256: recording?.sha256 });
    expect(recording).toMatchObject({ type, bytes: sent.length, name: expect.stringMatching(`^paper.example .*${ending}$`) });
    expect(await buffer((await blobStore().open(recording!.sha256))!)).toEqual(sent);
    expect((await verifyWacz(await buffer((await blobStore().open(row.fileSha256!))!))).faults).toEqual([]);
    const place = ending === 'mp4' ? { latitude: 51.5, longitude: 7.25 } : undefined;
    expect((await inDesk(desk, (tx) => readInspection(tx, recording!.sha256)))?.place).toEqual(place);
  });

  it('that is a picture is known again on its desk, whether it came by its address or as an upload', async () => {
    photo = await trialPhoto(17);
    const small = await trialPicture(17).resize(320).webp().toBuffer();
    const upload = await keepInspectedFile(desk.as('cleo'), { name: 'small.webp' }, streamOf([Uint8Array.from(small)]));
    const id = await ask('/photo.jpg');
    await worker.workOff();
    expect(worker.faults).toEqual([]);
    const { fileSha256, screenshotSha256 } = await rowOf(id);
    const pictures = await inDesk(desk, (tx) => readPictures(tx, [id]));
    expect([...pictures]).toEqual([[id, screenshotSha256]]);
    expect(fileSha256).not.toBe(screenshotSha256);
    expect(await inDesk(desk, (tx) => readInspection(tx, screenshotSha256!))).toMatchObject({
      width: 640,
      takenAt: '2024-12-06 10:20:30',
      place: { latitude: 51.5 },
    });
    expect(await inDesk(desk, (tx) => findAlike(tx, [screenshotSha256!]))).toMatchObject([
      { sha256: upload.sha256, name: 'small.webp', isSame: true, claims: [] },
    ]);
  });

  it('that cannot be kept is named as lost, until it can', async () => {
    const url = (path: string) => `http://${site.host}${path}`;
    const latest = (path: string) => inDesk(desk, (tx) => readLatest(tx, [url(path)]));
    await ask('/sometimes');
    await worker.workOff();
    expect(await latest('/sometimes')).toMatchObject([{ state: 'failed', fault: 'status', status: 503 }]);
    isUp = true;
    await ask('/sometimes');
    await worker.workOff();
    expect(await latest('/sometimes')).toMatchObject([{ state: 'captured' }]);
  });

  it.each([
    ['/away', { state: 'refused', fault: 'private' }],
    ['/round', { state: 'refused', fault: 'redirects' }],
    ['/broken', { state: 'failed', fault: 'status', status: 500 }],
  ])('is a row that says why when it cannot be kept: %s', async (path, expected) => {
    const id = await ask(path);
    await worker.workOff();
    expect(await rowOf(id)).toMatchObject({ ...expected, fileSha256: null, step: null });
  });

  it('that is gone is kept as gone', async () => {
    const id = await ask('/nowhere');
    await worker.workOff();
    expect(await rowOf(id)).toMatchObject({ state: 'gone', status: 404 });
  });

  it('is let go of when somebody stops it, and nothing of it is said', async () => {
    const id = await ask('/dam');
    const slow = byFetch();
    capture = async (url, watch) => {
      await stopCapture(desk.as('carl'), { captureId: id });
      return slow(url, watch);
    };
    await worker.workOff();
    expect(await rowOf(id)).toMatchObject({ state: 'stopped', fileSha256: null, textSha256: null });
    expect(await stopCapture(desk.as('carl'), { captureId: id })).toEqual({ state: 'stopped' });
  });

  it('is let go of within seconds of a stop, also when nothing of it ever ends', async () => {
    const id = await ask('/dam');
    capture = async () => {
      await stopCapture(desk.as('carl'), { captureId: id });
      return new Promise<never>(() => undefined);
    };
    const began = Date.now();
    await worker.workOff();
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(await rowOf(id)).toMatchObject({ state: 'stopped', fileSha256: null });
  });

  it('is taken up again after a worker died, three times at most', async () => {
    const id = await ask('/dam');
    capture = () => Promise.reject(new Error('the worker is killed'));
    for (let i = 0; i < 3; i += 1) await worker.workOff();
    expect(await rowOf(id)).toMatchObject({ state: 'capturing', tries: 3, fileSha256: null });
    await worker.workOff();
    expect(await rowOf(id)).toMatchObject({ state: 'failed', fault: 'lost' });
  });

  it('never changes again once it has ended', async () => {
    const id = await ask('/dam');
    await worker.workOff();
    const change = inDesk(desk, (tx) =>
      tx.update(captures).set({ finalUrl: 'https://elsewhere.example/' }).where(eq(captures.id, id)),
    );
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
    await expect(inDesk(desk, (tx) => tx.execute(sql`delete from captures`))).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('is asked for by whoever may keep files, seen by its desk alone', async () => {
    expect(await answerOf(askCapture(desk.as('otto'), { url: 'https://example.org/' }))).toBe(
      'forbidden only_checker_editor_head',
    );
    const id = await ask('/page');
    expect(await answerOf(stopCapture(other.as('cleo'), { captureId: id }))).toBe('missing missing');
    await worker.workOff();
  });

  it('waits its turn: no desk has more than thirty at once', async () => {
    const many = await makeTrialDesk(db, 'Desk with many pages');
    for (let i = 0; i < 30; i += 1) await askCapture(many.as('cleo'), { url: 'https://example.org/' });
    expect(await answerOf(askCapture(many.as('cleo'), { url: 'https://example.org/' }))).toBe('conflict capturesFull');
  });
});
