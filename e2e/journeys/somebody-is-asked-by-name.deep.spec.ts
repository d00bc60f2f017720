import { openClaim, waitUntilAwake } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['in-review'] });

test('somebody is asked by name in a comment, finds it on their home screen, answers, and takes an answer back', async ({
  desk,
  seat,
}) => {
  const { claimId } = claimAt(desk, 'in-review');
  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await jonas.page.keyboard.press('c');
  const field = jonas.page.getByRole('textbox', { name: 'Your comment' });
  await expect(field).toBeFocused();
  await jonas.page.keyboard.type('Is this per day or per year, @lind');
  await expect(jonas.page.getByRole('option')).toHaveText(['Mara Lindqvist']);
  await jonas.page.keyboard.press('Enter');
  await jonas.page.keyboard.type('and @l');
  await expect(jonas.page.getByRole('option')).toHaveText(['Lena Brandt', 'Mara Lindqvist']);
  await jonas.page.keyboard.press('Escape');
  await jonas.page.keyboard.type('ena?');
  await openClaim(jonas.page, claimId);
  await jonas.page.getByRole('tab', { name: /^Discussion/ }).click();
  await expect(field).toHaveValue('Is this per day or per year, @Mara Lindqvist and @lena?');
  await field.press('Control+Enter');
  await expect(jonas.page.getByText('@Mara Lindqvist', { exact: true })).toBeVisible();
  await expect(field).toHaveValue('');

  const lena = await seat('lena');
  await lena.page.goto('/');
  await expect(lena.page.getByRole('main')).toBeVisible();
  await expect(lena.page.getByRole('region', { name: /^Mentioned/ })).toHaveCount(0);

  const mara = await seat('mara');
  await mara.page.goto('/');
  await mara.page
    .getByRole('region', { name: /^Mentioned/ })
    .getByRole('link')
    .first()
    .click();
  await expect(mara.page.getByText('Asks you')).toBeVisible();
  await waitUntilAwake(mara.page);
  await say(mara.page, 'Per day.');
  await say(mara.page, 'Sorry, per week.');
  await mara.page.getByRole('button', { name: 'Withdraw comment' }).last().click();
  await mara.page.getByRole('dialog').getByRole('button', { name: 'Withdraw comment' }).click();
  await expect(mara.page.getByText(/^Mara Lindqvist withdrew a comment, /)).toBeVisible();
  await expect(mara.page.getByText('Sorry, per week.')).toHaveCount(0);
  await mara.page.goto('/');
  await expect(mara.page.getByRole('region', { name: /^Mentioned/ })).toHaveCount(0);

  const tomas = await seat('tomas');
  await openClaim(tomas.page, claimId);
  await tomas.page.getByRole('tab', { name: /^Discussion/ }).click();
  await expect(tomas.page.getByText('Per day.', { exact: true })).toBeVisible();
  await expect(
    tomas.page
      .getByText(/observers read along/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(tomas.page.getByRole('textbox', { name: 'Your comment' })).toHaveCount(0);
});

async function say(page: Parameters<typeof openClaim>[0], text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Your comment' });
  await field.fill(text);
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(page.getByRole('listitem').getByText(text, { exact: true })).toBeVisible();
  await expect(field).toHaveValue('');
}
