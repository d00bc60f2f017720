import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { trialPdf } from '../../scripts/trial-original';
import { countersignAs, expectOff, expectStage, openClaim, openSourceDialog } from '../act';
import { expectNoViolations } from '../axe';
import { claimAt, expect, test } from '../fixtures';
import { silence } from '../silence';

/** Larger than what a proxy would let through in one piece. */
const LETTER = Buffer.concat([trialPdf([['There were four cranes.']]), Buffer.alloc(12_000_000, 32)]);
/** A file is looked into by a process of its own, which a busy machine is slow to start. */
const LOOKED = { timeout: 60_000 };
/** Long enough to be cited at 12:40; what a browser cannot play has no player. */
const TAPE = silence(800);

test.use({ starts: ['assigned', 'drafted'] });

test('the claimant is asked once, answers late, and readers see when they were asked and what they said', async ({
  browser,
  desk,
  seat,
}) => {
  const { claimId, number } = claimAt(desk, 'drafted');
  const { page } = await seat('mara');
  await sayWhoSaidIt(page, claimId);
  await expectOff(page.getByRole('button', { name: /^Submit/ }));
  await page.getByRole('button', { name: 'Ask somebody' }).first().click();
  await ask(page);
  await expect(page.getByText('Claimant asked, or exempt for a reason')).toBeAttached();

  await page.goto('/');
  await page.getByRole('link', { name: 'Eva Exemplar' }).click();
  const log = page.getByRole('article', { name: /^Eva Exemplar, Spokeswoman, Harbour office/ });
  await expect(log.getByText('press@harbour.example')).toBeVisible();
  await expect(log.getByText(/hours left$/)).toBeVisible();
  await remind(page);
  await expect(log.getByText(/^Reminded/)).toBeVisible();

  await page.getByRole('button', { name: /^Submit/ }).click();
  await expectStage(page, 'In review');
  await hear(page);
  const late = page.getByRole('main').getByText(/^Eva Exemplar answered, and the text does not have it yet/);
  await expect(late).toBeVisible();
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await expectStage(page, 'Verdict drafted');
  await page.getByRole('tab', { name: /^Contact log/ }).click();
  await page.getByRole('button', { name: 'Use it here' }).click();
  await expect(late).toHaveCount(0);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expectStage(page, 'In review');

  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await countersignAs(jonas.page, jonas.name);
  await openClaim(jonas.page, claimId);
  await jonas.page.getByRole('button', { name: /^Publish/ }).click();
  await expectStage(jonas.page, 'Published');
  const address = (await jonas.page.getByRole('link', { name: 'Open the public check' }).getAttribute('href')) ?? '';
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(address);
  await expect(reader.getByText(/^Eva Exemplar, Spokeswoman, Harbour office, by e-mail on /)).toBeVisible();
  await expect(reader.getByText(/Their answer, on .*: There were four cranes\./)).toBeVisible();
  await expect(reader.getByText('press@harbour.example')).toHaveCount(0);
  await reader.context().close();

  await sayWhoSaidIt(page, claimAt(desk, 'assigned').claimId);
  await page.getByRole('tab', { name: /^Contact log/ }).click();
  await expect(page.getByText(new RegExp(`, on claim ${number}$`))).toBeVisible();
  await expect(page.getByText('Claimant asked, or exempt for a reason')).toBeAttached();
});

