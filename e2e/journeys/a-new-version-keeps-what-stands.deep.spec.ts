import type { Page } from '@playwright/test';
import { countersignAs, expectOff, expectStage, openClaim, waitUntilAwake } from '../act';
import { claimAt, expect, test } from '../fixtures';
import { TEXT } from '../starts';

test.use({ starts: ['drafted', 'signed-off', 'published'] });

const EARLIER = TEXT.replace('finish early\n', 'finish early\n\nIt rained all week 🌧 in Port Example.\n');
const LATER = EARLIER.replace('310 people', '312 people').replace(
  'Three cranes were moved to the northern basin in April 2025. ',
  '',
);

test('a new version keeps what stands with its signature, shows what changed or is gone, and is signed again by an editor', async ({
  desk,
  seat,
}) => {
  const signed = claimAt(desk, 'signed-off');
  const drafted = claimAt(desk, 'drafted');
  const mara = await seat('mara');
  const jonas = await seat('jonas');
  await jonas.page.goto(`/documents/${desk.documentId}/new-version`);
  await waitUntilAwake(jonas.page);

  // Mara adds a sentence: every claim stands as it stood.
  await mara.page.goto(`/documents/${desk.documentId}`);
  await mara.page.getByRole('link', { name: 'New version' }).click();
  await waitUntilAwake(mara.page);
  await mara.page.getByRole('button', { name: 'Begin with the text of version 1' }).click();
  await expect(mara.page.getByText('This is the text of version 1, letter for letter. Nothing was filed.')).toBeVisible();
  await mara.page.getByRole('textbox').fill(EARLIER);
  await expect(effectOf(mara.page, 'Keep their place and signature')).toHaveText('3');
  await mara.page.getByRole('button', { name: 'File new version' }).click();
  await expect(mara.page.getByRole('link', { name: 'Version 2 of 2' })).toBeVisible();
  await expect(mara.page.getByRole('region', { name: 'Places to decide' })).toHaveCount(0);
  await openClaim(mara.page, signed.claimId);
  await expectStage(mara.page, 'Signed off');
  await expect(mara.page.locator('mark.cl')).toHaveText(/310 people/);

  // Jonas began with version 1 as well: he is told, and his text is still there for version 2.
  await jonas.page.getByRole('textbox').fill(LATER);
  await jonas.page.getByRole('button', { name: 'File new version' }).click();
  await expect(jonas.page.getByText(/^Mara Lindqvist filed version 2 of this document meanwhile/).first()).toBeVisible();
  await expect(jonas.page.getByRole('textbox')).toHaveValue(LATER);
  await expect(effectOf(jonas.page, 'Words changed')).toHaveText('1');
  await expect(effectOf(jonas.page, 'Gone from the text')).toHaveText('1');
  await jonas.page.getByRole('button', { name: 'File new version' }).click();
  await expect(jonas.page.getByRole('link', { name: 'Version 3 of 3' })).toBeVisible();

  // What was signed says something else now: it cannot go out until somebody takes the new words on and another editor signs.
  const karim = await seat('karim');
  await openClaim(karim.page, signed.claimId);
  await expectOff(karim.page.getByRole('button', { name: /^Publish/ }));
  await expect(karim.page.getByText('Version 3 of the document has other words here.')).toBeVisible();
  await karim.page.getByRole('link', { name: 'Say where it stands' }).click();
  const places = jonas.page.getByRole('region', { name: 'Places to decide' });
  await expect(places.getByText('310', { exact: true })).toBeVisible();
  await waitUntilAwake(jonas.page);
  await jonas.page.keyboard.press('p');
  await jonas.page.keyboard.press('1');
  const dialog = jonas.page.getByRole('dialog');
  await expect(dialog.getByLabel('Its words in this version')).toHaveValue('The harbour office employs 312 people');
  await dialog.getByLabel('Claim line').fill('The harbour office of Port Example employs 312 people');
  await dialog.getByRole('button', { name: 'Take these words' }).click();
  await expect(dialog).toHaveCount(0);
  await openClaim(jonas.page, signed.claimId);
  await expectStage(jonas.page, 'In review');
  await expectOff(jonas.page.getByRole('button', { name: /^Countersign/ }));
  const ana = await seat('ana');
  await openClaim(ana.page, signed.claimId);
  await expect(ana.page.getByText(/changed since, no longer counts/)).toBeVisible();
  await countersignAs(ana.page, 'Ana Pires');
  await openClaim(ana.page, signed.claimId);
  await expectStage(ana.page, 'Signed off');

  // The words that are gone stay with their claim, in the last version that had them, until it is set aside.
  await openClaim(mara.page, drafted.claimId);
  await expect(mara.page.getByText('This is version 2, the last one that had these words.')).toBeVisible();
  await mara.page.goto(`/documents/${desk.documentId}`);
  await waitUntilAwake(mara.page);
  const gone = mara.page.getByRole('region', { name: 'Places to decide' });
  await expect(gone.getByText('Three cranes were moved to the northern basin in April 2025', { exact: true })).toBeVisible();
  await gone.getByRole('button', { name: /aside, it does not run$/ }).click();
  await expect(gone).toHaveCount(0);

  // Old versions are read as they were, and any two are compared.
  await mara.page.getByRole('link', { name: 'Read version 2' }).click();
  await expect(mara.page.getByText('You are reading version 2.')).toBeVisible();
  await expect(mara.page.getByText('310 people')).toBeVisible();
  await mara.page.getByRole('link', { name: 'Version 2 of 3' }).click();
  await mara.page.getByLabel('Compare version').selectOption('1');
  await mara.page.getByLabel('with version').selectOption('3');
  await mara.page.getByRole('button', { name: 'Compare' }).click();
  await expect(mara.page.getByRole('deletion').filter({ hasText: '310' })).toBeVisible();
  await expect(mara.page.getByRole('insertion').filter({ hasText: '312' })).toBeVisible();
});

/** The number beside a line of "What filing it does". */
function effectOf(page: Page, label: string) {
  return page.getByRole('region', { name: 'What filing it does' }).locator('div').filter({ hasText: label }).last().locator('dd');
}
