import { expectOff, expectStage, openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['published', 'drafted'] });

test('one truth for several claims: a checker adopts a signed answer, and is told when it is corrected', async ({
  desk,
  seat,
}) => {
  const [from, own] = [claimAt(desk, 'published'), claimAt(desk, 'drafted')];
  const [mara, jonas] = [await seat('mara'), await seat('jonas')];
  await openClaim(mara.page, own.claimId);
  await mara.page.getByRole('button', { name: 'More' }).click();
  await mara.page.getByRole('button', { name: 'Adopt an answer' }).click();
  const dialog = mara.page.getByRole('dialog');
  await dialog.getByLabel('Find a signed claim by number or words').fill('breakwater');
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: 'Adopt its answer' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(mara.page.getByText(/^Adopted from claim C-/).first()).toBeVisible();

  await openClaim(jonas.page, from.claimId);
  await jonas.page.getByRole('button', { name: /^Correct/ }).click();
  const correction = jonas.page.getByRole('dialog');
  await correction.getByRole('radio', { name: 'Fact' }).check();
  await correction.getByLabel('Note for readers').fill('The register was renewed.');
  await correction.getByRole('button', { name: 'Correct' }).click();
  await expectStage(jonas.page, 'Verdict drafted');

  await openClaim(mara.page, own.claimId);
  await expect(mara.page.getByText('Adopted finding changed').first()).toBeVisible();
  await expectOff(mara.page.getByRole('button', { name: /^Submit/ }));
  await expect(mara.page.getByText('The adopted answer is signed as it was')).toBeVisible();
  await mara.page.getByRole('link', { name: /^See claim C-/ }).click();
  await expect(mara.page).toHaveURL(new RegExp(from.claimId));
});