test('a recording is kept beside a source, its words are typed by hand and carry the name of whoever heard them', async ({
  desk,
  seat,
}) => {
  const { page } = await seat('mara');
  await openClaim(page, claimAt(desk, 'assigned').claimId);
  const dialog = await openSourceDialog(page);
  await dialog.getByLabel('Title').fill('Council meeting, recording');
  await dialog.getByLabel('Publisher').fill('Town archive');
  await dialog.getByLabel(/^A file/).setInputFiles({ name: 'tape.wav', mimeType: 'audio/wav', buffer: TAPE });
  await expect(dialog.getByText('Kept: tape.wav')).toBeVisible();
  await dialog.getByLabel('Quote', { exact: false }).first().fill('It came to forty-two million.');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog.getByText(/^Say where in the file these words stand/)).toBeVisible();
  await dialog.getByLabel('Where in it').fill('12:40');
  await expectNoViolations(page, 'a source with a file');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);
  const card = page.getByRole('article', { name: 'Source 1' });
  await expect(card.getByText('Read by Mara Lindqvist in the kept file')).toBeVisible();
  await expect(card.getByLabel('Listen to tape.wav')).toHaveAttribute('src', /#t=760$/);
  const address = (await card.getByRole('link', { name: 'Open file' }).getAttribute('href')) ?? '';
  const kept = await page.request.get(address.replace(/#.*/, ''));
  expect([kept.status(), kept.headers()['content-type'], (await kept.body()).length]).toEqual([200, 'audio/wav', TAPE.length]);
});

async function sayWhoSaidIt(page: Page, claimId: string): Promise<void> {
  await openClaim(page, claimId);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Edit claim' }).click();
  await dialog.getByLabel('Who said it').fill('The harbour master');
  await dialog.getByRole('button', { name: 'Save claim' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Asks with the words that are prepared; a dialog that was closed in between has kept what was typed. */
async function ask(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('The exact words')).toHaveValue(/Three cranes were moved to the northern basin/);
  await dialog.getByLabel('The exact words').fill('How many cranes were moved?');
  await expect(dialog.getByText(/^The exact words of claim \d+ are not in it\.$/)).toBeVisible();
  await dialog
    .getByLabel('The exact words')
    .fill('The text says: “Three cranes were moved to the northern basin in April 2025”. Is it so?');
  await dialog.getByLabel('Who is asked').fill('Eva Exemplar');
  await dialog.getByLabel('Role').fill('Spokeswoman');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Ask somebody' }).first().click();
  await expect(dialog.getByLabel('Who is asked')).toHaveValue('Eva Exemplar');
  await dialog.getByLabel('Organisation').fill('Harbour office');
  await dialog.getByLabel('Address').fill('press@harbour.example');
  await dialog.getByLabel('Their time zone').selectOption('Asia/Tokyo');
  await expect(dialog.getByRole('link', { name: 'Write the e-mail' })).toHaveAttribute(
    'href',
    /^mailto:press%40harbour\.example\?/,
  );
  await expectNoViolations(page, 'asking somebody');
  await dialog.getByRole('button', { name: 'Note who was asked' }).click();
  await expect(dialog).toHaveCount(0);
}

async function remind(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: /^Note a reminder/ }).click();
  await dialog.getByLabel('In which words').fill('May we hear from you?');
  await expectNoViolations(page, 'a reminder');
  await dialog.getByRole('button', { name: 'Note a reminder' }).click();
  await expect(dialog).toHaveCount(0);
}

async function hear(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('tab', { name: /^Contact log/ }).click();
  await page.getByRole('button', { name: /^Answer arrived/ }).click();
  await dialog.getByLabel('What came back').selectOption('Disputed it');
  await dialog.getByLabel('The answer, word for word').fill('There were four cranes.');
  await dialog
    .getByLabel('The answer as a file')
    .setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('GIF89a\u0001\u0000\u0001\u0000') });
  await expect(dialog.getByText(/^This is no PDF, Word file/)).toBeVisible(LOOKED);
  // From the disk, as people send it: bytes handed over by the test take longer than the desk does.
  const letter = test.info().outputPath('letter.pdf');
  writeFileSync(letter, LETTER);
  await dialog.getByLabel('The answer as a file').setInputFiles(letter);
  await expect(dialog.getByText('Kept: letter.pdf')).toBeVisible(LOOKED);
  await expect(dialog.getByLabel('The answer, word for word')).toHaveValue('There were four cranes.');
  await expectNoViolations(page, 'an answer');
  await dialog.getByRole('button', { name: 'Note the answer' }).click();
  await expect(dialog).toHaveCount(0);
}
