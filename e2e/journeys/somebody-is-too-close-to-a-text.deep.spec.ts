import type { Page } from '@playwright/test';
import { expectOff, openClaim, waitUntilAwake } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['to-assign', 'drafted'] });

test('a checker says in advance that a text is too close, the editor finds what follows, and the head overrides it', async ({
  desk,
  seat,
}) => {
  const mara = await seat('mara');
  await mara.page.goto(`/documents/${desk.documentId}`);
  await waitUntilAwake(mara.page);
  await mara.page.getByRole('button', { name: 'I have a conflict here' }).click();
  const dialog = mara.page.getByRole('dialog');
  await dialog.getByLabel('What it is').fill('My aunt runs the harbour office.');
  await dialog.getByRole('button', { name: 'Declare a conflict' }).click();
  await expect(mara.page.getByText(/^You declared a conflict/)).toBeVisible();

  const jonas = await seat('jonas');
  const { claimId } = claimAt(desk, 'to-assign');
  await openAssign(jonas.page, claimId);
  await expect(choice(jonas.page, /^Mara Lindqvist/)).toBeDisabled();
  await expect(jonas.page.getByText('Declared a conflict with this text')).toBeVisible();
  await expect(choice(jonas.page, /^Karim Haddad/)).toBeDisabled();
  await expect(jonas.page.getByText('Is no checker').first()).toBeVisible();
  await expect(choice(jonas.page, /^Ines Okafor/)).toBeEnabled();

  await jonas.page.goto('/people/conflicts');
  await waitUntilAwake(jonas.page);
  await expect(jonas.page.getByText('My aunt runs the harbour office.')).toBeVisible();
  await expectOff(jonas.page.getByRole('button', { name: /^Override/ }));
  await jonas.page.getByRole('link', { name: /One claim in hand, hand over/ }).click();
  await expect(jonas.page.getByRole('link', { name: /Three cranes/ }).first()).toBeVisible();

  const ines = await seat('ines');
  await ines.page.goto('/people/conflicts');
  await expect(ines.page.getByText(/Editors and the head of the desk keep this register/)).toBeVisible();
  await expect(ines.page.getByText('My aunt runs the harbour office.')).toHaveCount(0);

  const karim = await seat('karim');
  await karim.page.goto('/people');
  await karim.page.getByRole('link', { name: 'Conflicts of interest' }).click();
  await waitUntilAwake(karim.page);
  await karim.page.getByRole('button', { name: /^Override/ }).click();
  const reason = 'She has left the family business; Ines is ill.';
  await karim.page.getByRole('dialog').getByLabel('Reason').fill(reason);
  await karim.page.getByRole('dialog').getByRole('button', { name: 'Override' }).click();
  await expect(karim.page.getByRole('dialog')).toHaveCount(0);
  await expect(karim.page.getByText(reason)).toBeVisible();

  await openAssign(jonas.page, claimId);
  await choice(jonas.page, /^Mara Lindqvist/).check();
  await jonas.page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
  await expect(jonas.page.getByRole('dialog')).toHaveCount(0);

  await jonas.page.goto(`/documents/${desk.documentId}/sheet`);
  await expect(jonas.page.getByText(reason)).toBeVisible();
  await expect(jonas.page.getByText('My aunt runs the harbour office.')).toHaveCount(0);
});

async function openAssign(page: Page, claimId: string): Promise<void> {
  await openClaim(page, claimId);
  await page.getByRole('button', { name: /^Assign/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

function choice(page: Page, name: RegExp) {
  return page.getByRole('dialog').getByRole('radio', { name });
}
