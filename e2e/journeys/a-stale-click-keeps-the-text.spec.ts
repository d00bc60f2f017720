import { expectStage, openClaim, openSourceDialog, saveVerdict } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['in-review'] });

test('a stale click is refused with who changed what, and the text that was typed stays', async ({ desk, seat }) => {
  const { claimId } = claimAt(desk, 'in-review');
  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await jonas.page.getByRole('button', { name: /^Send back/ }).click();
  const dialog = jonas.page.getByRole('dialog');
  await dialog.getByLabel('What is to do').fill('The register has another figure for 2024. Which year is meant?');

  const mara = await seat('mara');
  await openClaim(mara.page, claimId);
  await mara.page.getByRole('button', { name: /^Withdraw/ }).click();
  await expectStage(mara.page, 'Verdict drafted');
  await mara.page
    .getByRole('textbox', { name: 'Summary sentence' })
    .fill('The register gives the same figure for the year 2025.');
  await saveVerdict(mara.page, 2);
  await mara.page.getByRole('button', { name: /^Submit/ }).click();
  await expectStage(mara.page, 'In review');

  await dialog.getByRole('button', { name: 'Send back' }).click();
  await expect(dialog.getByRole('alert')).toContainText('What you typed is kept');
  await expect(dialog.getByLabel('What is to do')).toHaveValue('The register has another figure for 2024. Which year is meant?');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  const notice = jonas.page.getByRole('alert').filter({ hasText: 'This changed while you had it open' });
  await expect(notice).toContainText('Mara Lindqvist changed the verdict');
  await expectStage(jonas.page, 'In review');
  // Only a page that shows what has changed may act on it.
  await expect(jonas.page.getByText('The register gives the same figure for the year 2025.').first()).toBeVisible();

  await jonas.page.getByRole('button', { name: /^Send back/ }).click();
  await expect(dialog.getByLabel('What is to do')).toHaveValue('The register has another figure for 2024. Which year is meant?');
  await dialog.getByRole('button', { name: 'Send back' }).click();
  await expect(dialog).toHaveCount(0);
  await openClaim(mara.page, claimId);
  await expect(mara.page.getByText('The register has another figure for 2024. Which year is meant?')).toBeVisible();
});

test('two windows of one checker: the second text waits for a choice, neither is lost', async ({ desk, seat }) => {
  const { claimId } = claimAt(desk, 'in-review');
  const first = await seat('mara');
  await openClaim(first.page, claimId);
  await first.page.getByRole('button', { name: /^Withdraw/ }).click();
  await expectStage(first.page, 'Verdict drafted');
  const second = await seat('mara');
  await openClaim(second.page, claimId);
  await second.page.getByRole('textbox', { name: 'Headline' }).fill('The ferry figure is in the register');
  await first.page.getByRole('textbox', { name: 'Headline' }).fill('The register confirms the ferry figure');
  await saveVerdict(first.page, 2);
  await second.page.getByRole('button', { name: 'Save verdict' }).click();
  await expect(second.page.getByText('Both texts are here. Saving waits for your choice.')).toBeVisible();
  await expect(second.page.getByRole('textbox', { name: 'Headline' })).toHaveValue('The ferry figure is in the register');
  await second.page.getByRole('button', { name: 'Go on with mine' }).click();
  await saveVerdict(second.page, 3);
});

test('what somebody just did themselves is no stale click, even before the page has been drawn anew', async ({ desk, seat }) => {
  const { claimId } = claimAt(desk, 'in-review');
  const { page } = await seat('mara');
  await openClaim(page, claimId);
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await expectStage(page, 'Verdict drafted');
  // The page cannot be drawn anew: what was added stays out of sight.
  const held: (() => Promise<void>)[] = [];
  let isHeld = true;
  await page.route('**/claims/**', async (route) => {
    const isDrawn = route.request().headers().rsc !== undefined;
    if (isHeld && isDrawn) held.push(() => route.continue());
    else await route.continue();
  });
  const dialog = await openSourceDialog(page);
  await dialog.getByLabel('Title').fill('Yearbook 2025');
  await dialog.getByLabel('Publisher').fill('Port Example Register');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(page.getByText(/^Submitted/).first()).toBeVisible();
  isHeld = false;
  for (const go of held) await go();
  await expectStage(page, 'In review');
});
