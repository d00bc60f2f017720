import type { Page } from '@playwright/test';
import { countersignAs, openClaim, waitUntilAwake } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['in-review'] });

test('the inbox says what waits and why: an editor’s to countersign, a checker’s sent back, and that somebody else signed', async ({
  desk,
  seat,
}) => {
  const { claimId, number } = claimAt(desk, 'in-review');
  const jonas = await seat('jonas');
  await jonas.page.goto('/');
  await waitUntilAwake(jonas.page);
  await jonas.page.keyboard.press('g');
  await jonas.page.keyboard.press('n');
  await expect(jonas.page).toHaveURL('/inbox');
  const toSign = waiting(jonas.page, `C-${number}: Ready to countersign`);
  await expect(toSign).toContainText('Unread:');
  await expect(rail(jonas.page)).toHaveText(/Inbox\s*1/);
  await toSign.getByRole('link').click();
  await expect(jonas.page).toHaveURL(`/claims/${claimId}`);
  await waitUntilAwake(jonas.page);
  await jonas.page.getByRole('button', { name: /^Send back/ }).click();
  const dialog = jonas.page.getByRole('dialog');
  await dialog.getByLabel('What is to do').fill('Say which register this is.');
  await dialog.getByRole('button', { name: 'Send back' }).click();
  await expect(dialog).toHaveCount(0);

  const mara = await seat('mara');
  await mara.page.goto('/inbox');
  await waitUntilAwake(mara.page);
  await expect(waiting(mara.page, 'sent it back to you')).toBeVisible();
  await mara.page.getByRole('button', { name: 'Mark all read' }).click();
  await expect(mara.page.getByText('All read', { exact: true })).toBeVisible();
  await expect(waiting(mara.page, 'sent it back to you')).not.toContainText('Unread:');
});

test('what another editor signed waits no longer', async ({ desk, seat }) => {
  const { claimId, number } = claimAt(desk, 'in-review');
  const jonas = await seat('jonas');
  await jonas.page.goto('/inbox');
  await expect(waiting(jonas.page, `C-${number}: Ready to countersign`)).toBeVisible();
  const ana = await seat('ana');
  await openClaim(ana.page, claimId);
  await countersignAs(ana.page, 'Ana Pires');
  await jonas.page.goto('/inbox');
  await expect(waiting(jonas.page, 'Ready to countersign')).toHaveCount(0);
  const settled = section(jonas.page, 'Happened')
    .getByRole('listitem')
    .filter({ hasText: `C-${number}: Ready to countersign` });
  await expect(settled).toContainText('No longer waits');
  await expect(settled).toContainText('Signed off');
});

const section = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const waiting = (page: Page, text: string) => section(page, 'Waits for you now').getByRole('listitem').filter({ hasText: text });
const rail = (page: Page) => page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: /^Inbox/ });
