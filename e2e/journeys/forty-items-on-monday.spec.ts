import { expect, test } from '../fixtures';
import { SPEECH, heading, open, pane, paste, row } from '../incoming';

const RUMOURS = Array.from({ length: 36 }, (_, i) => `Rumour ${i + 1}: the ferry fare rises by ${i + 2} crowns`);
/** Forty lines: rumours, one of them twice, a link, an opinion and blank lines between. */
const MONDAY = [...RUMOURS, RUMOURS[0], SPEECH, 'The mayor is a bore', 'Is the bridge closed?'].join('\n\n');

test('forty items on Monday: pasted at once, sorted with one key each, and nobody sorts what a colleague has sorted', async ({
  seat,
}) => {
  const mara = await seat('mara');
  await open(mara.page);
  await expect(mara.page.getByText('Nothing to sort', { exact: true })).toBeVisible();
  await paste(mara.page, `${MONDAY}\n${'x'.repeat(2001)}`);
  const dialog = mara.page.getByRole('dialog');
  await expect(dialog.getByText(/^Longer than 2000 characters/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Bring in', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await mara.page.keyboard.press('Escape');
  await mara.page.reload();
  await open(mara.page);
  await mara.page.keyboard.press('p');
  await expect(dialog.getByLabel('Lines')).toHaveValue(new RegExp('^Rumour 1: '));
  await dialog.getByLabel('Lines').fill(MONDAY);
  await dialog.getByLabel('Sent by').fill('Ana Pires');
  await dialog.getByLabel('Over what').fill('Tip line');
  await expect(dialog.getByText('Lines: 40. Links: 1. In words: 39. Known already: 1.')).toBeVisible();
  await expect(dialog.getByText('The same as line 1: counted twice')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bring in 40' }).click();
  await expect(mara.page.getByText('39 brought in, 1 counted where they stand.')).toBeVisible();
  await expect(mara.page.getByRole('main').getByText('39 to sort, 0 sorted today')).toBeVisible();
  await expect(pane(mara.page).getByText('Ana Pires, Tip line').first()).toBeVisible();

  const ines = await seat('ines');
  await open(ines.page);
  await heading(ines.page, RUMOURS[0]!);

  await mara.page.keyboard.press('1');
  await expect(row(mara.page, RUMOURS[0]!).getByText('Taken')).toBeVisible();
  await heading(mara.page, RUMOURS[1]!);
  await mara.page.keyboard.press('3');
  await mara.page.getByLabel('opinion').check();
  await mara.page.getByRole('dialog').getByRole('button', { name: 'Not ours' }).click();
  await expect(row(mara.page, RUMOURS[1]!).getByText('Not ours: opinion')).toBeVisible();
  await heading(mara.page, RUMOURS[2]!);
  await mara.page.keyboard.press('h');
  await mara.page.getByRole('dialog').getByRole('button', { name: 'Put off' }).click();
  await expect(row(mara.page, RUMOURS[2]!).getByText(/^Until/)).toBeVisible();
  await heading(mara.page, RUMOURS[3]!);
  await mara.page.keyboard.press('2');
  await mara.page.getByLabel('Find by words').fill('Rumour 1:');
  await mara.page.getByRole('radio', { name: /^Rumour 1: .*Came in before$/ }).check();
  await mara.page.getByRole('button', { name: 'Put with it' }).click();
  await expect(row(mara.page, RUMOURS[3]!).getByText('Same as another')).toBeVisible();
  await heading(mara.page, RUMOURS[4]!);
  await mara.page.keyboard.press('z');
  await heading(mara.page, RUMOURS[3]!);
  await expect(row(mara.page, RUMOURS[3]!).getByText('Same as another')).toHaveCount(0);

  await ines.page.keyboard.press('1');
  await expect(ines.page.getByRole('alert').filter({ hasText: 'Mara Lindqvist has taken this already' })).toBeVisible();
  await expect(row(ines.page, RUMOURS[0]!)).toHaveCount(0);

  await mara.page.getByRole('link', { name: /^Decided/ }).click();
  // What was decided a moment ago stands in both lists: the new one has to be there first.
  await expect(mara.page).toHaveURL(/view=decided/);
  await row(mara.page, RUMOURS[0]!).getByRole('button').click();
  await mara.page.getByRole('link', { name: 'Open the document' }).click();
  await expect(mara.page.getByRole('heading', { name: RUMOURS[0]! }).first()).toBeVisible();
});
