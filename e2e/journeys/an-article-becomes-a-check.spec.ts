import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { countersignAs, expectStage, openClaim, openSourceDialog, saveVerdict } from '../act';
import { expect, test } from '../fixtures';
import { startOwnServer } from '../own-server';

const ARTICLE = readFileSync(new URL('../../fixtures/seed-article.txt', import.meta.url), 'utf8');
const RECORD = [
  'Entry 1. Treaty on security guarantees within the framework of the Union State.',
  'Signed by the two heads of state in Minsk on 6 December 2024.',
].join('\n');

test('an article becomes a published check: pasted, sorted, assigned, sourced, rated, countersigned, published, verified', async ({
  browser,
  watched,
}) => {
  test.slow();
  const own = await startOwnServer();
  try {
    const desk = await own.line.ask('makeDesk', { name: 'Harbour Desk', starts: [], isDemo: false });
    const sitDown = async (personId: string): Promise<Page> => {
      const cookie = await own.line.ask('signIn', { personId, deskId: desk.deskId });
      const context = await browser.newContext({ baseURL: own.baseURL });
      await context.addCookies([{ ...cookie, url: own.baseURL, httpOnly: true, sameSite: 'Lax' }]);
      const page = await context.newPage();
      watched.add(page);
      return page;
    };
    const jonas = await sitDown(desk.people.jonas);
    await receive(jonas);
    const claimId = await sortAndAssign(jonas);
    const mara = await sitDown(desk.people.mara);
    await source(mara, claimId);
    await record(mara);
    await rateAndSubmit(mara);
    const ana = await sitDown(desk.people.ana);
    const address = await signAndPublish(ana, claimId);
    const reader = await (await browser.newContext({ baseURL: own.baseURL })).newPage();
    watched.add(reader);
    await read(reader, address);

    await ana.goto('/history');
    await ana.getByRole('button', { name: 'Check the ledger' }).click();
    await expect(ana.getByText(/events, unbroken, to/)).toBeVisible();
    expect((await own.line.ask('verify', { deskId: desk.deskId })).fault).toBeNull();
  } finally {
    await own.stop();
  }
});

async function receive(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('link', { name: /^New document/ })
    .first()
    .click();
  await page.getByLabel('Text to check').fill(ARTICLE);
  await page.getByRole('radio', { name: /^Published elsewhere/ }).check();
  await expect(page.getByLabel('Translated from')).toHaveValue('ru');
  await page.getByLabel('Publisher').fill('Izvestia');
  await page.getByLabel('Date of publication').fill('2024-12-06');
  await page.getByLabel('Address').fill('https://en.iz.ru/en/1803059');
  await page.getByRole('button', { name: 'Find the claims' }).click();
  await expect(
    page
      .getByRole('list', { name: /^Claims and proposals/ })
      .getByRole('listitem')
      .first(),
    // The first text that a process reads waits until all patterns are made.
  ).toBeVisible({ timeout: 30_000 });
}

