import { waitUntilAwake } from '../act';
import { expect, test } from '../fixtures';

test('an editor puts claims to countersign into the morning digest, and another editor’s choice stays as it was', async ({
  seat,
}) => {
  const [jonas, ana] = [await seat('jonas'), await seat('ana')];
  await jonas.page.goto('/inbox');
  await waitUntilAwake(jonas.page);
  await jonas.page.getByRole('link', { name: 'What I am told by mail' }).click();
  const choice = jonas.page.getByLabel('Claims to countersign');
  await expect(choice).toHaveValue('once');
  await choice.selectOption({ label: 'in the morning digest' });
  await jonas.page.getByRole('button', { name: 'Save choices' }).click();
  await expect(jonas.page.getByText('Choices saved')).toBeVisible();
  await jonas.page.reload();
  await expect(jonas.page.getByLabel('Claims to countersign')).toHaveValue('digest');
  await ana.page.goto('/inbox');
  await expect(ana.page.getByLabel('Claims to countersign')).toHaveValue('once');
});

test('the head reads where mail goes', async ({ seat }) => {
  const [karim, lena] = [await seat('karim'), await seat('lena')];
  await karim.page.goto('/settings');
  await expect(karim.page.getByText(/^No mail server is set, so mail is kept as files in /)).toBeVisible();
  await lena.page.goto('/settings');
  await expect(lena.page.getByRole('heading', { name: 'Time zone' })).toBeVisible();
  await expect(lena.page.getByText(/^No mail server is set/)).toHaveCount(0);
});
