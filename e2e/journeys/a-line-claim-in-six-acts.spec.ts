import { expectStage, openClaim } from '../act';
import { expect, test } from '../fixtures';
import { bringToReview, counted, file } from '../short-claims';

test('a line claim goes from proposed to signed in six acts of two people', async ({ seat }) => {
  const mara = await seat('mara');
  const { press, acts } = counted();
  await file(mara.page);
  const claimId = await bringToReview(mara.page, { proposal: '42 million euros', number: 1, press });
  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await press(jonas.page.getByRole('button', { name: /^Countersign/ }));
  await press(jonas.page.getByRole('dialog').getByRole('button', { name: 'Countersign as Jonas Reid' }));
  await expect(jonas.page).toHaveURL(/\/\?done=/);
  await openClaim(jonas.page, claimId);
  await expectStage(jonas.page, 'Signed off');
  expect(acts()).toBeLessThanOrEqual(6);
});
