import { countersignAs } from '../act';
import { expect, test } from '../fixtures';

test('the demo desk opens by one click, shows work at every stage, and its first steps tick themselves', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole('heading', { name: 'Sit down at the demo desk' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ines Okafor/ })).toBeVisible();
  await page.getByRole('button', { name: /^Ana Pires/ }).click();
  await expect(page.getByText('for your signature.')).toBeVisible();

  const steps = page.getByRole('region', { name: 'First steps' }).getByRole('listitem');
  await expect(steps).toHaveCount(4);
  const sign = page.getByRole('region', { name: 'First steps' }).getByRole('link', { name: 'Countersign a claim, as an editor' });
  await sign.click();
  await expect(page).toHaveURL(/view=to-countersign/);
  await page
    .getByRole('link', { name: /Alexander Lukashenko asked Vladimir Putin/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/claims\/[0-9a-f-]{36}/);
  await countersignAs(page, 'Ana Pires');
  await page.goto('/');
  await expect(sign).toHaveCSS('text-decoration-line', 'line-through');

  await page.goto('/claims?view=all-open');
  for (const stage of ['To assign', 'Assigned', 'Sourcing', 'Verdict drafted', 'In review', 'Signed off']) {
    await expect(page.getByText(stage, { exact: true }).filter({ visible: true }).first()).toBeVisible();
  }
  await page.goto('/claims?stage=published');
  await page
    .getByRole('link', { name: /treaty/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Open the public check' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Belarus and Russia signed a security treaty on 6 December 2024',
  );
});
