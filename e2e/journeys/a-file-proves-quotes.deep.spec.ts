import { writeFileSync } from 'node:fs';
import { trialPdf } from '../../scripts/trial-original';
import { trialPhoto, trialPicture } from '../../scripts/trial-picture';
import { openClaim, openSourceDialog } from '../act';
import { expectNoViolations } from '../axe';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted'] });

/** A file is read in a process of its own, on a machine that runs the journeys beside it. */
const KEPT = { timeout: 60_000 };

test('a file proves quotes by its words; a picture warns of the place in it and is known again', async ({ desk, seat }) => {
  test.slow();
  const { claimId } = claimAt(desk, 'drafted');
  const { page } = await seat('mara');
  await openClaim(page, claimId);
  const dialog = page.getByRole('dialog');
  const addSource = () => openSourceDialog(page);
  const choose = async (name: string, bytes: Uint8Array) => {
    const path = test.info().outputPath(name);
    writeFileSync(path, bytes);
    await dialog.getByLabel(/^A file/).setInputFiles(path);
  };
  const describeIt = async (title: string) => {
    await dialog.getByLabel('Title').fill(title);
    await dialog.getByLabel('Publisher').fill('Valley archive');
  };

  await addSource();
  await describeIt('Minutes of the council');
  await choose('broken.pdf', Buffer.from('%PDF-1.4 nothing'));
  await expect(dialog.getByText(/^This file is damaged/)).toBeVisible(KEPT);
  await choose('scan.pdf', trialPdf([[]]));
  await expect(dialog.getByText(/it needs a transcript/)).toBeVisible(KEPT);
  await choose('minutes.pdf', trialPdf([['The bridge is closed.'], ['It costs 52 million crowns in all.']]));
  await expect(dialog.getByText('11 words were read on 2 pages.', { exact: false })).toBeVisible(KEPT);
  await dialog.getByRole('textbox', { name: /^Quote/ }).fill('It costs 52 million crowns');
  await expect(dialog.getByText('Quote verified', { exact: false })).toBeVisible();
  await expectNoViolations(page, 'a file with words');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);
  const minutes = page.getByRole('article', { name: 'Source 2' });
  await expect(minutes).toContainText('11 words read from the file, 2 pages. The quote stands on page 2');

  await addSource();
  await describeIt('Photograph of the bridge');
  await choose('bridge.jpg', await trialPhoto(21));
  await expect(dialog.getByText(/^Sensitive: this picture says where it was taken/)).toBeVisible(KEPT);
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);
  await addSource();
  await describeIt('The same photograph in a newspaper');
  await choose('newspaper.webp', await trialPicture(21).resize(320).webp().toBuffer());
  await expect(dialog.getByText(/^On this desk already: bridge\.jpg, the same picture/)).toBeVisible(KEPT);
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);
  const photograph = page.getByRole('article', { name: 'Source 3' });
  await expect(photograph).toContainText(
    '640 by 480 pixels. Taken 2024-12-06 10:20:30 by the camera’s clock. With Example Camera 3',
  );
  await expect(photograph.getByText(/newspaper\.webp/).first()).toBeVisible();
  await photograph.getByText(/^Sensitive: the picture says where it was taken/).click();
  await expect(photograph).toContainText('51.50000° north, 7.25000° east');
  await expectNoViolations(page, 'pictures that are alike');
});
