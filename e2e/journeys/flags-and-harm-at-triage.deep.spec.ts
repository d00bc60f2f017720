import { waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';
import { file } from '../file-text';

const TRANSLATED = [
  'Mayor Ada Holm admitted that the harbour works of Norhaven cost 42 million euros in 2024.',
  'Three cranes of the port, a hand’s throw from the town hall, were out of service in April 2025.',
  'Переведено сервисом «Яндекс Переводчик»',
].join('\n\n');
const BANDS = ['Strong', 'Possible', 'Weak'];

test('flagged words are waved under, say why, are kept or dropped by one key, and what was dropped does not come back', async ({
  seat,
}) => {
  const { page } = await seat('mara');
  await file(page, TRANSLATED);
  const waved = (words: string) => page.getByRole('article').locator('[data-flag]', { hasText: words });
  const said = page.locator('footer').getByRole('status');
  await waved('hand’s throw').hover();
  await expect(
    page
      .getByText(/^An idiom put word for word, probably рукой подать/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();

  await waved('hand’s throw').click();
  const keep = page.getByRole('button', { name: 'Keep the flag on “hand’s throw”' });
  await expect(keep).toBeVisible();
  await expectNoViolations(page, 'a flag that waits for an answer');
  await keep.click();
  await expect(said).toHaveText('Flag kept');
  await expect(keep).toHaveAttribute('aria-pressed', 'true');

  await waved('admitted').click();
  await page.keyboard.press('8');
  await expect(said).toHaveText('Flag dropped');
  await expect(waved('admitted')).toHaveCount(0);
  await page.reload();
  await waitUntilAwake(page);
  await expect(waved('hand’s throw')).toHaveCount(1);
  await expect(waved('admitted')).toHaveCount(0);
});

test('an editor adds an idiom of the desk’s own, and the next translated text is held against it', async ({ seat }) => {
  const { page: jonas } = await seat('jonas');
  await jonas.goto('/settings');
  await waitUntilAwake(jonas);
  await jonas.getByLabel('The words in English').fill('paint~ the cat green');
  await jonas.getByLabel('Translated from').selectOption({ label: 'Russian' });
  await jonas.getByLabel('The idiom').fill('покрасить кота');
  await jonas.getByLabel('What it means').fill('to embellish');
  await jonas.getByRole('button', { name: 'Add idiom' }).click();
  await expect(jonas.getByRole('button', { name: 'Remove “paint~ the cat green”' })).toBeVisible();
  const { page: mara } = await seat('mara');
  await file(mara, TRANSLATED.replace('a hand’s throw from the town hall,', 'which painted the cat green,'));
  await expect(mara.getByRole('article').locator('[data-flag]', { hasText: 'painted the cat green' })).toHaveCount(1);
});

test('at triage a person says how much harm a claim could do; it stands beside the scores and changes none of them', async ({
  seat,
}) => {
  const { page } = await seat('mara');
  await file(page, TRANSLATED);
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  const asked = page.getByRole('dialog', { name: 'Harm of this proposal' });
  await asked.getByLabel('Likely to spread').selectOption('some');
  await asked.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('Likely to spread: some. Saved with the claim when you accept it.')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.locator('footer').getByRole('status')).toHaveText(/^Accepted as claim 1/);
  const cards = page.getByRole('list', { name: /^Claims and proposals/ }).getByRole('listitem');
  await expect(cards.filter({ hasText: 'To assign' })).toHaveCount(1);
  const proposals = cards.filter({ hasText: /Strong|Possible|Weak/ });
  const before = await proposals.allInnerTexts();
  expect(before.length).toBeGreaterThan(0);
  const address = page.url();

  await cards.filter({ hasText: 'To assign' }).click();
  await page.getByRole('link', { name: 'Open claim 1' }).click();
  await expect(page).toHaveURL(/\/claims\//);
  await waitUntilAwake(page);
  const harm = page.getByRole('region', { name: 'Harm, as people judge it' });
  await expect(harm).toContainText(/Likely to spread\s*some/);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: /^Judge harm/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Divides people').selectOption('low');
  await dialog.getByLabel('Likely to spread').selectOption('high');
  await dialog.getByRole('button', { name: 'Judge harm' }).click();
  await expect(harm).toContainText('Mara');
  await expect(harm).toContainText(/Likely to spread\s*high/);

  await page.goto(address);
  await waitUntilAwake(page);
  await page.keyboard.press('j');
  expect(await proposals.count()).toBe(before.length);
  for (const band of BANDS)
    expect(await proposals.filter({ hasText: band }).count()).toBe(before.filter((words) => words.includes(band)).length);
});
