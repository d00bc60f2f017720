import { callApi, openClaim } from '../act';
import { expectNoViolations } from '../axe';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted'] });

const SECRET = 'The treasurer showed the second ledger on the ferry.';

test('a confidential source is sealed: its holder and whom they named open it, each opening is logged, others see a number', async ({
  desk,
  seat,
}) => {
  const { claimId } = claimAt(desk, 'drafted');
  const [mara, ines, jonas, lena] = [await seat('mara'), await seat('ines'), await seat('jonas'), await seat('lena')];
  const { page } = mara;
  await openClaim(page, claimId);
  await page.getByRole('button', { name: 'Add confidential source' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Who it is/).fill('A treasurer');
  await dialog.getByLabel(/^What they say/).fill(SECRET);
  await dialog.getByRole('checkbox', { name: ines.name }).check();
  await expectNoViolations(page, 'a confidential source that is written');
  await dialog.getByRole('button', { name: 'Seal it' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Confidential source 1, held by Mara Lindqvist')).toBeVisible();
  expect(await page.content()).not.toContain('second ledger');

  await openClaim(ines.page, claimId);
  await ines.page.getByRole('button', { name: 'Open confidential source 1' }).click();
  const opened = ines.page.getByRole('dialog');
  await expect(opened).toContainText(SECRET);
  await expectNoViolations(ines.page, 'a confidential source that is opened');
  await opened.getByRole('button', { name: 'Close' }).click();

  // An editor sees that it is there and who holds it; the server opens it to nobody else.
  await openClaim(jonas.page, claimId);
  const sealed = jonas.page.getByRole('region', { name: 'Confidential' });
  await expect(sealed).toContainText('Confidential source 1, held by Mara Lindqvist');
  await expect(sealed.getByRole('button', { name: /^Open confidential/ })).toHaveCount(0);
  const looked = await callApi(page, `/api/v1/claims/${claimId}/confidential`, {
    deskId: desk.deskId,
    body: { kind: 'source', who: '', words: 'A second one.', readerIds: [] },
  });
  const refused = await callApi(jonas.page, `/api/v1/confidential/${String(looked.body.vaultId)}/open`, { deskId: desk.deskId });
  expect(refused.status).toBe(403);

  await openClaim(page, claimId);
  const log = page.getByRole('region', { name: 'Confidential' }).getByRole('listitem');
  await log.filter({ hasText: 'Confidential source 1' }).getByText(/^Log/).click();
  await expect(page.getByText(/^Ines Okafor opened it/)).toBeVisible();
  await log.filter({ hasText: 'Confidential source 2' }).getByText(/^Log/).click();
  await expect(page.getByText(/^Jonas Reid tried to open it and may not/)).toBeVisible();

  await openClaim(lena.page, claimId);
  await lena.page.getByRole('button', { name: 'Add legal note' }).click();
  await lena.page.getByRole('dialog').getByLabel('Note').fill('The firm has sued over less.');
  await lena.page.getByRole('dialog').getByRole('button', { name: 'Seal it' }).click();
  await expect(lena.page.getByText('Legal note 1 by Lena Brandt')).toBeVisible();
  await openClaim(page, claimId);
  await expect(page.getByText('Legal note')).toHaveCount(0);
});
