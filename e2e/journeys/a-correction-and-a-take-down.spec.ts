import { countersignAs, expectStage, openClaim, saveVerdict } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['published'] });

test('a correction marks the page, replaces it once it is signed anew, and a take-down leaves a tombstone', async ({
  desk,
  page,
  seat,
}) => {
  const { claimId } = claimAt(desk, 'published');
  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  const address = (await jonas.page.getByRole('link', { name: 'Open the public check' }).getAttribute('href')) ?? '';
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The register of the harbour confirms the figure');

  await jonas.page.getByRole('button', { name: /^Correct/ }).click();
  const dialog = jonas.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Clarification' }).check();
  await dialog.getByLabel('Note for readers').fill('The summary now names the year.');
  await expect(dialog.getByText('Leave them as they are, and it goes to Mara')).toBeVisible();
  await dialog.getByRole('button', { name: 'Correct' }).click();
  await expectStage(jonas.page, 'Verdict drafted');
  await page.reload();
  await expect(page.getByText(/under re-check since/i).first()).toBeVisible();

  const mara = await seat('mara');
  await openClaim(mara.page, claimId);
  await mara.page.getByRole('textbox', { name: 'Summary sentence' }).fill('The register gives the same figure for 2025.');
  await saveVerdict(mara.page, 2);
  await mara.page.getByRole('button', { name: /^Submit/ }).click();
  await expectStage(mara.page, 'In review');

  const ana = await seat('ana');
  await openClaim(ana.page, claimId);
  await countersignAs(ana.page, 'Ana Pires');
  await openClaim(ana.page, claimId);
  await ana.page.getByRole('button', { name: /^Publish/ }).click();
  await expectStage(ana.page, 'Published');

  await page.goto(address);
  await expect(page.getByText('The register gives the same figure for 2025.')).toBeVisible();
  await expect(page.getByText('The summary now names the year.').first()).toBeVisible();
  await page
    .getByRole('link', { name: /version/i })
    .first()
    .click();
  await expect(page.getByText('The harbour register gives the same figure.')).toBeVisible();

  const lena = await seat('lena');
  await openClaim(lena.page, claimId);
  await lena.page.getByRole('button', { name: /^Take down/ }).click();
  await lena.page.getByLabel('Reason').fill('The paper withdrew the figure.');
  await lena.page.getByRole('dialog').getByRole('button', { name: 'Take down' }).click();
  await expect(lena.page.getByRole('dialog')).toHaveCount(0);
  await expect(lena.page.getByText('Taken down').first()).toBeVisible();
  const gone = await page.goto(address);
  expect(gone?.status()).toBe(410);
  await expect(page.getByText('The paper withdrew the figure.')).toBeVisible();
});
