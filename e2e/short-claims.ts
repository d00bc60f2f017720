import type { Locator, Page } from '@playwright/test';
import { expectStage, waitUntilAwake } from './act';
import { expect } from './fixtures';

export const TEXT = [
  'Harbour works finish early',
  '',
  'The new quay of Port Example was opened on 3 March 2025. The works cost 42 million euros.',
  'Three cranes were moved to the northern basin in April 2025. The ferry line carries 1,200 passengers a day.',
].join('\n');

/** Counts each press of a button: what somebody types or chooses in a form commits nothing. */
export function counted(): { press: (button: Locator) => Promise<void>; acts: () => number } {
  let acts = 0;
  return {
    acts: () => acts,
    press: async (button) => {
      await button.click();
      acts += 1;
    },
  };
}

/** A text that is checked before it runs. Answers its path. */
export async function file(page: Page): Promise<string> {
  await page.goto('/documents/new');
  await waitUntilAwake(page);
  await page.getByLabel('Text to check').fill(TEXT);
  await page.getByRole('radio', { name: /^Before publication/ }).check();
  // What was understood comes in between and moves the button.
  await expect(page.getByLabel('Title')).toHaveValue('Harbour works finish early');
  await page.getByRole('button', { name: 'Find the claims' }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

interface Line {
  proposal: string;
  number: number;
  press: (button: Locator) => Promise<void>;
}

/** Takes a proposal as a line, gives it its one source, and hands it over with its rating. Answers the claim's id. */
export async function bringToReview(page: Page, { proposal, number, press }: Line): Promise<string> {
  const card = page
    .getByRole('list', { name: /^Claims and proposals/ })
    .getByRole('listitem')
    .filter({ hasText: proposal })
    .first();
  await waitUntilAwake(page);
  await card.getByRole('heading').click();
  await press(card.getByRole('button', { name: /^Take as line/ }));
  await expect(page.getByText(`Accepted as claim ${number}, of line depth. You have it`)).toBeAttached();
  await expect(card.getByText('Assigned', { exact: true })).toBeVisible();
  await card.getByRole('heading').click();
  await card.getByRole('link', { name: `Open claim ${number}` }).click();
  await expect(page).toHaveURL(/\/claims\//);
  await waitUntilAwake(page);

  const dialog = page.getByRole('dialog');
  await press(page.getByRole('button', { name: /^Add source/ }).first());
  await dialog.getByLabel('Title').fill('Entry for 2025');
  await dialog.getByLabel('Publisher').fill('Port Example Register');
  await dialog.getByLabel('Stance').selectOption('Supports');
  await press(dialog.getByRole('button', { name: 'Add source' }));
  await expect(dialog).toHaveCount(0);

  const form = page.getByRole('form', { name: 'Verdict' });
  await form.getByRole('radio', { name: 'Rate' }).check();
  await form.getByRole('radio', { name: /^True/ }).check();
  await form.getByLabel('Reason in a sentence').fill('The register says so.');
  await form.getByRole('radio', { name: 'Stands' }).check();
  await press(form.getByRole('button', { name: 'Save and submit' }));
  await expectStage(page, 'In review');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
