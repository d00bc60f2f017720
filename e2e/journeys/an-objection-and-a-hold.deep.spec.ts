import type { Page } from '@playwright/test';
import { callApi, expectOff, expectStage, openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted', 'signed-off'] });

test('another editor’s objection and a legal hold keep a signed check in until the head and the legal reader let it go', async ({
  desk,
  seat,
}) => {
  const { claimId } = claimAt(desk, 'signed-off');
  const ana = await seat('ana');
  await openClaim(ana.page, claimId);
  await actFromList(ana.page, 'Object', { reason: 'The register is the one of last year.' });
  await expect(ana.page.getByText(/^Ana Pires objected, /)).toBeVisible();

  const lena = await seat('lena');
  await openClaim(lena.page, claimId);
  await actFromList(lena.page, 'Put on hold', { reason: 'The harbour’s lawyer wrote.' });
  await expect(lena.page.getByText(/^On hold since/)).toBeVisible();

  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await expectOff(jonas.page.getByRole('button', { name: /^Publish/ }));
  await expect(jonas.page.getByText('The harbour’s lawyer wrote.', { exact: true })).toBeVisible();
  await expect(jonas.page.getByText(/a legal reader has to release it first/).first()).toBeVisible();
  const { status, body } = await callApi(jonas.page, `/api/v1/claims/${claimId}/publish`, {
    deskId: desk.deskId,
    body: { seen: await seenOf(jonas.page, desk.deskId, claimId) },
  });
  expect({ status, code: body.code }).toEqual({ status: 409, code: 'onHold' });

  await actFromList(lena.page, 'Release', { note: 'Their letter does not touch this claim.' });
  await expect(lena.page.getByText(/^On hold since/)).toHaveCount(0);
  await openClaim(jonas.page, claimId);
  await expect(jonas.page.getByText(/An objection is open/).first()).toBeVisible();

  const karim = await seat('karim');
  await openClaim(karim.page, claimId);
  await actFromList(karim.page, 'Settle objection', { reason: 'The entry was renewed this spring.' });
  await openClaim(jonas.page, claimId);
  await jonas.page.getByRole('button', { name: /^Publish/ }).click();
  await expectStage(jonas.page, 'Published');
});

/** Opens an act of the list behind "More", answers what its dialog asks and sends it. */
async function actFromList(page: Page, name: string, { reason, note }: { reason?: string; note?: string }): Promise<void> {
  const more = page.getByRole('button', { name: 'More' });
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByLabel('Reason').fill(reason);
  if (note) await dialog.getByLabel('What was decided').fill(note);
  await dialog.getByRole('button', { name }).click();
  await expect(dialog).toHaveCount(0);
}

/** The revisions a screen that is up to date would send. */
async function seenOf(page: Page, deskId: string, claimId: string): Promise<unknown> {
  const { body } = await callApi(page, `/api/v1/claims/${claimId}`, { deskId, method: 'GET' });
  return body.seen;
}
