import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { trialDocx, trialPage } from '../../scripts/trial-original';
import { waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';

const ARTICLE = [
  'The old bridge is closed until spring',
  'The council of the valley decided on Monday that the old bridge over the river is closed for everybody until spring.',
  'It costs 52 million crowns, the mayor said, and nobody knows who is going to pay for all of that in the end.',
];
const HEAD = `<meta property="og:site_name" content="Valley Post"><meta name="author" content="Ada Byron">
  <meta property="article:published_time" content="2026-03-02T10:00:00+01:00">`;

/** A site on this machine, which the installation under test allows by its setting FETCH_HOSTS. */
async function openSite(): Promise<{ server: Server; base: string; letGo: () => void }> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/old') response.writeHead(301, { location: '/bridge' }).end();
    else if (request.url === '/inside') response.writeHead(302, { location: 'http://10.0.0.7/' }).end();
    else if (request.url === '/slow') void held.then(() => response.end('late'));
    else response.end(trialPage(ARTICLE, HEAD));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, letGo };
}

/** An original is read by a process of its own, which a busy machine is slow to start. */
const READ = { timeout: 30_000 };

test('a document comes in by address and as a file: what is understood can be corrected, refusals take nothing away, the earlier one is offered', async ({
  seat,
}) => {
  const { server, base, letGo } = await openSite();
  const { page } = await seat('jonas');
  await page.goto('/documents/new');
  await waitUntilAwake(page);
  const text = page.getByLabel('Text to check');

  await text.fill(`${base}/inside`);
  await page.getByRole('button', { name: 'Read the page' }).click();
  await expect(page.getByText(/^The address leads into a private network/)).toBeVisible();
  await expect(text).toHaveValue(`${base}/inside`);

  await text.fill(`${base}/slow`);
  await page.getByRole('button', { name: 'Read the page' }).click();
  await expect(page.getByText('Asking 127.0.0.1…')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(text).toHaveValue(`${base}/slow`);
  letGo();

  await text.fill(`${base}/old`);
  await page.getByRole('button', { name: 'Find the claims' }).click();
  await expect(text).toHaveValue(ARTICLE.join('\n\n'), READ);
  await expect(page.getByLabel('Title')).toHaveValue(ARTICLE[0]!);
  await expect(page.getByLabel('Byline')).toHaveValue('Ada Byron');
  await expect(page.getByLabel('Publisher')).toHaveValue('Valley Post');
  await expect(page.getByLabel('Date of publication')).toHaveValue('2026-03-02');
  await expect(page.getByLabel('Address')).toHaveValue(`${base}/bridge`);
  await expectNoViolations(page, 'a page that was read');
  await page.getByLabel('Byline').fill('Ada Byron and Max Weir');
  await page.getByRole('button', { name: 'Mark claims myself' }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}$/);
  await expect(page.getByText('By Ada Byron and Max Weir')).toBeVisible();
  await expect(page.getByText(/^Read from 127\.0\.0\.1/)).toBeVisible();

  await page.goto('/documents/new');
  await waitUntilAwake(page);
  await text.fill('Words that somebody has typed already.');
  await choose(page, 'bridge.docx', trialDocx([...ARTICLE, 'A paragraph that the page does not have.']));
  await expect(text).toHaveValue(/A paragraph that the page does not have\.$/, READ);
  await page.getByRole('button', { name: 'Put back what stood here' }).click();
  await expect(text).toHaveValue('Words that somebody has typed already.');
  await choose(page, 'broken.pdf', Buffer.from('%PDF-1.4 nothing'));
  await expect(page.getByText(/^This file is damaged/)).toBeVisible(READ);
  await expect(text).toHaveValue('Words that somebody has typed already.');

  await choose(page, 'bridge.docx', trialDocx([...ARTICLE, 'A paragraph that the page does not have.']));
  await expect(page.getByText(/^A document with this headline is on the desk/)).toBeVisible(READ);
  await expect(page.getByText('Paragraphs that are the same: 3 of 4')).toBeVisible();
  await page.getByRole('button', { name: 'File a new version of it' }).click();
  await expect(page).toHaveURL(/\/new-version$/);
  await expect(text).toHaveValue(/A paragraph that the page does not have\.$/);
  await page.getByRole('button', { name: /^File/ }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}$/);
  await expect(page.getByText('A paragraph that the page does not have.')).toBeVisible();
  await expect(page.getByText(/^Read from bridge\.docx/)).toBeVisible();
  server.close();
});

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}
