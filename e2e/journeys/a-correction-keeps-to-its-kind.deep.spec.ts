import type { Page } from '@playwright/test';
import { countersignAs, expectStage, openClaim, saveVerdict } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['published'] });

test('a correction keeps to its kind: a new rating is signed outside the first chain, a void check keeps its text', async ({
  desk,
  page,
  seat,
}) => {
  const { claimId } = claimAt(desk, 'published');
  const [jonas, mara, ana] = [await seat('jonas'), await seat('mara'), await seat('ana')];
  await openClaim(jonas.page, claimId);
  const address = (await jonas.page.getByRole('link', { name: 'Open the public check' }).getAttribute('href')) ?? '';

  await openCorrection(jonas.page, 'Typo', 'What was corrected', 'A comma.');
  await openClaim(mara.page, claimId);
  await mara.page.getByRole('radio', { name: 'Mostly true' }).check();
  await saveVerdict(mara.page, 2);
  await mara.page.getByRole('button', { name: /^Submit/ }).click();
  await expect(mara.page.getByText('That changes the rating: correct as “Rating”.').first()).toBeVisible();

  await openClaim(jonas.page, claimId);
  await jonas.page.getByRole('button', { name: 'More' }).click();
  await jonas.page.getByRole('button', { name: 'Change the kind of correction' }).click();
  await fillCorrection(jonas.page, 'Rating', 'Note for readers', 'The register rounds the figure.');
  await openClaim(mara.page, claimId);
  await mara.page.getByRole('button', { name: /^Submit/ }).click();
  await expectStage(mara.page, 'In review');

  await openClaim(ana.page, claimId);
  await countersignAs(ana.page, 'Ana Pires');
  await openClaim(ana.page, claimId);
  await ana.page.getByRole('button', { name: /^Publish/ }).click();
  await expectStage(ana.page, 'Published');
  await page.goto(address);
  await expect(page.getByText('The rating was corrected on')).toBeVisible();
  await page.getByRole('link', { name: 'Read what stood here before' }).click();
  await expect(page).toHaveURL(/\/versions\/1$/);
  await expect(page.getByText('You are reading version 1')).toBeVisible();
});

test('a correction opened by mistake is cancelled, and the page is as it was', async ({ desk, page, seat }) => {
  const { claimId } = claimAt(desk, 'published');
  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  const address = (await jonas.page.getByRole('link', { name: 'Open the public check' }).getAttribute('href')) ?? '';
  await openCorrection(jonas.page, 'Rating', 'Note for readers', 'We look at the figure again.');
  await expectStage(jonas.page, 'Verdict drafted');
  await page.goto(address);
  await expect(page.getByText(/under re-check since/i).first()).toBeVisible();

  await jonas.page.getByRole('button', { name: 'More' }).click();
  await jonas.page.getByRole('button', { name: 'Cancel correction' }).click();
  const dialog = jonas.page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('The figure is right.');
  await dialog.getByRole('button', { name: 'Cancel correction' }).click();
  await expectStage(jonas.page, 'Published');
  await page.reload();
  await expect(page.getByText(/under re-check since/i)).toHaveCount(0);
  await expect(page.getByText('We look at the figure again.')).toHaveCount(0);
});

async function openCorrection(page: Page, kind: string, field: string, note: string): Promise<void> {
  await page.getByRole('button', { name: /^Correct/ }).click();
  await fillCorrection(page, kind, field, note);
}

async function fillCorrection(page: Page, kind: string, field: string, note: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  await dialog.getByLabel(field).fill(note);
  await dialog.getByRole('button', { name: 'Correct' }).click();
  await expect(dialog).toHaveCount(0);
}
