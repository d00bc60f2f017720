import type { Page } from '@playwright/test';
import { waitUntilAwake } from './act';
import { expect } from './fixtures';

export async function file(page: Page, text: string, { as = 'Find the claims' } = {}): Promise<void> {
  await page.goto('/documents/new');
  await waitUntilAwake(page);
  await page.getByLabel('Text to check').fill(text);
  await page.getByRole('radio', { name: /^Before publication/ }).check();
  // What was understood comes in between and moves the button.
  await expect(page.getByLabel('Title')).not.toHaveValue('');
  await page.getByRole('button', { name: as }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}$/);
  await waitUntilAwake(page);
}
