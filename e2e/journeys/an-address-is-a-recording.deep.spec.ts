import { trialFilm } from '../../scripts/trial-film';
import { bytes, openTrialSite } from '../../scripts/trial-site';
import { openClaim, openSourceDialog } from '../act';
import { expectNoViolations } from '../axe';
import { claimAt, expect, test } from '../fixtures';
import { silence } from '../silence';

test.use({ starts: ['drafted'] });

/** A browser that keeps a page waits for its turn, on a machine that runs the journeys beside it. */
const KEPT = { timeout: 60_000 };

test('a recording that stands at an address is kept, heard at the minute that is cited, and warns of its place', async ({
  desk,
  seat,
}) => {
  test.slow();
  const site = await openTrialSite({
    '/council.wav': bytes('audio/wav', silence(30)),
    '/port.mp4': bytes('video/mp4', trialFilm(desk.deskId)),
  });
  const { claimId } = claimAt(desk, 'drafted');
  const { page } = await seat('mara');
  await openClaim(page, claimId);
  const dialog = page.getByRole('dialog');
  const keep = async (path: string, title: string) => {
    await openSourceDialog(page);
    await dialog.getByLabel('Title').fill(title);
    await dialog.getByLabel('Publisher').fill('Port Example Council');
    await dialog.getByLabel('Address').fill(`http://127.0.0.1:${site.port}${path}`);
    await dialog.getByRole('button', { name: 'Keep a copy' }).click();
    await expect(dialog.getByText('A copy is kept. It is a recording', { exact: false })).toBeVisible(KEPT);
  };
  const add = async () => {
    await dialog.getByRole('button', { name: 'Add source' }).click();
    await expect(dialog).toHaveCount(0);
  };

  await keep('/council.wav', 'The council sits');
  await dialog.getByRole('textbox', { name: /^Quote/ }).fill('We paid 40 million crowns');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog.getByText('Say where in the file these words stand', { exact: false })).toBeVisible();
  await dialog.getByLabel('Where in it').fill('00:12-00:13');
  await add();
  const heard = page.getByRole('article', { name: 'Source 2' });
  await expect(heard).toContainText('Read by Mara');
  await expect(heard.getByLabel(/^Listen to/)).toHaveJSProperty('currentTime', 12);
  await expect(heard.getByRole('button', { name: 'Play 0:12 to 0:13' })).toBeVisible();

  await keep('/port.mp4', 'A film of the port');
  await add();
  const film = page.getByRole('article', { name: 'Source 3' });
  await expect(film).toContainText('Made 2024-12-06 10:20:30 UTC, as the file says');
  await film.getByText(/^Sensitive: the recording says where it was made/).click();
  await expect(film).toContainText('51.50000° north, 7.25000° east');
  await expectNoViolations(page, 'recordings that were captured');

  await heard.getByRole('link', { name: /^Look inside/ }).click();
  await expect(page).toHaveURL(/\/captures\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('link', { name: 'Recording', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByLabel(/^Listen to/)).toHaveJSProperty('duration', 30);
  await expectNoViolations(page, 'a captured recording');
  await page.getByRole('link', { name: 'Facts' }).click();
  await expect(page.getByText('SHA-256 of the recording')).toBeVisible();
  await site.close();
});
