import type { Page } from '@playwright/test';
import { waitUntilAwake } from './act';
import { expect } from './fixtures';

export const SPEECH = 'https://example.org/speech-on-the-budget';

export async function open(page: Page, path = '/incoming'): Promise<void> {
  await page.goto(path);
  await waitUntilAwake(page);
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.press('p');
  await page.getByRole('dialog').getByLabel('Lines').fill(text);
}

export function row(page: Page, words: string) {
  return page.getByRole('region', { name: 'Items' }).getByRole('listitem').filter({ hasText: words });
}

export function pane(page: Page) {
  return page.getByRole('region', { name: 'This item' });
}

export async function heading(page: Page, words: string): Promise<void> {
  await expect(pane(page).getByRole('heading', { name: words })).toBeVisible();
}
