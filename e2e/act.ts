import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the screen of a claim and waits until its buttons work. */
export async function openClaim(page: Page, claimId: string): Promise<void> {
  await page.goto(`/claims/${claimId}`);
  await waitUntilAwake(page);
}

/** A screen can be read before its script runs; a press at that moment would do nothing. React marks what it has taken over. */
export async function waitUntilAwake(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForFunction(() => {
    const buttons = [...document.querySelectorAll('main button')];
    return buttons.every((button) => Object.keys(button).some((key) => key.startsWith('__reactProps')));
  });
  // Keys are listened to by effects, which run after the frame in which the buttons were taken over was painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))));
}

/** Opens the form for a new source and answers its dialog. */
export async function openSourceDialog(page: Page): Promise<Locator> {
  await page
    .getByRole('button', { name: /^Add source/ })
    .first()
    .click();
  return page.getByRole('dialog');
}

/** Whether a button stays in sight but cannot be pressed, as where somebody may not do something. */
export async function expectOff(button: Locator): Promise<void> {
  await expect(button).toBeVisible();
  await expect(button).toHaveAttribute('aria-disabled', 'true');
}

/** The stage as the bar above a claim names it. */
export async function expectStage(page: Page, stage: string): Promise<void> {
  await expect(page.getByRole('main').getByText(stage, { exact: true }).filter({ visible: true }).first()).toBeVisible();
}

/** Saves what stands in the verdict form and waits until the screen shows it as this version. */
export async function saveVerdict(page: Page, rev: number): Promise<void> {
  await page.getByRole('button', { name: 'Save verdict' }).click();
  await expect(page.getByText(new RegExp(`, rev ${rev},`))).toBeVisible();
}

/** Signs the claim that is open as this person, and waits until the next one, or home, has opened. */
export async function countersignAs(page: Page, name: string): Promise<void> {
  const here = page.url();
  await page.getByRole('button', { name: /^Countersign/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Countersign as ${name}` })
    .click();
  await expect(page).not.toHaveURL(here);
  await waitUntilAwake(page);
}

/** Calls the API as the page itself would: same origin, JSON, the desk named. */
export async function callApi(
  page: Page,
  path: string,
  call: { deskId: string; method?: string; body?: object },
): Promise<{ status: number; body: Record<string, unknown> }> {
  return page.evaluate(
    async ([address, { deskId, method = 'POST', body = {} }]) => {
      const headers = { 'content-type': 'application/json', 'x-desk': deskId, 'idempotency-key': crypto.randomUUID() };
      const answer = await fetch(address, { method, headers, ...(method !== 'GET' && { body: JSON.stringify(body) }) });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },
    [path, call] as const,
  );
}
