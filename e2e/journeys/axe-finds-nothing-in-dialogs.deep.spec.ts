import type { Page } from '@playwright/test';
import { openClaim, waitUntilAwake } from '../act';
import { expectNoViolations, LOOKS } from '../axe';
import type { CastKey, Start } from '../desk-calls';
import { claimAt, expect, test } from '../fixtures';

// Many pages in one journey: more minutes than the others have.
test.slow();
test.use({ starts: ['to-assign', 'assigned', 'drafted', 'in-review', 'signed-off', 'published'] });

/** The dialogs of the claim screen: who opens which at which stage. Those of the last column stand in the list behind "More". */
const DIALOGS: [who: CastKey, start: Start, button: RegExp, isInList?: true][] = [
  ['jonas', 'to-assign', /^Assign/],
  ['mara', 'drafted', /^Add source/],
  ['mara', 'drafted', /^Edit claim/],
  ['mara', 'drafted', /^Edit source 1/i],
  ['mara', 'drafted', /^Remove source 1/i],
  ['mara', 'drafted', /^Set due time/, true],
  ['mara', 'drafted', /^Set aside/, true],
  ['jonas', 'drafted', /^Change depth/, true],
  ['mara', 'drafted', /^Judge harm/, true],
  ['mara', 'drafted', /^Wait for somebody/, true],
  ['mara', 'drafted', /^Adopt an answer/, true],
  ['karim', 'drafted', /^Put on hold/, true],
  ['karim', 'drafted', /^Keep copies under legal hold/, true],
  ['jonas', 'in-review', /^Send back/],
  ['jonas', 'in-review', /^Suggest wording/],
  ['ana', 'in-review', /^Countersign/],
  ['jonas', 'signed-off', /^Reopen/],
  ['jonas', 'published', /^Correct/],
  ['jonas', 'published', /^Update/],
  ['karim', 'published', /^Take down/],
];

/** The dialogs of the document screen, by the key or the button that opens each while a proposal is open. */
const DOCUMENT_DIALOGS = ['Edit facts', 'I have a conflict here', 'Accept several', '2', '3', '4'] as const;
const PEOPLE_DIALOGS = [
  /^Invite/,
  /^Change roles: Mara/,
  /^Languages: Ines/,
  /^Reset password: Mara/,
  /^Remove: Mara/,
  /^Start another desk/,
] as const;

/** What the record of a claim opens, by the tab on which its button stands. */
const RECORDS = [
  [/^Contact log/, 'Ask somebody'],
  [/^Contact log/, 'Say why nobody is asked'],
  [/^Search & checklist/, 'Record a search'],
  [/^Search & checklist/, 'Change'],
] as const;

for (const { name, ...look } of LOOKS) {
  test(`axe finds nothing in any dialog: ${name}`, async ({ desk, seat }) => {
    const seats = new Map<CastKey, Page>();
    for (const [who, start, button, isInList] of DIALOGS) {
      const page = seats.get(who) ?? (await seat(who, { look })).page;
      seats.set(who, page);
      const { claimId } = claimAt(desk, start);
      if (!page.url().endsWith(claimId)) await openClaim(page, claimId);
      const more = page.getByRole('button', { name: 'More' });
      if (isInList && (await more.getAttribute('aria-expanded')) === 'false') await more.click();
      await page.getByRole('button', { name: button }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page, `${who}, ${start}, ${button}`);
      await closeDialog(page);
    }
    const { page } = await seat('mara', { look });
    await openClaim(page, claimAt(desk, 'drafted').claimId);
    await page.getByRole('tab', { name: /^Discussion/ }).click();
    const field = page.getByRole('textbox', { name: 'Your comment' });
    await field.fill('Do you know, @');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectNoViolations(page, 'a comment that asks by name');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Withdraw comment' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, 'withdraw a comment');
    await closeDialog(page);
    for (const [tab, button] of RECORDS) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel').filter({ visible: true }).getByRole('button', { name: button }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page, `record: ${button}`);
      await closeDialog(page);
    }
  });

  test(`axe finds nothing in what opens over documents, people and the rail: ${name}`, async ({ desk, seat }) => {
    const { page } = await seat('jonas', { look });
    await page.goto(`/documents/${desk.documentId}`);
    await waitUntilAwake(page);
    await page.getByRole('button', { name: 'Find the claims' }).click();
    await expect(page.getByRole('button', { name: 'Accept several' })).toBeVisible();
    for (const opener of DOCUMENT_DIALOGS) {
      if (opener.length > 1) await page.getByRole('button', { name: opener }).click();
      else {
        await openProposal(page);
        await page.keyboard.press(opener);
      }
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page, `document: ${opener}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, 'keyboard map');

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'I have a conflict here' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Declare a conflict' }).click();
    await expect(page.getByText(/^You declared a conflict/)).toBeVisible();
    await page.goto('/incoming');
    await waitUntilAwake(page);
    await page.keyboard.press('p');
    await page.getByLabel('Lines').fill('A rumour\nhttps://example.org/a\nA rumour');
    await expect(page.getByRole('list', { name: 'What was understood' })).toBeVisible();
    await expectNoViolations(page, 'incoming: paste');
    await page.getByRole('button', { name: 'Bring in 3' }).click();
    await expect(page.getByRole('heading', { name: 'A rumour' })).toBeVisible();
    await expectNoViolations(page, 'incoming with items');
    for (const key of ['2', '3', 'h']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page, `incoming: ${key}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }

    const karim = await seat('karim', { look });
    await karim.page.goto('/people/conflicts');
    await waitUntilAwake(karim.page);
    await expectNoViolations(karim.page, 'a declared conflict');
    await karim.page.getByRole('button', { name: /^Override/ }).click();
    await expect(karim.page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(karim.page, 'override a conflict');
    await karim.page.goto('/people');
    await waitUntilAwake(karim.page);
    for (const opener of PEOPLE_DIALOGS) {
      const button = karim.page.getByRole('button', { name: opener });
      if ((await button.getAttribute('aria-disabled')) === 'true') continue;
      await button.click();
      await expect(karim.page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(karim.page, `people: ${opener}`);
      await closeDialog(karim.page);
    }
  });
}

/** Walks with `j` until the open card is that of a proposal. */
async function openProposal(page: Page): Promise<void> {
  const accept = page.getByRole('button', { name: /^Accept(?! several)/ });
  for (let step = 0; step < 12 && !(await accept.first().isVisible()); step += 1) await page.keyboard.press('j');
  await expect(accept.first()).toBeVisible();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
