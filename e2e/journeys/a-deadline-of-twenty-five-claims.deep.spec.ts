import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openSourceDialog, waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';
import { CHECKED_COPY, SENTENCES, TEXT, TITLE } from '../twenty-five';

type Outcome = 'Stands' | { radio: 'Change' | 'Cut' | 'On author'; label: string; words: string };

/** What becomes of a sentence; the others stand. */
const OUTCOMES: Record<string, Outcome> = {
  [SENTENCES[3]]: { radio: 'Change', label: 'New wording', words: 'The works cost 245 million euros' },
  [SENTENCES[13]]: { radio: 'Cut', label: 'Why it is cut', words: 'Nobody counted them.' },
  [SENTENCES[22]]: { radio: 'On author', label: 'Why the author’s word is enough', words: 'Read from the meter herself.' },
};
/** Nobody will know in time; it runs all the same. */
const EXCEPTION = SENTENCES[24];

test('two checkers and an editor bring a text of twenty-five claims from filing to cleared', async ({ seat }) => {
  test.slow();
  const [mara, ines, jonas] = await Promise.all([seat('mara'), seat('ines'), seat('jonas')]);
  const path = await file(mara.page);
  const half = Math.ceil(SENTENCES.length / 2);
  const [hers, theirs] = await Promise.all([
    checkAll(mara.page, path, SENTENCES.slice(0, half)),
    checkAll(ines.page, path, SENTENCES.slice(half)),
  ]);
  const submitted = [...hers, ...theirs];
  expect(submitted).toHaveLength(SENTENCES.length - 1);

  const { page } = jonas;
  const second = await page.context().newPage();
  await Promise.all([readAll(page, submitted.slice(0, half)), readAll(second, submitted.slice(half))]);
  await second.close();
  await signAll(page, path, submitted.length);

  await page.getByRole('link', { name: /^Clear/ }).click();
  await expect(page.getByText('24 of 25 claims', { exact: true })).toBeVisible();
  await waitUntilAwake(page);
  await page.getByRole('button', { name: 'Clear version 1' }).click();
  await expect(page.getByText('One claim is neither signed nor set aside.')).toBeVisible();
  await expectNoViolations(page, 'a text to clear');
  await page.getByLabel(/^Why claim \d+ may run unsigned/).fill('The minister decides next week.');
  await page.getByRole('button', { name: 'Clear version 1' }).click();
  await expect(page.getByText(/^Cleared to run by Jonas Reid/)).toBeVisible();
  await expect(page.getByText('24 of 25 claims, one exception')).toBeVisible();
  await page.getByRole('link', { name: 'As it will run' }).click();
  const text = page.getByRole('region', { name: 'The text' });
  await expect(text).toContainText('The works cost 245 million euros');
  await expect(text).not.toContainText('31,000 passengers');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Checked copy' }).click()]);
  expect(await readFile(await download.path(), 'utf8')).toBe(CHECKED_COPY);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Documents' }).getByText('24 of 25 signed off, one exception')).toBeVisible();
  await page.goto('/documents');
  await expect(page.getByText('24 of 25 signed off, one exception')).toBeVisible();

  // The author made the changes: what was signed is applied, with its signatures.
  await page.goto(`${path}/new-version`);
  await waitUntilAwake(page);
  await page.getByRole('textbox').fill(CHECKED_COPY);
  await expect(page.getByText('Signed wording applied')).toBeVisible();
  await page.getByRole('button', { name: 'File new version' }).click();
  await page.getByRole('link', { name: 'Version 2 of 2' }).click();
  await expect(page.getByText(/^What was signed for claims \d+, \d+ is applied here$/)).toBeVisible();
  await page.goto(path);
  const changed = page.getByRole('listitem').filter({ hasText: SENTENCES[3].slice(0, -1) });
  await expect(changed.getByText('Applied in version 2')).toBeVisible();
  await page.goto(`${path}/clear`);
  await expect(page.getByText('24 of 25 claims', { exact: true })).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'Change · Applied in version 2 · Signed off' }).getByRole('link').click();
  await expect(page.getByText('Applied in version 2').filter({ visible: true }).first()).toBeVisible();
});

