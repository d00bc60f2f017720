import { waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';
import { file } from '../file-text';

const LONG = Array.from(
  { length: 240 },
  (_, i) => `On 3 March 2025 the council of Example paid ${i + 20} million crowns for bridge ${i}.`,
).join('\n\n');

test('a proposal is merged with one of another part, and all above it are accepted wherever they stand', async ({ seat }) => {
  test.slow();
  const { page } = await seat('jonas');
  await file(page, LONG);
  const said = page.locator('footer').getByRole('status');
  const parts = page.getByLabel('Part of the text');
  await expect(parts).toBeVisible({ timeout: 60_000 });
  const on = page.getByRole('link', { name: /^Go on/ }).last();
  await page.goto((await on.getAttribute('href')) ?? '');
  await waitUntilAwake(page);
  const cards = page.getByRole('list', { name: /^Claims and proposals/ }).getByRole('listitem');

  await page.keyboard.press('j');
  await page.keyboard.press('2');
  const dialog = page.getByRole('dialog', { name: 'Merge this proposal' });
  await dialog.getByLabel('Find by its words').fill('bridge 3.');
  const first = page.getByRole('radio', { name: /23 million crowns for bridge 3\./ });
  await expect(first).toHaveCount(1);
  await expect(dialog.locator('label').filter({ has: first })).toContainText('Part 1');
  await expectNoViolations(page, 'a list to merge with');
  await first.check();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(said).toHaveText('Merged, and accepted as claim 1');

  await expect(page.getByRole('button', { name: /^Accept \d+ down to here/ })).toBeVisible();
  await page.keyboard.press('5');
  await expect(said).toHaveText(/^Accepting \d{2,}$/);
  await expect(said).toHaveText(/^Accepted \d{2,}$/, { timeout: 90_000 });
  await page.goto(page.url().replace(/\?.*$/, ''));
  await waitUntilAwake(page);
  await expect(cards.filter({ hasText: 'To assign' })).not.toHaveCount(0);
  await expect(cards.filter({ hasText: /Strong|Possible|Weak/ })).toHaveCount(0);
});
