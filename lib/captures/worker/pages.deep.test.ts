import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { captureKeyOf } from '#lib/captures/wacz/signing-key';
import { captureByBrowser } from '#lib/captures/worker/capture-by-browser';
import { trialBrowsers } from '../../../scripts/trial-browsers';
import { trialPdf } from '../../../scripts/trial-original';
import { trialPicture } from '../../../scripts/trial-picture';
import { bytes, HERE, html, openTrialSite, redirect, type Site } from '../../../scripts/trial-site';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const WORDS = '<title>The dam</title><p>The dam cost 52 million crowns.</p>';
const onward = (to: string) => html(`<p>One moment.</p><script>location.href = '${to}'</script>`);

let site: Site;
beforeAll(async () => {
  const png = await trialPicture(3).png().toBuffer();
  const pdf = trialPdf([['The dam cost 52 million crowns.']]);
  site = await openTrialSite({
    '/page': html(WORDS),
    '/minutes.pdf': bytes('application/pdf', pdf),
    '/to-minutes': redirect('/minutes.pdf'),
    '/untold.pdf': (_request, response) => void response.end(pdf),
    '/picture.png': bytes('image/png', png),
    '/untold.png': (_request, response) => void response.end(png),
    '/words.txt': bytes('text/plain', Buffer.from('The dam cost 52 million crowns.')),
    '/inside': redirect('http://10.0.0.7/'),
    '/inside-secure': redirect('https://10.0.0.7/'),
    '/script-inside': onward('http://10.0.0.7/'),
    '/round': redirect('/round'),
    '/port': redirect('http://paper.example:9999/'),
    '/blocked-picture': html(`${WORDS}<img src="http://10.0.0.7/a.png">`),
    '/broken': (_request, response) => void response.writeHead(500).end('<h1>No</h1>'),
    '/broken-empty': (_request, response) => void response.writeHead(500).end(),
    '/gone': (_request, response) => void response.writeHead(410, { 'content-type': 'text/html' }).end('<h1>Gone</h1>'),
    '/never': () => undefined,
    '/waiting': html(`${WORDS}<img src="/never">`),
    '/tall': html(`${WORDS}<div style="height: 29000px"></div>`),
    '/font': html(`<style>@font-face { font-family: n; src: url(/never) } p { font-family: n }</style>${WORDS}`),
  });
});
afterAll(() => site.close());

describe.each(await trialBrowsers())('a page that is captured by %s', (executablePath) => {
  const capture = (path: string) =>
    captureByBrowser({
      executablePath,
      policy: { allowedHosts: [site.host], open: 'web' },
      resolve: HERE,
      keyOf: (deskId) => captureKeyOf(Buffer.alloc(32, 9), deskId),
      readPage: (page) => Promise.resolve({ title: null, text: page }),
    })(`http://${site.host}${path}`, { deskId: 'desk', signal: new AbortController().signal, onStep: () => undefined });

  it.each(['/minutes.pdf', '/to-minutes', '/untold.pdf', '/picture.png', '/untold.png'])(
    'goes the way of files where what stands there is no page: %s',
    async (path) => {
      await expect(capture(path)).rejects.toMatchObject({ state: 'failed', code: 'not-a-page' });
    },
  );

  it.each(['/page', '/words.txt'])('is kept as it is seen, with nothing to warn of: %s', async (path) => {
    const made = await capture(path);
    expect(made).toMatchObject({ status: 200, warnings: [], text: expect.stringContaining('The dam') });
    expect([made.screenshot?.type, made.pdf?.type]).toEqual(['image/png', 'application/pdf']);
  });

  it.each([
    ['/inside', { state: 'refused', code: 'private' }],
    ['/inside-secure', { state: 'refused', code: 'private' }],
    ['/script-inside', { state: 'refused', code: 'private' }],
    ['/round', { state: 'refused', code: 'redirects' }],
    ['/port', { state: 'refused', code: 'address' }],
    ['/broken', { state: 'failed', code: 'status', status: 500 }],
    ['/broken-empty', { state: 'failed', code: 'status', status: 500 }],
  ])('names the reason when it cannot be kept: %s', async (path, fault) => {
    await expect(capture(path)).rejects.toMatchObject(fault);
  });

  it('is kept as gone when the server says so', async () => {
    expect(await capture('/gone')).toMatchObject({ status: 410, text: expect.stringContaining('Gone') });
  });

  it('is kept without what was refused on it', async () => {
    const made = await capture('/blocked-picture');
    expect(made).toMatchObject({ status: 200, text: expect.stringContaining('52 million') });
    expect(made.warnings).toContainEqual({ url: 'http://10.0.0.7/a.png', why: 'blocked' });
  });

  it('is kept when a picture on it never comes, and says so', async () => {
    const made = await capture('/waiting');
    expect(made).toMatchObject({ status: 200, text: expect.stringContaining('52 million') });
    expect(made.warnings[0]).toEqual({ url: made.finalUrl, why: 'unfinished' });
    expect(made.screenshot).not.toBeNull();
  });

  it('says how much of it the picture shows', async () => {
    const { warnings, screenshot, finalUrl } = await capture('/tall');
    expect(warnings).toEqual([{ url: finalUrl, why: 'cut', shown: 16_000, of: expect.any(Number) }]);
    // The height stands in the header of a PNG.
    expect(Buffer.from(screenshot!.bytes).readUInt32BE(20)).toBe(16_000);
  });

  it('says when no picture of it could be taken', async () => {
    const { warnings, screenshot } = await capture('/font');
    expect([screenshot === null, warnings.some(({ why }) => why === 'no-picture')]).toEqual([true, true]);
  });
});