async function file(page: Page): Promise<string> {
  await page.goto('/documents/new');
  await waitUntilAwake(page);
  await page.getByLabel('Text to check').fill(TEXT);
  await page.getByRole('radio', { name: /^Before publication/ }).check();
  // What was understood comes in between and moves the button.
  await expect(page.getByLabel('Title')).toHaveValue(TITLE);
  await page.getByRole('button', { name: 'Find the claims' }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}/);
  await expect(page.getByRole('list', { name: /^Claims and proposals/ }).getByRole('listitem')).toHaveCount(SENTENCES.length);
  return new URL(page.url()).pathname;
}

/** Takes these sentences as lines, then checks each. Answers the claims that were submitted. */
async function checkAll(page: Page, path: string, sentences: readonly string[]): Promise<string[]> {
  await page.goto(path);
  await waitUntilAwake(page);
  const taken: [sentence: string, claim: string][] = [];
  for (const sentence of sentences) taken.push([sentence, await take(page, sentence)]);
  const submitted: string[] = [];
  for (const [sentence, claim] of taken) {
    if (sentence === EXCEPTION) continue;
    await check(page, claim, OUTCOMES[sentence] ?? 'Stands');
    submitted.push(claim);
  }
  return submitted;
}

/** Takes a proposal as a line of one's own; answers the claim's address. */
async function take(page: Page, sentence: string): Promise<string> {
  const card = page
    .getByRole('list', { name: /^Claims and proposals/ })
    .getByRole('listitem')
    .filter({ hasText: sentence.slice(0, -1) })
    .first();
  await card.getByRole('heading').click();
  await card.getByRole('button', { name: /^Take as line/ }).click();
  await expect(card.getByText('Assigned', { exact: true })).toBeVisible();
  await card.getByRole('heading').click();
  return (await card.getByRole('link', { name: /^Open claim/ }).getAttribute('href')) ?? '';
}

/** By its address at first, then from the claim before it in the text. */
async function goOnTo(page: Page, claim: string): Promise<void> {
  const next = page.getByRole('link', { name: 'Next claim' });
  if (page.url().includes('/claims/')) await next.click();
  else await page.goto(claim);
  await expect(page).toHaveURL(claim);
}

/** One source where one is asked for, what was found, and what becomes of the words. */
async function check(page: Page, claim: string, outcome: Outcome): Promise<void> {
  await goOnTo(page, claim);
  await waitUntilAwake(page);
  const form = page.getByRole('form', { name: 'Verdict' });
  // What is cut, or rests on the author, needs no source.
  if (outcome === 'Stands' || outcome.radio === 'Change') {
    await addSource(page);
    await form.getByRole('radio', { name: 'Rate' }).check();
    await form.getByRole('radio', { name: outcome === 'Stands' ? /^True/ : /^False/ }).check();
  }
  await form.getByRole('radio', { name: outcome === 'Stands' ? outcome : outcome.radio, exact: true }).check();
  if (outcome !== 'Stands') await form.getByLabel(outcome.label).fill(outcome.words);
  await form.getByRole('button', { name: 'Save and submit' }).click();
  await expect(page.getByRole('main').getByText('In review', { exact: true }).filter({ visible: true }).first()).toBeVisible();
}

async function addSource(page: Page): Promise<void> {
  const dialog = await openSourceDialog(page);
  await dialog.getByLabel('Title').fill('Yearbook 2025');
  await dialog.getByLabel('Publisher').fill('Port Example Register');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toHaveCount(0);
}

/** The editor opens each claim: only what was opened can be signed. */
async function readAll(page: Page, claims: readonly string[]): Promise<void> {
  for (const claim of claims) {
    // This claim's own: the one before may note a second look while it is left.
    const noted = page.waitForResponse((response) => response.url().endsWith(`${claim}/look`));
    await goOnTo(page, claim);
    expect((await noted).status()).toBe(200);
  }
}

/** All of them in one dialog, each with a tick of its own. */
async function signAll(page: Page, path: string, count: number): Promise<void> {
  await page.goto(path);
  await waitUntilAwake(page);
  await page.getByRole('button', { name: `Countersign ${count} opened claims` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toHaveCount(count);
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: `Sign ${count} claims as Jonas Reid` }).click();
  await expect(dialog.getByText('What became of them')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Countersigned' })).toHaveCount(count);
  await dialog.getByRole('button', { name: 'Close' }).click();
}
