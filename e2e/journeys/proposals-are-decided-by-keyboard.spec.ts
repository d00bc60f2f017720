import { waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';
import { file } from '../file-text';

const TEXT = [
  'The harbour works of Norhaven cost 42 million euros, mayor Ada Holm said on 3 March 2025.',
  'Three cranes were out of service in April 2025.',
  'The port took in 1.2 million tonnes of grain in 2024, 14 percent more than the year before.',
  'The ferry carried 1,200 passengers on 2 May 2025.',
  'The council voted 14 to 9 for the works on 11 February 2025.',
  'The quay was 310 metres long before the works began.',
].join('\n\n');

test('proposals are decided by keyboard alone: accepted, dismissed with a reason, taken back, corrected, many at once with undo', async ({
  seat,
}) => {
  const { page } = await seat('mara');
  await file(page, TEXT);
  const cards = page.getByRole('list', { name: /^Claims and proposals/ }).getByRole('listitem');
  await expect(cards.first()).toBeVisible();
  const press = (key: string) => page.keyboard.press(key);
  const said = page.locator('footer').getByRole('status');

  await press('j');
  await expect(cards.first()).toBeFocused();
  await press('1');
  await expect(said).toHaveText(/^Accepted as claim 1/);

  // A slip: one key takes it back while nothing else was done with that claim, and the proposal is open again.
  await press('z');
  await expect(said).toHaveText(/^Accepting claim 1 is taken back/);
  await expect(cards.first()).toBeFocused();
  await press('1');
  await expect(said).toHaveText(/^Accepted as claim 2/);

  // The next one has opened by itself. Dismissed with its reason by one more key, and taken back by one.
  const second = cards.filter({ hasText: 'cranes' });
  await expect(second).toBeFocused();
  await press('3');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press('4');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(said).toHaveText('Dismissed');
  await expect(second.getByText('Too little reach')).toBeVisible();
  await press('z');
  await expect(said).toHaveText('Restored');
  await expect(second).toBeFocused();

  // What was understood is corrected in place; what is no date is refused at its field, and the words stay.
  await press('e');
  const line = page.getByLabel('Claim line');
  await expect(line).toBeFocused();
  await line.fill('Three of the five cranes were out of service in April 2025');
  await page.getByLabel('When').fill('one fine day');
  await press('Control+Enter');
  await expect(page.getByText(/^That is read as no date/)).toBeVisible();
  await expect(page.getByLabel('When')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('When')).toBeFocused();
  await expectNoViolations(page, 'a proposal that is corrected');
  await page.getByLabel('When').fill('7 apr 2025');
  await expect(page.getByText('Read as: 7 Apr 2025')).toBeVisible();
  await press('Control+Enter');
  await expect(said).toHaveText(/^Accepted as claim 3/);

  // All from the top down to this one, taken back by one key; then for good.
  await press('j');
  await press('5');
  await expect(said).toHaveText(/^Accepting [2-9]/);
  await press('z');
  await expect(said).toHaveText('Restored');
  await expect(cards.getByText('Accepting…')).toHaveCount(0);
  await press('j');
  await press('5');
  await expect(said).toHaveText(/^Accepting [2-9]/);
  await expect(said).toHaveText(/^Accepted [2-9]/, { timeout: 20_000 });
  await page.reload();
  await waitUntilAwake(page);
  await expect(cards.filter({ hasText: 'Three of the five cranes' })).toBeVisible();
  expect(await cards.filter({ hasText: 'To assign' }).count()).toBeGreaterThan(3);
});
