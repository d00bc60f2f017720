import type { Page } from '@playwright/test';
import { countersignAs, expectOff, expectStage, openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['in-review'] });

test('an editor suggests wording, the checker accepts it with one key, and the editor may still sign', async ({ desk, seat }) => {
  const { claimId } = claimAt(desk, 'in-review');
  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await suggest(jonas.page, 'the headline', 'The harbour register confirms the figure');
  await suggest(jonas.page, 'the claim line', 'The ferry line of Port Example carries 1,300 passengers a day');
  const mine = jonas.page.getByRole('article', { name: 'Suggestion 2, the claim line' });
  await mine.getByRole('button', { name: /^Withdraw suggestion/ }).click();
  await expect(mine).toHaveCount(0);

  const ana = await seat('ana');
  await openClaim(ana.page, claimId);
  await suggest(ana.page, 'the headline', 'The register of the harbour confirms this figure');

  const mara = await seat('mara');
  await mara.page.goto('/');
  const block = mara.page.getByRole('region', { name: /^Suggested wording/ });
  await block.getByRole('link').first().click();
  const first = mara.page.getByRole('article', { name: 'Suggestion 1, the headline' });
  await expect(first.getByRole('deletion').first()).toBeVisible();
  await openClaim(mara.page, claimId);
  await mara.page.keyboard.press('y');
  await expect(first).toHaveCount(0);
  await expect(mara.page.getByText('The harbour register confirms the figure', { exact: true })).toBeVisible();

  const second = mara.page.getByRole('article', { name: 'Suggestion 3, the headline' });
  await expect(second.getByText(/These words have changed since/)).toBeVisible();
  await expectOff(second.getByRole('button', { name: /^Accept wording/ }));
  await mara.page.keyboard.press('x');
  await expect(second).toHaveCount(0);
  await mara.page.getByText('3 suggestions decided').click();
  await expect(mara.page.getByText(/Jonas Reid suggested words for the headline, Mara Lindqvist accepted them/)).toBeVisible();

  await openClaim(jonas.page, claimId);
  await jonas.page.getByRole('checkbox', { name: /in Text/ }).check();
  await countersignAs(jonas.page, 'Jonas Reid');
  await openClaim(jonas.page, claimId);
  await expectStage(jonas.page, 'Signed off');
});

test('a suggestion outlives being sent back, and a click on changed words shows what they are now', async ({ desk, seat }) => {
  const { claimId } = claimAt(desk, 'in-review');
  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await suggest(jonas.page, 'the summary sentence', 'The register of the harbour gives this figure.');
  await suggest(jonas.page, 'the headline', 'The figure stands in the register of the harbour');
  await jonas.page.getByRole('button', { name: /^Send back/ }).click();
  await jonas.page.getByRole('dialog').getByLabel('What').fill('Which year?');
  await jonas.page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();

  const mara = await seat('mara');
  await openClaim(mara.page, claimId);
  const headline = mara.page.getByRole('article', { name: /the headline/ });
  await expect(headline).toBeVisible();
  const elsewhere = await mara.context.newPage();
  await openClaim(elsewhere, claimId);
  await elsewhere.getByRole('textbox', { name: 'Headline' }).fill('Another headline altogether');
  await elsewhere.getByRole('button', { name: 'Save verdict' }).click();
  await expect(elsewhere.getByText(/, rev 2,/)).toBeVisible();

  await headline.getByRole('button', { name: /^Accept wording/ }).click();
  await expect(headline.getByText(/are others by now/)).toBeVisible();
  await expect(headline.getByText(/compared with the text as it is now/)).toBeVisible();
  await expect(headline.getByRole('deletion').first()).toContainText('Another headline');

  const summary = mara.page.getByRole('article', { name: /the summary sentence/ });
  await summary.getByRole('button', { name: /^Accept wording/ }).click();
  await expect(summary).toHaveCount(0);
  await expect(mara.page.getByRole('textbox', { name: 'Summary sentence' })).toHaveValue(
    'The register of the harbour gives this figure.',
  );
});

/** Opens the dialog, chooses the words, writes others and sends them. */
async function suggest(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Suggest wording/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Which words').selectOption({ label: field });
  await dialog.getByLabel('The words as you would write them').fill(words);
  await expect(dialog.getByRole('insertion').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Suggest wording' }).click();
  await expect(dialog).toHaveCount(0);
}
