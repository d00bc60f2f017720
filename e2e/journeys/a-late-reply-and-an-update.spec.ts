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
