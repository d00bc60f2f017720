import { expectOff, expectStage, openClaim, waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted'] });

test('the head adds a sentence to a checklist, reads what it does, and passes the gate for one claim with a printed reason', async ({
  desk,
  seat,
}) => {
  const { claimId, documentId } = { ...claimAt(desk, 'drafted'), documentId: desk.documentId };
  const [karim, mara, lena] = [await seat('karim'), await seat('mara'), await seat('lena')];
  await lena.page.goto('/settings');
  await expect(lena.page.getByText('A head of the desk can change these. You can read them.')).toBeVisible();
  await expect(lena.page.getByRole('button', { name: 'Save rules' })).toHaveCount(0);

  await karim.page.goto('/');
  await karim.page.getByRole('link', { name: 'Settings' }).click();
  await waitUntilAwake(karim.page);
  await expect(karim.page.getByText('Nothing is changed yet.')).toBeVisible();
  await karim.page.getByLabel('Kind of claim').selectOption('quantity');
  await karim.page.getByLabel('A sentence of your own').fill('The year of the number is in the text');
  await karim.page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(karim.page.getByText('the checklist asks “The year of the number is in the text”.')).toBeVisible();
  await karim.page.getByLabel('Or independent sources, A standard claim').selectOption('3');
  await expect(karim.page.getByText('A standard claim needs 1 primary or 3 independent sources.')).toBeVisible();
  await expectNoViolations(karim.page, 'settings with a change in hand');
  await karim.page.getByRole('button', { name: 'Save rules' }).click();
  await expect(karim.page.getByText('Version 2,')).toBeVisible();

  await openClaim(mara.page, claimId);
  await expectOff(mara.page.getByRole('button', { name: /^Submit/ }));
  await openClaim(karim.page, claimId);
  await karim.page.getByRole('button', { name: 'Pass it for this claim' }).click();
  const dialog = karim.page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('The article names no year and runs tonight.');
  await expectNoViolations(karim.page, 'pass a gate');
  await dialog.getByRole('button', { name: 'Pass this gate' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(karim.page.getByText(/^Passed by Karim/)).toBeVisible();

  await openClaim(mara.page, claimId);
  await mara.page.getByRole('button', { name: /^Submit/ }).click();
  await expectStage(mara.page, 'In review');
  await mara.page.goto(`/documents/${documentId}/sheet`);
  await expect(mara.page.getByText('The article names no year and runs tonight.')).toBeVisible();
});
