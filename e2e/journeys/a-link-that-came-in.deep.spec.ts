import { waitUntilAwake } from '../act';
import { expect, test } from '../fixtures';
import { SPEECH, heading, open, paste, row } from '../incoming';

test('a link that came in is taken by filing the text that stands there, and the list says so', async ({ seat }) => {
  const ines = await seat('ines');
  await open(ines.page);
  await paste(ines.page, SPEECH);
  await ines.page.getByRole('button', { name: 'Bring in 1' }).click();
  await heading(ines.page, SPEECH);
  await ines.page.keyboard.press('1');
  await expect(ines.page).toHaveURL(/\/documents\/new\?incoming=/);
  await waitUntilAwake(ines.page);
  await expect(ines.page.getByText(/^This came in\. Sent by an unnamed sender, asked once\./)).toBeVisible();
  await expect(ines.page.getByLabel('Address')).toHaveValue(SPEECH);
  await ines.page.locator('#text').fill('The budget is balanced for the first time in nine years, the minister said on Monday.');
  await expect(ines.page.getByLabel('Title')).toHaveValue(/^The budget is balanced/);
  await ines.page.getByRole('button', { name: 'Find the claims' }).click();
  await expect(ines.page).toHaveURL(/\/documents\/[0-9a-f-]{36}/);

  const tomas = await seat('tomas');
  await open(tomas.page, '/incoming?view=decided');
  await expect(row(tomas.page, SPEECH).getByText('Taken')).toBeVisible();
  await expect(tomas.page.getByRole('button', { name: 'Paste lines' })).toHaveAttribute('aria-disabled', 'true');
});
