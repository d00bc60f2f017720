import type { Locator, Page } from '@playwright/test';
import { expectStage, openClaim, waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';

const TEXT = [
  'Harbour works finish early',
  '',
  'The new quay of Port Example was opened on 3 March 2025. The works cost 42 million euros.',
  'Three cranes were moved to the northern basin in April 2025. The ferry line carries 1,200 passengers a day.',
].join('\n');

/** Counts each press of a button: what somebody types or chooses in a form commits nothing. */
function counted(): { press: (button: Locator) => Promise<void>; acts: () => number } {
  let acts = 0;
  return {
    acts: () => acts,
    press: async (button) => {
      await button.click();
      acts += 1;
    },
  };
}

test('a line claim goes from proposed to signed in six acts of two people', async ({ seat }) => {
  const mara = await seat('mara');
  const { press, acts } = counted();
  await file(mara.page);
  const claimId = await bringToReview(mara.page, { proposal: '42 million euros', number: 1, press });
  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await press(jonas.page.getByRole('button', { name: /^Countersign/ }));
  await press(jonas.page.getByRole('dialog').getByRole('button', { name: 'Countersign as Jonas Reid' }));
  await expect(jonas.page).toHaveURL(/\/\?done=/);
  await openClaim(jonas.page, claimId);
  await expectStage(jonas.page, 'Signed off');
  expect(acts()).toBeLessThanOrEqual(6);
});

test('short claims are countersigned as one list: only those that were opened, and what changed meanwhile keeps no other back', async ({
  seat,
}) => {
  test.slow();
  const mara = await seat('mara');
  const { press } = counted();
  const path = await file(mara.page);
  const proposals = ['42 million euros', 'Three cranes', '1,200 passengers'];
  const claims: string[] = [];
  for (const [at, proposal] of proposals.entries()) {
    await mara.page.goto(path);
    claims.push(await bringToReview(mara.page, { proposal, number: at + 1, press }));
  }
  const [quay = '', cranes = '', ferry = ''] = claims;
  const jonas = await seat('jonas');
  const { page } = jonas;
  for (const claimId of [quay, cranes]) {
    const noted = page.waitForResponse((response) => response.url().endsWith(`${claimId}/look`));
    await openClaim(page, claimId);
    expect((await noted).status()).toBe(200);
  }
  await page.goto(path);
  await waitUntilAwake(page);
  await page.getByRole('button', { name: 'Countersign 2 opened claims' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await expect(dialog.getByText('Not opened')).toBeVisible();
  await expect(dialog.getByText('Stands', { exact: true })).toHaveCount(3);
  await expect(dialog.getByRole('link', { name: 'Open claim 3 first' })).toHaveAttribute('href', `/claims/${ferry}`);
  await expect(dialog.getByRole('button', { name: /^Sign/ })).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('checkbox', { name: /^Sign claim 1:/ }).check();
  await dialog.getByRole('checkbox', { name: /^Sign claim 2:/ }).check();
  await expectNoViolations(page, 'the list of short claims');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page, 'the list of short claims, dark and narrow');

  await openClaim(mara.page, cranes);
  await mara.page.getByRole('button', { name: /^Withdraw/ }).click();
  await expectStage(mara.page, 'Verdict drafted');
  const form = mara.page.getByRole('form', { name: 'Verdict' });
  await form.getByLabel('Reason in a sentence').fill('The register has two cranes in April and one in May.');
  await form.getByRole('button', { name: 'Save and submit' }).click();
  await expectStage(mara.page, 'In review');

  await dialog.getByRole('button', { name: 'Sign 2 claims as Jonas Reid' }).click();
  await expect(dialog.getByText('What became of them')).toBeVisible();
  await expectNoViolations(page, 'what became of the short claims');
  const results = dialog.getByRole('listitem');
  await expect(results.filter({ hasText: '42 million' }).getByText('Countersigned')).toBeVisible();
  await expect(results.filter({ hasText: 'cranes' }).getByText(/This has changed since you opened it/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  for (const place of ['/', '/claims?view=to-countersign', '/claims?stage=review']) {
    await page.goto(place);
    await expect(page.getByRole('button', { name: '2 short claims to open and countersign' })).toBeVisible();
  }
  await waitUntilAwake(page);
  await page.getByRole('button', { name: '2 short claims to open and countersign' }).click();
  await expect(dialog.getByText('Changed since you opened it')).toBeVisible();
  await openClaim(page, quay);
  await expectStage(page, 'Signed off');
  await openClaim(page, cranes);
  await expectStage(page, 'In review');
});

/** A text that is checked before it runs. Answers its path. */
async function file(page: Page): Promise<string> {
  await page.goto('/documents/new');
  await waitUntilAwake(page);
  await page.getByLabel('Text to check').fill(TEXT);
  await page.getByRole('radio', { name: /^Before publication/ }).check();
  // What was understood comes in between and moves the button.
  await expect(page.getByLabel('Title')).toHaveValue('Harbour works finish early');
  await page.getByRole('button', { name: 'Find the claims' }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

interface Line {
  proposal: string;
  number: number;
  press: (button: Locator) => Promise<void>;
}

/** Takes a proposal as a line, gives it its one source, and hands it over with its rating. Answers the claim's id. */
async function bringToReview(page: Page, { proposal, number, press }: Line): Promise<string> {
  const card = page
    .getByRole('list', { name: /^Claims and proposals/ })
    .getByRole('listitem')
    .filter({ hasText: proposal })
    .first();
  await waitUntilAwake(page);
  await card.getByRole('heading').click();
  await press(card.getByRole('button', { name: /^Take as line/ }));
  await expect(page.getByText(`Accepted as claim ${number}, of line depth. You have it`)).toBeAttached();
  await expect(card.getByText('Assigned', { exact: true })).toBeVisible();
  await card.getByRole('heading').click();
  await card.getByRole('link', { name: `Open claim ${number}` }).click();
  await expect(page).toHaveURL(/\/claims\//);
  await waitUntilAwake(page);

  const dialog = page.getByRole('dialog');
  await press(page.getByRole('button', { name: /^Add source/ }).first());
  await dialog.getByLabel('Title').fill('Entry for 2025');
  await dialog.getByLabel('Publisher').fill('Port Example Register');
  await dialog.getByLabel('Stance').selectOption('Supports');
  await press(dialog.getByRole('button', { name: 'Add source' }));
  await expect(dialog).toHaveCount(0);

  const form = page.getByRole('form', { name: 'Verdict' });
  await form.getByRole('radio', { name: 'Rate' }).check();
  await form.getByRole('radio', { name: /^True/ }).check();
  await form.getByLabel('Reason in a sentence').fill('The register says so.');
  await form.getByRole('radio', { name: 'Stands' }).check();
  await press(form.getByRole('button', { name: 'Save and submit' }));
  await expectStage(page, 'In review');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
