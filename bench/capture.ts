import { captureKeyOf } from '#lib/captures/wacz/signing-key';
import { verifyWacz } from '#lib/captures/wacz/verify-wacz';
import { findBrowser } from '#lib/captures/browser/launch-browser';
import { captureByBrowser } from '#lib/captures/worker/capture-by-browser';
import { HERE, html, openTrialSite, zipped } from '../scripts/trial-site';
import { median, rounded } from './measure';

const TIMES = 4;
const PAGE = `<!doctype html><html lang="en"><title>The dam</title><link rel="stylesheet" href="/style.css"><h1>The dam</h1>
${Array.from({ length: 60 }, (_, i) => `<p>Paragraph ${i + 1}: the dam cost 52 million crowns, the minister said on Monday.</p>`).join('')}
<p id="late"></p><script>document.getElementById('late').textContent = 'Loaded by a script.'</script>
<img loading="lazy" src="/picture.svg" alt="">`;

/** Pages captured one after the other by a browser on a site of this machine: the median and the longest, in seconds (3 is wanted). */
export async function benchCapture() {
  const executablePath = findBrowser(process.env.CHROMIUM_PATH);
  if (!executablePath) throw new Error('No Chromium was found: set CHROMIUM_PATH.');
  const site = await openTrialSite({
    '/': zipped(PAGE),
    '/style.css': (_request, response) => void response.writeHead(200, { 'content-type': 'text/css' }).end('p { margin: 1em }'),
    '/picture.svg': html('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  });
  const capture = captureByBrowser({
    executablePath,
    policy: { allowedHosts: [site.host], open: 'web' },
    resolve: HERE,
    keyOf: (deskId) => captureKeyOf(Buffer.alloc(32, 1), deskId),
    readPage: (page) => Promise.resolve({ title: null, text: page.includes('Loaded by a script.') ? 'read' : null }),
  });
  const seconds: number[] = [];
  let isWhole = true;
  for (let i = 0; i < TIMES; i += 1) {
    const start = process.hrtime.bigint();
    const made = await capture(`http://${site.host}/`, {
      deskId: 'bench',
      signal: new AbortController().signal,
      onStep: () => {},
    });
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
    isWhole &&= made.text === 'read' && (await verifyWacz(made.file.bytes)).faults.length === 0;
  }
  await site.close();
  return {
    captures: TIMES,
    medianSeconds: rounded(median(seconds), 2),
    longestSeconds: rounded(Math.max(...seconds), 2),
    isWhole,
  };
}
