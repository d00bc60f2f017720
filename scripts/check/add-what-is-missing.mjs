const SOURCE = {
  type: 'wire',
  publisher: 'Example Wire',
  title: 'What the original says',
  snapshot: 'Words of the original, as they were printed.',
};
const CLAIM = /\/claims\/([0-9a-f-]{36})/g;

/**
 * A fresh desk has no capture and no kept original that a link could lead to: a page is captured that leads nowhere, and a
 * rendering is signed with the original in which it was read. Answers the paths of their screens.
 * @param {import('@playwright/test').Page} page of somebody who reads the language of the document
 * @param {string} base
 */
export async function addWhatIsMissing(page, base) {
  await page.goto(`${base}/claims`);
  const html = await page.content();
  const desk = /deskId\\*":\\*"([0-9a-f-]{36})/.exec(html)?.[1];
  const claims = new Set([...html.matchAll(CLAIM)].map(([, id]) => id));
  const capture = await page.evaluate(send, { desk, path: 'captures', body: { url: 'https://nowhere.invalid/' } });
  for (const claimId of claims) {
    const { seen } = await page.evaluate(send, { desk, path: `claims/${claimId}` });
    const read = {
      claimId,
      seen,
      original: 'Words of the original',
      found: 'page 1',
      fidelity: 'same',
      note: '',
      source: SOURCE,
    };
    // Only a claim that is in work can be read; the others answer why not.
    const { code } = await page.evaluate(send, { desk, path: `claims/${claimId}/rendering`, body: read });
    if (!code) return [`/captures/${capture.id}`, `/claims/${claimId}`];
  }
  throw new Error('No claim of the desk takes a rendering.');
}

/** Runs in the page. */
async function send({ desk, path, body }) {
  const headers = { 'x-desk': desk, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const answer = await fetch(`/api/v1/${path}`, { method: body ? 'POST' : 'GET', headers, body: JSON.stringify(body) });
  return answer.json();
}
