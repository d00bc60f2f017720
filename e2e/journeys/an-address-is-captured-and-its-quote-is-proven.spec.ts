import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { trialPage } from '../../scripts/trial-original';
import { openClaim, openSourceDialog } from '../act';
import { expectNoViolations } from '../axe';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted'] });

const ARTICLE = [
  'The old bridge is closed until spring',
  'The council of the valley decided on Monday that the old bridge over the river is closed for everybody until spring.',
  'It costs 52 million crowns, the mayor said, and nobody knows who is going to pay for all of that in the end.',
];
const LATER = [
  ...ARTICLE.slice(0, 2),
  'It costs 61 million crowns, the mayor says now, and the valley is going to pay for all of it.',
];

const HEAD = '<meta property="og:site_name" content="Valley Post">';

interface Paper {
  base: string;
  /** Lets the slow page come. */
  letGo: () => void;
  /** From now on other words stand on the page. */
  rewrite: () => void;
  close: () => void;
}

/** A site on this machine, which the installation under test allows by its setting FETCH_HOSTS. */
async function openPaper(): Promise<Paper> {
  let words = ARTICLE;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const server: Server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/gone') response.writeHead(404).end('<h1>Not here</h1>');
    else if (request.url === '/inside') response.writeHead(302, { location: 'http://10.0.0.7/' }).end();
    else if (request.url === '/broken') response.writeHead(500).end('<h1>No</h1>');
    else if (request.url === '/slow') void held.then(() => response.end(trialPage(ARTICLE, HEAD)));
    else response.end(trialPage(words, HEAD));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letGo,
    rewrite: () => (words = LATER),
    close: () => {
      letGo();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A browser that keeps a page waits for its turn, on a machine that runs the journeys beside it. */
const KEPT = { timeout: 60_000 };

const dialogOf = (page: Page) => page.getByRole('dialog');
const keep = (page: Page) => dialogOf(page).getByRole('button', { name: /^(Keep a copy|Keep it again|Try again)$/ });
const standing = (page: Page) =>
  dialogOf(page)
    .getByRole('status')
    .filter({ has: page.getByRole('button', { name: /^(Keep|Try|Stop|Upload)/ }) });

test('an address is captured and its quote is proven; what cannot be kept says why, and other words are another copy', async ({
  desk,
  seat,
}) => {
  test.slow();
  const paper = await openPaper();
  const { claimId } = claimAt(desk, 'drafted');
  const { page } = await seat('mara');
  await openClaim(page, claimId);
  const dialog = await openSourceDialog(page);
  const address = dialog.getByLabel('Address');

  await address.fill(`${paper.base}/inside`);
  await keep(page).click();
  await expect(standing(page)).toContainText('It leads into a private network.', KEPT);
  const chosen = page.waitForEvent('filechooser');
  await standing(page).getByRole('button', { name: 'Upload a copy' }).click();
  expect((await chosen).isMultiple()).toBe(false);
  await expectNoViolations(page, 'a page that is refused');
  await address.fill(`${paper.base}/broken`);
  await keep(page).click();
  await expect(standing(page)).toContainText('The server answered with 500.', KEPT);
  await address.fill(`${paper.base}/gone`);
  await keep(page).click();
  await expect(standing(page)).toContainText('The page is gone', KEPT);

  await address.fill(`${paper.base}/slow`);
  await keep(page).click();
  await expect(standing(page)).toContainText('Opening the page.', KEPT);
  await standing(page).getByRole('button', { name: 'Stop' }).click();
  await expect(standing(page)).toContainText('Stopped. Nothing was kept.', KEPT);
  paper.letGo();

  await address.fill(`${paper.base}/bridge`);
  await keep(page).click();
  await expect(standing(page)).toContainText(
    /Waiting for its turn|Opening the page|Reading it to its end|Taking a picture|Packing/,
  );
  await expect(standing(page)).toContainText(/A copy is kept: \d+ words/, KEPT);
  await expect(dialog.getByLabel('Title')).toHaveValue(ARTICLE[0]!);
  await expect(dialog).toContainText('Filled in from what the page or file says of itself');
  const quote = dialog.getByRole('textbox', { name: /^Quote/ });
  const proof = dialog.getByRole('status').filter({ hasText: /Quote verified|Not in the kept copy/ });
  await quote.fill('It costs 52 million crowns, the mayor said');
  await expect(proof).toContainText('Quote verified');
  await expectNoViolations(page, 'a page that is kept');

  // A copy belongs to its address, with what its page says: at another one it is not in the form, and it is there again at its own.
  await address.fill(`${paper.base}/elsewhere`);
  await expect(standing(page)).toContainText('Have this page kept');
  await expect(proof).toHaveCount(0);
  await expect(dialog.getByLabel('Title')).toHaveValue('');
  await address.fill(`${paper.base}/bridge`);
  await expect(standing(page)).toContainText('A copy is kept');
  await expect(proof).toContainText('Quote verified');
  await expect(dialog.getByLabel('Title')).toHaveValue(ARTICLE[0]!);
  await dialog.getByLabel('Publisher').fill('Valley Post');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);

  const card = page.getByRole('article', { name: 'Source 2' });
  await expect(card).toContainText('Quote verified');
  await card.getByRole('link', { name: /^Look inside/ }).click();
  await expect(page).toHaveURL(/#quote$/);
  await page.getByRole('link', { name: 'Picture, print and facts' }).click();
  await expect(page).toHaveURL(/\/captures\/[0-9a-f-]{36}\?of=\d+\.2#quote$/);
  await expect(page.getByRole('heading', { name: ARTICLE[0]! })).toBeVisible();
  await expect(page.locator('mark#quote')).toHaveText('It costs 52 million crowns, the mayor said');
  await expect(page.getByRole('link', { name: /^Claim \d+$/ })).toHaveAttribute('href', `/claims/${claimId}#source-2`);
  await page.getByRole('link', { name: 'Picture', exact: true }).click();
  await expect(page.getByRole('img', { name: /^The page as it looked/ })).toBeVisible();
  await page.getByRole('link', { name: 'Facts' }).click();
  await expect(page.getByText('With a browser, as a reader sees the page')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Download the capture (WACZ)' })).toBeVisible();
  await expectNoViolations(page, 'the facts of a captured page');

  paper.rewrite();
  await openClaim(page, claimId);
  await card.getByRole('button', { name: /^Edit/ }).click();
  await expect(standing(page)).toContainText('A copy is kept');
  await keep(page).click();
  await expect(standing(page)).not.toContainText('A copy is kept');
  await expect(standing(page)).toContainText('A copy is kept', KEPT);
  await expect(proof).toContainText('Number. The quote has “52”, the copy has “61”.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await addAtOnce(page, paper);
  paper.close();
});

/** Nobody presses "Keep a copy": the page is captured as soon as its source is added, or the source says why it is not. */
async function addAtOnce(page: Page, paper: Paper): Promise<void> {
  const add = async (path: string) => {
    const dialog = await openSourceDialog(page);
    await dialog.getByLabel('Address').fill(`${paper.base}${path}`);
    await expect(standing(page)).toContainText('A copy is kept as soon as the source is added.');
    await dialog.getByLabel('Title').fill('Added at once');
    await dialog.getByLabel('Publisher').fill('Valley Post');
    await dialog.getByRole('textbox', { name: /^Quote/ }).fill('It costs 61 million crowns');
    await dialog.getByRole('button', { name: 'Add source' }).click();
    await expect(dialog).toHaveCount(0);
  };
  await add('/atonce');
  const card = page.getByRole('article', { name: 'Source 3' });
  await expect(card).toContainText('Quote verified', KEPT);
  await add('/gone');
  const gone = page.getByRole('article', { name: 'Source 4' });
  await expect(gone).toContainText('The page is gone', KEPT);
  await expect(gone.getByRole('button', { name: /^Upload a copy/ })).toBeVisible();
  await gone.getByRole('link', { name: 'Look at what was kept' }).click();
  await expect(page.getByRole('heading', { name: 'Not here' })).toBeVisible();
}
