import type { Page } from '@playwright/test';
import { waitUntilAwake } from '../act';
import { expect, test } from '../fixtures';

const SPEECH = 'https://example.org/speech-on-the-budget';

test('a link that came in is taken by filing the text that stands there, and the list says so', async ({ seat }) => {
  const ines = await seat('ines');
  await open(ines.page);
  await paste(ines.page, SPEECH);
  await ines.page.getByRole('button', { name: 'Bring in 1' }).click();
  await heading(ines.page, SPEECH);
  await ines.page.keyboard.press('1');
  await expect(ines.page).toHaveURL(/\/documents\/new\?incoming=/);
  await waitUntilAwake(ines.page);
  await expect(ines.page.getByText(/^This came in\. Sent by an unnamed sender, asked once\./)).toBeVisible();
  await expect(ines.page.getByLabel('Address')).toHaveValue(SPEECH);
  await ines.page.locator('#text').fill('The budget is balanced for the first time in nine years, the minister said on Monday.');
  await expect(ines.page.getByLabel('Title')).toHaveValue(/^The budget is balanced/);
  await ines.page.getByRole('button', { name: 'Find the claims' }).click();
  await expect(ines.page).toHaveURL(/\/documents\/[0-9a-f-]{36}/);

  const tomas = await seat('tomas');
  await open(tomas.page, '/incoming?view=decided');
  await expect(row(tomas.page, SPEECH).getByText('Taken')).toBeVisible();
  await expect(tomas.page.getByRole('button', { name: 'Paste lines' })).toHaveAttribute('aria-disabled', 'true');
});

async function open(page: Page, path = '/incoming'): Promise<void> {
  await page.goto(path);
  await waitUntilAwake(page);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.press('p');
  await page.getByRole('dialog').getByLabel('Lines').fill(text);
}

function row(page: Page, words: string) {
  return page.getByRole('region', { name: 'Items' }).getByRole('listitem').filter({ hasText: words });
}

function pane(page: Page) {
  return page.getByRole('region', { name: 'This item' });
}

async function heading(page: Page, words: string): Promise<void> {
  await expect(pane(page).getByRole('heading', { name: words })).toBeVisible();
}
