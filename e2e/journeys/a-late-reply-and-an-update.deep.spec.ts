import { expectOff, expectStage, openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['published', 'drafted'] });

test('a late reply is printed with its date by an editor who made nothing, and is no correction', async ({
  desk,
  page,
  seat,
}) => {
  const { claimId } = claimAt(desk, 'published');
  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  const address = (await jonas.page.getByRole('link', { name: 'Open the public check' }).getAttribute('href')) ?? '';

  await jonas.page.getByRole('button', { name: /^Update/ }).click();
  const dialog = jonas.page.getByRole('dialog');
  await expect(dialog.getByText('apart from corrections')).toBeVisible();
  const send = dialog.getByRole('button', { name: 'Update' });
  await dialog.getByLabel('Note for readers').fill('The harbour office answered after we published.');
  await expectOff(send);
  await dialog.getByLabel('Who answered').fill('The harbour office');
  await dialog.getByLabel('Answered on').fill('2025-05-09');
  await dialog.getByLabel('The answer, word for word').fill('We stand by the figure of the register.');
  await send.click();
  await expect(dialog).toHaveCount(0);
  await expectStage(jonas.page, 'Published');
  await jonas.page.getByRole('tab', { name: /^History/ }).click();
  await expect(jonas.page.getByText('Jonas Reid updated the check')).toBeVisible();

  await page.goto(address);
  const updates = page.getByRole('region', { name: 'Updates' });
  await expect(updates.getByText('Late reply')).toBeVisible();
  await expect(updates.getByText('The harbour office answered on 9 May 2025:')).toBeVisible();
  await expect(updates.getByText('We stand by the figure of the register.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Corrections' }).getByText('None so far.')).toBeVisible();
  await expect(page.getByText(/under re-check/i)).toHaveCount(0);
});
