import { waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';
import { file } from '../file-text';

test('a long text is read with its progress in sight, what is found appears meanwhile, and it is stopped by one key; nothing is proposed then, and both ways are open', async ({
  seat,
}) => {
  test.slow();
  const { page } = await seat('mara');
  const sentences = Array.from(
    { length: 15_000 },
    (_, i) => `In ${1900 + (i % 120)} the port took in ${i + 11} tonnes of grain.`,
  );
  const paragraphs = Array.from({ length: 12 }, (_, i) => sentences.slice(i * 1250, (i + 1) * 1250).join(' '));
  await file(page, paragraphs.join('\n\n'));
  await expect(page.getByText(/^Reading paragraph \d+ of 12\. \d+ claims so far\.$/)).toBeVisible();
  await waitUntilAwake(page);
  const found = page.getByRole('list', { name: /^Claims and proposals/ }).getByRole('listitem');
  await expect(found.first()).toContainText('In 1900 the port took in 11 tonnes of grain', { timeout: 60_000 });
  await page.keyboard.press('.');
  await expect(page.getByText('Reading was stopped')).toBeVisible();
  await expectNoViolations(page, 'a reading that was stopped');
  await expect(found).toHaveCount(0);
  await page.getByRole('button', { name: 'Mark claims yourself' }).click();
  await expect(page.getByRole('button', { name: 'Mark a claim in paragraph 1', exact: true })).toBeFocused();

  const json = { code: 'staleRevision', sentence: 'Somebody was faster.' };
  await page.route('**/extract', (route) => route.fulfill({ status: 409, json }));
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByText('The text could not be read for claims')).toBeVisible();
  await expect(page.getByText(/^Somebody was faster\. Nothing was proposed/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read it again' })).toBeVisible();
});

test('a step along the claims that is pressed while the text is read opens the first one once it is there', async ({ seat }) => {
  const { page } = await seat('mara');
  await file(page, 'The ferry carried 1,200 passengers on 2 May 2025.', { as: 'Mark claims myself' });
  await page.route('**/extract', async (route) => {
    await new Promise((done) => setTimeout(done, 1_000));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Find the claims' }).first().click();
  await page.keyboard.press('j');
  const card = page.getByRole('list', { name: /^Claims and proposals/ }).getByRole('listitem');
  await expect(card).toContainText('The ferry carried 1,200 passengers');
  await expect(card).toBeFocused();
});

test('a text in which nothing can be checked says why nothing is proposed; who may only watch sees it and decides nothing', async ({
  seat,
}) => {
  const { page } = await seat('mara');
  await file(page, 'I think we should all be grateful. Is there anything better? I believe that it was lovely.');
  await expect(page.getByText('Read to its end, and nothing is proposed')).toBeVisible();
  await expectNoViolations(page, 'nothing proposed');
  const { page: tomas } = await seat('tomas');
  await tomas.goto(page.url());
  await waitUntilAwake(tomas);
  await expect(tomas.getByRole('button', { name: 'Read it again' })).toHaveAttribute('aria-disabled', 'true');
});
