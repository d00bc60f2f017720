import { expectStage, openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted', 'in-review'] });

test('keyboard only: a draft is submitted, found by its editor and countersigned', async ({ desk, seat }) => {
  const { claimId } = claimAt(desk, 'drafted');
  const mara = await seat('mara');
  await openClaim(mara.page, claimId);
  await mara.page.keyboard.press('Control+Enter');
  await expectStage(mara.page, 'In review');

  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await jonas.page.keyboard.press('Control+Enter');
  const dialog = jonas.page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await jonas.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await jonas.page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await jonas.page.keyboard.press('Tab');
  await jonas.page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(jonas.page).not.toHaveURL(new RegExp(claimId));
  await openClaim(jonas.page, claimId);
  await expectStage(jonas.page, 'Signed off');
});
