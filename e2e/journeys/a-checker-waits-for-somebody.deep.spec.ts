import { openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted', 'signed-off'] });

test('a checker waits for somebody: the claim says for whom, is not overdue, and goes on when the answer is there', async ({
  desk,
  seat,
}) => {
  const { claimId } = claimAt(desk, 'drafted');
  const mara = await seat('mara');
  await openClaim(mara.page, claimId);
  await mara.page.getByRole('button', { name: 'More' }).click();
  await mara.page.getByRole('button', { name: /^Wait for somebody/ }).click();
  const dialog = mara.page.getByRole('dialog');
  await dialog.getByLabel('For whom').fill('the harbour office');
  await dialog.getByLabel('Until').fill('2020-01-01T12:00');
  await dialog.getByRole('button', { name: 'Wait for somebody' }).click();
  await expect(dialog.getByText('That time has passed. Choose a later one.')).toBeVisible();
  await dialog.getByLabel('Until').fill(`${new Date().getFullYear() + 1}-01-02T12:00`);
  await dialog.getByRole('button', { name: 'Wait for somebody' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(mara.page.getByText(/^Waiting for the harbour office until/)).toBeVisible();
  await mara.page.goto('/claims?view=waiting-on-me');
  await expect(mara.page.getByText('Waiting', { exact: true }).filter({ visible: true }).first()).toBeVisible();
  await openClaim(mara.page, claimId);
  await mara.page.getByRole('button', { name: 'More' }).click();
  await mara.page.getByRole('button', { name: /^Stop waiting/ }).click();
  await expect(mara.page.getByText(/^Waiting for/)).toHaveCount(0);
});
