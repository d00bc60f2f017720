import { openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted'] });

test('a revoked session is out on the next request, in every browser of that person', async ({ desk, seat }) => {
  const { claimId } = claimAt(desk, 'drafted');
  const office = await seat('mara');
  const home = await seat('mara');
  await openClaim(home.page, claimId);
  await office.page.goto('/people');
  await office.page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(office.page).toHaveURL(/\/sign-in/);
  await home.page.getByRole('button', { name: /^Submit/ }).click();
  await expect(home.page.getByText('Sign in first.').filter({ visible: true }).first()).toBeVisible();
  await home.page.reload();
  await expect(home.page).toHaveURL(/\/sign-in/);

  const ines = await seat('ines');
  await openClaim(ines.page, claimId);
  const karim = await seat('karim');
  await karim.page.goto('/people');
  await karim.page.getByRole('button', { name: 'Remove: Ines Okafor' }).click();
  await karim.page.getByLabel('Type the name to confirm: Ines Okafor').fill('Ines Okafor');
  await karim.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(karim.page.getByRole('dialog')).toHaveCount(0);
  await ines.page.goto(`/claims/${claimId}`);
  await expect(ines.page).toHaveURL(/\/sign-in/);
});