/** Takes on the proposal about the treaty as it stands, dismisses another, and gives the claim to Mara. */
async function sortAndAssign(page: Page): Promise<string> {
  const cards = page.getByRole('list', { name: /^Claims and proposals/ }).getByRole('listitem');
  const treaty = cards.filter({ hasText: 'signed a treaty' }).first();
  await treaty.getByRole('heading').click();
  await treaty.getByRole('button', { name: 'Accept 1', exact: true }).click();
  await expect(page.getByText('Accepted as claim 1')).toBeVisible();
  const other = cards.filter({ hasText: 'Minsk is concerned' }).first();
  await other.getByRole('heading').click();
  await other.getByRole('button', { name: /^Dismiss/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Too little reach' }).check();
  await dialog.getByRole('button', { name: 'Dismiss' }).click();
  await expect(dialog).toHaveCount(0);

  await treaty.getByRole('heading').click();
  await treaty.getByRole('link', { name: 'Open claim 1' }).click();
  await expect(page).toHaveURL(/\/claims\//);
  await page.getByRole('button', { name: /^Assign/ }).click();
  await dialog.getByRole('radio', { name: /^Mara Lindqvist/ }).check();
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expectStage(page, 'Assigned');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function source(page: Page, claimId: string): Promise<void> {
  await page.goto('/');
  await expect(page.getByText('One claim is yours to work on.')).toBeVisible();
  await openClaim(page, claimId);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Edit claim' }).click();
  await dialog.getByLabel('Claim line').fill('Belarus and Russia signed a treaty on security guarantees on 6 December 2024');
  await dialog.getByLabel('Who said it').fill('');
  await dialog.getByLabel('Kind').selectOption('Event');
  await dialog.getByRole('checkbox', { name: 'Was it said?' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Is it true?' }).check();
  await dialog.getByRole('button', { name: 'Save claim' }).click();
  await expect(dialog).toHaveCount(0);

  await openSourceDialog(page);
  await dialog.getByLabel('Title').fill('Entry: treaty on security guarantees');
  await dialog.getByLabel('Publisher').fill('Sample Register of Treaties');
  await dialog.getByLabel('Type').selectOption('Official record');
  await dialog.getByLabel('Address').fill('https://example.org/register/1');
  await dialog.getByLabel('Its own words, for the kept copy').fill(RECORD);
  await dialog
    .getByLabel('Quote', { exact: false })
    .first()
    .fill('Signed by the two heads of state in Minsk on 6 December 2024.');
  await expect(dialog.getByText(/Stands in words typed in by/)).toBeVisible();
  await dialog.getByLabel('Stance').selectOption('Supports');
  await dialog.getByLabel('Tier').selectOption('Primary');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);
  await expectStage(page, 'Sourcing');
}

async function record(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('tab', { name: /^Search & checklist/ }).click();
  await page.getByRole('button', { name: 'Write it down' }).first().click();
  await dialog.getByLabel('What you found').fill('Looked for an account that names another day; none was found.');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Open checklist' }).click();
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toHaveCount(0);
}

async function rateAndSubmit(page: Page): Promise<void> {
  const submit = page.getByRole('button', { name: /^Submit/ });
  await expect(submit).toHaveAttribute('aria-disabled', 'true');
  const form = page.getByRole('form', { name: 'Verdict' });
  await form.getByRole('radio', { name: 'Rate' }).check();
  await form.getByRole('radio', { name: /^True/ }).check();
  await form.getByLabel('Reason in a sentence').fill('The register has the treaty with its date.');
  await form.getByLabel('Headline').fill('Belarus and Russia signed a security treaty on 6 December 2024');
  await form.getByLabel('Summary sentence').fill('The treaty was signed on that day, in Minsk.');
  await form.getByLabel('Rationale').fill('The register names both signatories, the place and the day [1]');
  await form.getByLabel('Why we chose it').fill('The treaty binds two states in their defence.');
  await saveVerdict(page, 1);
  await submit.click();
  await expectStage(page, 'In review');
}

async function signAndPublish(page: Page, claimId: string): Promise<string> {
  await page.goto('/');
  await expect(page.getByText('One claim waits for your signature.')).toBeVisible();
  await openClaim(page, claimId);
  await countersignAs(page, 'Ana Pires');
  await openClaim(page, claimId);
  await expectStage(page, 'Signed off');
  await page.getByRole('button', { name: /^Publish/ }).click();
  await expectStage(page, 'Published');
  return (await page.getByRole('link', { name: 'Open the public check' }).getAttribute('href')) ?? '';
}

async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Belarus and Russia signed a security treaty on 6 December 2024',
  );
  await expect(page.getByText('The treaty was signed on that day, in Minsk.')).toBeVisible();
  await expect(page.getByText(/Countersigned by an editor/)).toBeVisible();
  await expect(page.getByText('machine translated from Russian', { exact: false }).first()).toBeVisible();
  const markup: unknown = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
  expect(markup).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: 'Belarus and Russia signed a security treaty on 6 December 2024',
    author: { '@type': 'Organization', name: 'Harbour Desk' },
    reviewRating: { '@type': 'Rating', alternateName: 'True', ratingValue: 5, bestRating: 5, worstRating: 1 },
    itemReviewed: { '@type': 'Claim', author: { name: 'Izvestia' }, appearance: { url: 'https://en.iz.ru/en/1803059' } },
  });
}
