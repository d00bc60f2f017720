import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { captureKeyOf } from '#lib/captures/wacz/signing-key';
import { captureByBrowser } from '#lib/captures/worker/capture-by-browser';
import { silence } from '../../../e2e/silence';
import { findChromium } from '../../../scripts/check/find-chromium.mjs';
import { trialFilm } from '../../../scripts/trial-film';
import { bytes, HERE, html, openTrialSite, redirect, type Site } from '../../../scripts/trial-site';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Site;
let executablePath: string;
beforeAll(async () => {
  executablePath = (await findChromium()) ?? '';
  site = await openTrialSite({
    '/council.wav': bytes('audio/wav', silence(2)),
    '/council.mp3': bytes('audio/mpeg; rate=8000', Buffer.from('ID3 the council sits')),
    '/council.mp4': bytes('Video/MP4', trialFilm()),
    '/council.ogg': bytes('application/ogg', Buffer.from('OggS')),
    '/file': bytes('application/octet-stream', silence(1)),
    '/watch': redirect('/council.mp4'),
    '/page': html('<title>The council</title><video src="/council.mp4"></video><p>A page with a film on it.</p>'),
  });
});
afterAll(() => site.close());

const capture = (path: string) =>
  captureByBrowser({
    executablePath,
    policy: { allowedHosts: [site.host], open: 'web' },
    resolve: HERE,
    keyOf: (deskId) => captureKeyOf(Buffer.alloc(32, 9), deskId),
    readPage: () => Promise.resolve({ title: 'The council', text: null }),
  })(`http://${site.host}${path}`, { deskId: 'desk', signal: new AbortController().signal, onStep: () => undefined });

it.each(['/council.wav', '/council.mp3', '/council.mp4', '/council.ogg', '/watch', '/file'])(
  'a recording is no page, though a browser would play it: %s goes the way of files',
  async (path) => {
    await expect(capture(path)).rejects.toMatchObject({ state: 'failed', code: 'not-a-page' });
  },
);

it('a page with a film on it is a page', async () => {
  expect(await capture('/page')).toMatchObject({ status: 200, title: 'The council', recording: null });
});
