import type { Page } from '@playwright/test';
import { countersignAs, expectStage, openClaim, openSourceDialog, waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';
import { silence } from '../silence';

const QUOTE = 'We paid 40 million crowns for the bridge';
const TEXT = [
  'The new bridge of Port Example',
  `“${QUOTE},” the mayor, Anna Exemplar, told the council on 3 March 2025.`,
  'Translated from Russian by Example Translate',
].join('\n\n');

test('in a translated text “Was it said?” waits until somebody who reads the original has signed what it says', async ({
  seat,
}) => {
  const [mara, ines, jonas, ana, karim] = [
    await seat('mara'),
    await seat('ines'),
    await seat('jonas'),
    await seat('ana'),
    await seat('karim'),
  ];
  const path = await file(mara.page);
  const claimId = await takeAsLine(mara.page);
  await addRecording(mara.page);
  const form = mara.page.getByRole('form', { name: 'Verdict' });
  const said = form.getByRole('group', { name: 'Was it said?' });
  // The author's word gets it into review; there the editor sees the lock, and how it is opened.
  await expectStage(mara.page, 'Sourcing');
  await form.getByRole('radio', { name: 'On author', exact: true }).check();
  await form.getByLabel('Why the author’s word is enough').fill('She sat in the council herself.');
  await form.getByRole('button', { name: 'Save and submit' }).click();
  await expectStage(mara.page, 'In review');
  await openClaim(karim.page, claimId);
  await karim.page.getByRole('link', { name: 'Locked until the original is read' }).click();
  const locked = karim.page.getByRole('region', { name: 'The original, in Russian' });
  await expect(locked).toContainText('Nothing of a claim changes while it is in review.');
  await locked.getByRole('button', { name: 'Send back to have it read' }).click();
  await expect(karim.page.getByRole('dialog').getByRole('heading', { name: 'Send claim 1 back' })).toBeVisible();
  await mara.page.getByRole('button', { name: 'Withdraw' }).click();
  await expectStage(mara.page, 'Verdict drafted');

  await said.getByRole('radio', { name: 'Rate' }).check();
  await expect(said.getByText(/^The text is a translation/)).toBeVisible();
  await expect(said.getByRole('radio', { name: /^Said/ })).toBeDisabled();
  const original = mara.page.getByRole('region', { name: 'The original, in Russian' });
  await expect(original).toContainText('Nobody who reads Russian has signed');
  await original.getByRole('link', { name: 'Ask Ines Okafor' }).click();
  const comment = mara.page.getByRole('textbox', { name: 'Your comment' });
  await expect(comment).toHaveValue(/^@Ines Okafor, would you read the Russian original/);
  await comment.press('Control+Enter');
  await expect(comment).toHaveValue('');

  // The head enters that Ines reads Ukrainian too; Russian stood there already.
  await karim.page.goto('/people');
  await waitUntilAwake(karim.page);
  await karim.page.getByRole('button', { name: 'Languages: Ines Okafor' }).click();
  await karim.page.getByRole('dialog').getByLabel('Add a language').selectOption('Ukrainian');
  await karim.page.getByRole('dialog').getByRole('button', { name: 'Save languages' }).click();
  await expect(karim.page.getByText('Russian, Ukrainian')).toBeVisible();

  await ines.page.goto('/inbox');
  const asked = ines.page.getByRole('listitem').filter({ hasText: 'asks you by name' });
  await asked.getByRole('link').first().click();
  await expect(ines.page).toHaveURL(`/claims/${claimId}`);
  await waitUntilAwake(ines.page);
  await ines.page.getByRole('button', { name: 'Sign the rendering' }).click();
  const dialog = ines.page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Keep the original with it' }).check();
  await dialog.getByRole('radio', { name: 'Pick a known source' }).check();
  await dialog.getByRole('radio', { name: 'Recording of the council' }).check();
  await dialog.getByLabel('The words in Russian').fill('Мы заплатили за мост 40 миллионов крон');
  await dialog.getByLabel('Where they stand').fill('00:14');
  await dialog.getByRole('radio', { name: 'It says the same' }).check();
  await expectNoViolations(ines.page, 'sign a rendering');
  await dialog.getByRole('button', { name: 'Sign as Ines Okafor' }).click();
  await expect(dialog).toHaveCount(0);

  await openClaim(mara.page, claimId);
  await expect(original).toContainText('Мы заплатили за мост');
  await expect(original).toContainText('Read and signed by Ines Okafor');
  await expect(original.getByLabel('Listen to council.wav')).toHaveJSProperty('currentTime', 14);
  await mara.page.goto(`/claims/${claimId}/originals/1`);
  await expect(mara.page.getByLabel('Listen to council.wav')).toHaveJSProperty('currentTime', 14);
  await expectNoViolations(mara.page, 'a kept original');
  await openClaim(mara.page, claimId);
  await expectNoViolations(mara.page, 'a claim whose original was read');
  await said.getByRole('radio', { name: /^Said/ }).check();
  await form.getByRole('radio', { name: 'Stands', exact: true }).check();
  await form.getByRole('group', { name: 'Is it true?' }).getByRole('radio', { name: 'Open', exact: true }).check();
  await form.getByLabel('Open, because…').fill('The accounts are not out yet.');
  await form.getByRole('button', { name: 'Save and submit' }).click();
  await expectStage(mara.page, 'In review');
  await openClaim(jonas.page, claimId);
  await countersignAs(jonas.page, 'Jonas Reid');

  // The text was called otherwise: what was signed named it, so somebody who did not change that signs again.
  await changeTitle(jonas.page, path);
  await openClaim(jonas.page, claimId);
  await expect(
    jonas.page
      .getByRole('main')
      .getByText(/^Stale/)
      .first(),
  ).toBeVisible();
  await openClaim(ana.page, claimId);
  await countersignAs(ana.page, 'Ana Pires');
  await openClaim(mara.page, claimId);
  await expectStage(mara.page, 'Signed off');
});

/** A text that is checked before it runs. Answers its path. */
async function file(page: Page): Promise<string> {
  await page.goto('/documents/new');
  await waitUntilAwake(page);
  await page.getByLabel('Text to check').fill(TEXT);
  await page.getByRole('radio', { name: /^Before publication/ }).check();
  await expect(page.getByLabel('Title')).toHaveValue('The new bridge of Port Example');
  await page.getByRole('button', { name: 'Find the claims' }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

async function takeAsLine(page: Page): Promise<string> {
  const card = page
    .getByRole('list', { name: /^Claims and proposals/ })
    .getByRole('listitem')
    .filter({ hasText: '40 million' })
    .first();
  await waitUntilAwake(page);
  await card.getByRole('heading').click();
  await card.getByRole('button', { name: /^Take as line/ }).click();
  await expect(card.getByText('Assigned', { exact: true })).toBeVisible();
  await card.getByRole('heading').click();
  await card.getByRole('link', { name: 'Open claim 1' }).click();
  await expect(page).toHaveURL(/\/claims\//);
  await waitUntilAwake(page);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function addRecording(page: Page): Promise<void> {
  const dialog = await openSourceDialog(page);
  await dialog.getByLabel('Title').fill('Recording of the council');
  await dialog.getByLabel('Publisher').fill('Port Example Council');
  await dialog.getByLabel('Bears on').selectOption('Was it said?');
  await dialog.getByLabel('Stance').selectOption('Supports');
  await dialog.getByLabel('A file: PDF, Word').setInputFiles({ name: 'council.wav', mimeType: 'audio/wav', buffer: silence(30) });
  await expect(dialog.getByText('Kept: council.wav')).toBeVisible();
  await dialog.getByLabel('Where in it').fill('00:12-00:13');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);
  // It waits at the minute that is cited, and a press on the button plays that part and no more.
  const player = page.getByLabel('Listen to council.wav');
  await expect(player).toHaveJSProperty('currentTime', 12);
  await player.evaluate((media: HTMLAudioElement) => {
    media.currentTime = 3;
  });
  await page.getByRole('button', { name: 'Play 0:12 to 0:13' }).press('Enter');
  await expect.poll(() => player.evaluate((media: HTMLAudioElement) => media.paused && media.currentTime >= 13)).toBe(true);
}

async function changeTitle(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitUntilAwake(page);
  await page.getByRole('button', { name: 'Edit facts' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('The bridge of Port Example');
  await expect(dialog.getByText(/^Claims in review or signed off: 1/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Save facts' }).click();
  await expect(dialog).toHaveCount(0);
}
