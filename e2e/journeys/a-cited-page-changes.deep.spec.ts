import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openClaim, openSourceDialog } from '../act';
import { expectNoViolations } from '../axe';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted'] });

const WORDS = 'Accounts of the year: the bridge cost 52 million crowns in all.';

/** A page whose words can be changed under the desk's feet, on this machine, which the setting FETCH_HOSTS allows. */
async function openPage(): Promise<{ url: string; say: (words: string) => void; close: () => void }> {
  let words = WORDS;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Accounts</title><main><p>${words}</p></main>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/accounts`;
  return { url, say: (next) => (words = next), close: () => void server.close() };
}

test('a page that a claim cites changes: its checker is told, sees what stands there now, and nothing of the claim was touched', async ({
  desk,
  line,
  seat,
}) => {
  const { claimId } = claimAt(desk, 'drafted');
  const site = await openPage();
  const { page } = await seat('mara');
  await openClaim(page, claimId);
  const dialog = await openSourceDialog(page);
  await dialog.getByLabel('Title').fill('Accounts of the valley');
  await dialog.getByLabel('Publisher').fill('Valley Council');
  await dialog.getByRole('textbox', { name: /^Address/ }).fill(site.url);
  await dialog.getByLabel('Its own words, for the kept copy').fill(WORDS);
  await dialog.getByRole('textbox', { name: /^Quote/ }).fill('the bridge cost 52 million crowns');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);
  const card = page.getByRole('article', { name: 'Source 2' });
  await expect(card).toContainText('Stands in words typed in by');

  site.say(WORDS.replace('52', '61'));
  expect(await line.ask('passDay', { deskId: desk.deskId })).toBeGreaterThan(0);
  await expect(async () => {
    await openClaim(page, claimId);
    await expect(page.getByText('Source changed', { exact: true }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
  await line.ask('tellTimes', { deskId: desk.deskId });
  await page.goto('/inbox');
  await expect(page.getByText(/A page that it cites changed/)).toBeVisible();
  await openClaim(page, claimId);
  const changed = card.getByRole('region', { name: 'Source 2 changed' });
  await expect(changed).toContainText('The cited words are not on the page any more.');
  await expect(changed).toContainText('Number. The quote has “52”, the copy has “61”.');
  await expect(card).toContainText('the bridge cost 52 million crowns');
  await expectNoViolations(page, 'a source whose page changed');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page, 'a source whose page changed, dark and narrow');
  await changed.getByRole('button', { name: 'Seen' }).click();
  await expect(changed).toHaveCount(0);
  await expect(page.getByText('Source changed', { exact: true })).toHaveCount(0);
  site.close();
});
