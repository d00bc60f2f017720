import { expectStage, openClaim, waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';
import { bringToReview, counted, file } from '../short-claims';

test('short claims are countersigned as one list: only those that were opened, and what changed meanwhile keeps no other back', async ({
  seat,
}) => {
  test.slow();
  const mara = await seat('mara');
  const { press } = counted();
  const path = await file(mara.page);
  const proposals = ['42 million euros', 'Three cranes', '1,200 passengers'];
  const claims: string[] = [];
  for (const [at, proposal] of proposals.entries()) {
    await mara.page.goto(path);
    claims.push(await bringToReview(mara.page, { proposal, number: at + 1, press }));
  }
  const [quay = '', cranes = '', ferry = ''] = claims;
  const jonas = await seat('jonas');
  const { page } = jonas;
  for (const claimId of [quay, cranes]) {
    const noted = page.waitForResponse((response) => response.url().endsWith(`${claimId}/look`));
    await openClaim(page, claimId);
    expect((await noted).status()).toBe(200);
  }
  await page.goto(path);
  await waitUntilAwake(page);
  await page.getByRole('button', { name: 'Countersign 2 opened claims' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await expect(dialog.getByText('Not opened')).toBeVisible();
  await expect(dialog.getByText('Stands', { exact: true })).toHaveCount(3);
  await expect(dialog.getByRole('link', { name: 'Open claim 3 first' })).toHaveAttribute('href', `/claims/${ferry}`);
  await expect(dialog.getByRole('button', { name: /^Sign/ })).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('checkbox', { name: /^Sign claim 1:/ }).check();
  await dialog.getByRole('checkbox', { name: /^Sign claim 2:/ }).check();
  await expectNoViolations(page, 'the list of short claims');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page, 'the list of short claims, dark and narrow');

  await openClaim(mara.page, cranes);
  await mara.page.getByRole('button', { name: /^Withdraw/ }).click();
  await expectStage(mara.page, 'Verdict drafted');
  const form = mara.page.getByRole('form', { name: 'Verdict' });
  await form.getByLabel('Reason in a sentence').fill('The register has two cranes in April and one in May.');
  await form.getByRole('button', { name: 'Save and submit' }).click();
  await expectStage(mara.page, 'In review');

  await dialog.getByRole('button', { name: 'Sign 2 claims as Jonas Reid' }).click();
  await expect(dialog.getByText('What became of them')).toBeVisible();
  await expectNoViolations(page, 'what became of the short claims');
  const results = dialog.getByRole('listitem');
  await expect(results.filter({ hasText: '42 million' }).getByText('Countersigned')).toBeVisible();
  await expect(results.filter({ hasText: 'cranes' }).getByText(/This has changed since you opened it/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  for (const place of ['/', '/claims?view=to-countersign', '/claims?stage=review']) {
    await page.goto(place);
    await expect(page.getByRole('button', { name: '2 short claims to open and countersign' })).toBeVisible();
  }
  await waitUntilAwake(page);
  await page.getByRole('button', { name: '2 short claims to open and countersign' }).click();
  await expect(dialog.getByText('Changed since you opened it')).toBeVisible();
  await openClaim(page, quay);
  await expectStage(page, 'Signed off');
  await openClaim(page, cranes);
  await expectStage(page, 'In review');
});
