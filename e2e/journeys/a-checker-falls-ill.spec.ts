import { openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['assigned', 'drafted'] });

test('a checker falls ill: everything in hand goes to another in one act, with what was being typed', async ({ desk, seat }) => {
  const { claimId } = claimAt(desk, 'drafted');
  const mara = await seat('mara');
  await openClaim(mara.page, claimId);
  await mara.page.getByRole('textbox', { name: 'Summary sentence' }).fill('The register says the same, and so does');
  await expect(mara.page.getByText(/^Kept /).first()).toBeVisible();

  const jonas = await seat('jonas');
  await jonas.page.goto('/people');
  await jonas.page.getByRole('button', { name: 'Hand over claims (2): Mara Lindqvist' }).click();
  const dialog = jonas.page.getByRole('dialog', { name: 'Hand over everything of Mara Lindqvist' });
  await dialog.getByRole('radio', { name: /^Ines Okafor/ }).check();
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(jonas.page.getByRole('button', { name: 'Hand over claims (2): Ines Okafor' })).toBeVisible();

  const ines = await seat('ines');
  await ines.page.goto('/');
  await expect(ines.page.getByText('Two claims are yours to work on.')).toBeVisible();
  await openClaim(ines.page, claimId);
  await ines.page.getByText(/^Unsaved text of Mara Lindqvist/).click();
  await expect(ines.page.getByText('The register says the same, and so does').first()).toBeVisible();
});
