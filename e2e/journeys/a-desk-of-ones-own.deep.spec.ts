import type { Browser, Page } from '@playwright/test';
import { waitUntilAwake } from '../act';
import { expect, test } from '../fixtures';
import { type OwnServer, startOwnServer } from '../own-server';

const PASSWORD = 'walnut kettle orbit seventeen';

test('a first head starts an empty desk, invites, makes a reset link after confirming the password, and switches to another desk', async ({
  browser,
  watched,
}) => {
  test.slow();
  const own = await startOwnServer();
  try {
    const karim = await openBrowser(browser, own, watched.add);
    await startDesk(karim);
    const links = {
      mara: await invite(karim, { name: 'Mara Lindqvist', email: 'mara@harbour.example', roles: ['Checker'] }),
      jonas: await invite(karim, { name: 'Jonas Reid', email: 'jonas@harbour.example', roles: ['Editor'] }),
    };
    const mara = await openBrowser(browser, own, watched.add);
    await mara.goto(links.mara);
    await mara.getByLabel('Choose a password', { exact: true }).fill(PASSWORD);
    await mara.getByRole('button', { name: 'Come to the desk' }).click();
    await expect(mara.getByText('Nothing is waiting for you.')).toBeVisible();
    await mara.goto(links.mara);
    await expect(mara.getByText('This invitation cannot be used')).toBeVisible();

    await own.ageSessions(13);
    const reset = await makeResetLink(karim, 'Mara Lindqvist');
    const phone = await openBrowser(browser, own, watched.add);
    await phone.goto(reset);
    await phone.getByLabel('Choose a password', { exact: true }).fill(`${PASSWORD} again`);
    await phone.getByRole('button', { name: 'Set the new password' }).click();
    await expect(phone).not.toHaveURL(/\/reset\//);
    await mara.goto('/');
    await expect(mara).toHaveURL(/\/sign-in/);
    await mara.getByLabel('E-mail address').fill('mara@harbour.example');
    await mara.getByLabel('Password', { exact: true }).fill(`${PASSWORD} again`);
    await mara.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(mara.getByText('Nothing is waiting for you.')).toBeVisible();

    await switchDesks(karim);
    await expectDemoClosed(own, browser, watched.add);
    await verifyAll(own);
  } finally {
    await own.stop();
  }
});

async function openBrowser(browser: Browser, { baseURL }: OwnServer, watch: (page: Page) => void): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  watch(page);
  return page;
}

async function startDesk(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Name your desk' }).click();
  await page.getByLabel('Name of the desk').fill('Harbour Desk');
  await page.getByLabel('Your name').fill('Karim Haddad');
  await page.getByLabel('E-mail address').fill('karim@harbour.example');
  const password = page.getByLabel('Choose a password', { exact: true });
  await password.fill('passwordpassword');
  await page.getByRole('button', { name: 'Start the desk' }).click();
  await expect(page.getByText('That is easy to guess.')).toBeVisible();
  await password.fill(PASSWORD);
  await page.getByRole('button', { name: 'Start the desk' }).click();
  await expect(page.getByText('No document yet.').first()).toBeVisible();
}

async function invite(page: Page, person: { name: string; email: string; roles: string[] }): Promise<string> {
  await page.goto('/people');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(person.name);
  await dialog.getByLabel('E-mail address').fill(person.email);
  for (const role of ['Checker', 'Editor']) {
    await dialog.getByRole('checkbox', { name: new RegExp(`^${role}`) }).setChecked(person.roles.includes(role));
  }
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  return dialog.getByLabel('Link').inputValue();
}

async function makeResetLink(page: Page, name: string): Promise<string> {
  await page.goto('/people');
  await page.getByRole('button', { name: `Reset password: ${name}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await confirmPassword(page);
  return dialog.getByLabel('Link').inputValue();
}

/** Half a day after signing in the password is asked for again, and the act goes on by itself. */
async function confirmPassword(page: Page): Promise<void> {
  const question = page.getByRole('dialog', { name: 'Confirm your password' });
  await question.getByLabel('Password').fill('not the password at all');
  await question.getByRole('button', { name: 'Confirm' }).click();
  await expect(question.getByText('That is not your password.')).toBeVisible();
  await question.getByLabel('Password').fill(PASSWORD);
  await question.getByRole('button', { name: 'Confirm' }).click();
  await expect(question).toHaveCount(0);
}

/** A second desk of the head's, empty and apart; a tab left open at the first one changes nothing by mistake. */
async function switchDesks(page: Page): Promise<void> {
  const leftOpen = await page.context().newPage();
  await leftOpen.goto('/people');
  await waitUntilAwake(leftOpen);

  await page.goto('/people');
  await page.getByRole('button', { name: 'Start another desk' }).click();
  await page.getByRole('dialog').getByLabel('Name of the desk').fill('Harbour Weekly');
  await page.getByRole('dialog').getByRole('button', { name: 'Start the desk' }).click();
  await expect(page.getByText('No document yet.').first()).toBeVisible();
  await page.goto('/people');
  await expect(page.getByText('Mara Lindqvist')).toHaveCount(0);

  await leftOpen.getByRole('checkbox', { name: /^Name me/ }).click();
  await expect(leftOpen.getByText(/You switched to Harbour Weekly/)).toBeVisible();

  await page.getByRole('button', { name: 'Go there: Harbour Desk' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/people');
  await expect(page.getByText('Mara Lindqvist').first()).toBeVisible();
}

async function expectDemoClosed(own: OwnServer, browser: Browser, watch: (page: Page) => void): Promise<void> {
  const stranger = await openBrowser(browser, own, watch);
  await stranger.goto('/');
  await expect(stranger.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(stranger.getByText('Sit down at the demo desk')).toHaveCount(0);
  await stranger.goto('/first-run');
  await expect(stranger.getByText('There is a desk already')).toBeVisible();
}

async function verifyAll({ line }: OwnServer): Promise<void> {
  for (const { id } of await line.ask('listDesks', {})) {
    expect((await line.ask('verify', { deskId: id })).fault).toBeNull();
  }
}
