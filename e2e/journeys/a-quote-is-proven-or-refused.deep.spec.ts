import type { Locator } from '@playwright/test';
import { countersignAs, expectOff, expectStage, openClaim, openSourceDialog } from '../act';
import { expectNoViolations } from '../axe';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted'] });

const COPY = [
  'The minister met the press at noon.',
  'She said that she did, as she had always maintained, not sign the order of the cabinet.',
  'Already 15 kilometers away, it is a hand’s throw to the border.',
].join(' ');

test('a quote is proven or refused: what differs, what was left out and where it stands is told to whoever signs', async ({
  desk,
  seat,
}) => {
  const { claimId, number } = claimAt(desk, 'drafted');
  const mara = await seat('mara');
  const { page } = mara;
  await openClaim(page, claimId);
  const dialog = await openSourceDialog(page);
  await dialog.getByLabel('Title').fill('Transcript of the press conference');
  await dialog.getByLabel('Publisher').fill('Office of the Cabinet');
  await dialog.getByLabel('Its own words, for the kept copy').fill(COPY);
  const quote = dialog.getByRole('textbox', { name: /^Quote/ });
  const said = dialog.getByRole('status').filter({ hasText: /words typed in by/ });

  await quote.fill("Already 50 kilometers away, it is no hand's throw to the border");
  await expect(said).toContainText('Not in the words typed in by');
  await expect(said).toContainText('Nearest passage: Already 15 kilometers away, it is a hand’s throw to the border');
  await expect(said).toContainText('Number. The quote has “50”, the copy has “15”.');
  await expect(said).toContainText('Negation. The quote has “no”, the copy has “a”.');
  await expectNoViolations(page, 'a quote that is refused');

  await quote.fill('She said that she did […] sign [every] order of the cabinet');
  await expect(said).toContainText('A gap leaves out a negation. Stands in words typed in by');
  await expect(said).toContainText('Left out, with a negation: , as she had always maintained, not');
  await expect(said).toContainText('Put in: every');
  await expectNoViolations(page, 'a quote with gaps');
  await quote.fill('She said that she did […] sign the order of the cabinet');
  await expect(said).not.toContainText('Put in');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);

  const card = page.getByRole('article', { name: 'Source 2' });
  await expect(card).toContainText('A gap leaves out a negation. Stands in words typed in by');
  await expect(card).toContainText('Left out, with a negation');
  await card.getByText('In the kept copy').click();
  await expectMarked(card);
  await card.getByRole('link', { name: /^Open the whole copy/ }).click();
  await expect(page.getByRole('heading', { name: 'Kept copy of source 2' })).toBeVisible();
  await expectMarked(page.getByRole('region', { name: 'Transcript of the press conference' }));
  await expectNoViolations(page, 'a kept copy');
  await page.getByRole('link', { name: `Claim ${number}`, exact: true }).click();

  // A quote that leaves out a "not" has to be explained before anybody is asked to sign it.
  await expectOff(page.getByRole('button', { name: /^Submit/ }));
  await expect(page.getByText('The quote of source 2 leaves out or puts in a “not” or a number')).toBeVisible();
  await page.getByRole('button', { name: 'Edit Source 2' }).click();
  const edit = page.getByRole('dialog');
  await edit.getByLabel('Why the quote may stand all the same').fill('The denial is quoted in full by source 1.');
  await edit.getByRole('button', { name: 'Edit source' }).click();
  await expect(edit).toHaveCount(0);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expectStage(page, 'In review');

  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await jonas.page.getByRole('button', { name: /^Countersign/ }).click();
  const signing = jonas.page.getByRole('dialog');
  await expect(signing.getByRole('region', { name: 'Look at these quotes' }).getByRole('listitem')).toHaveText([
    'Source 1: Words typed in by Mara Lindqvist.',
    'Source 2: Words typed in by Mara Lindqvist.',
    'Source 2: Left out: “, as she had always maintained, not”',
    'Source 2: A gap leaves out a negation.',
    'Source 2: Explained: The denial is quoted in full by source 1.',
  ]);
  await expectNoViolations(jonas.page, 'quotes to look at before signing');
  await jonas.page.keyboard.press('Escape');
  await countersignAs(jonas.page, 'Jonas Reid');
});

/** The quoted words are marked; those left out stand between them, as the copy has them. */
async function expectMarked(place: Locator): Promise<void> {
  await expect(
    place.locator('mark:visible').filter({ hasText: /^She said that she did$|^sign the order of the cabinet$/ }),
  ).toHaveCount(2);
  await expect(place).toContainText('She said that she did, as she had always maintained, not sign the order of the cabinet.');
}
