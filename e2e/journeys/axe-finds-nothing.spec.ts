import type { Page } from '@playwright/test';
import { openClaim } from '../act';
import { expectNoViolations, LOOKS } from '../axe';
import type { JourneyDesk } from '../desk-calls';
import { claimAt, expect, test } from '../fixtures';

// Many pages in one journey: more minutes than the others have.
test.slow();
test.use({ starts: ['to-assign', 'assigned', 'drafted', 'in-review', 'signed-off', 'published'] });

/** Each screen is looked at in one of the two looks, turn about; the deep run takes all of them in both. */
const turn = <T>(all: readonly T[], at: number): T[] => all.filter((_, i) => process.env.DEEP || i % 2 === at);

for (const [at, { name, ...look }] of LOOKS.entries()) {
  test(`axe finds nothing on any screen: ${name}`, async ({ desk, seat }) => {
    const mara = await seat('mara', { look });
    for (const path of turn(pathsOf(desk), at)) {
      await mara.page.goto(path);
      await expect(mara.page.getByRole('heading').first()).toBeVisible();
      await expectNoViolations(mara.page, path);
      if (!path.endsWith('/sheet')) await expectNoBlankBelow(mara.page, path);
    }
    const karim = await seat('karim', { look });
    const ofHead = ['/people', '/people/conflicts', '/settings', `/claims/${claimAt(desk, 'in-review').claimId}`];
    for (const path of turn(ofHead, at)) {
      await karim.page.goto(path);
      await expect(karim.page.getByRole('heading').first()).toBeVisible();
      await expectNoViolations(karim.page, `${path} of the head`);
      await expectNoBlankBelow(karim.page, path);
    }
  });

  test(`axe finds nothing on the doors and the readers’ pages: ${name}`, async ({ browser, desk, seat }) => {
    const jonas = await seat('jonas', { look });
    await openClaim(jonas.page, claimAt(desk, 'published').claimId);
    const check = (await jonas.page.getByRole('link', { name: 'Open the public check' }).getAttribute('href')) ?? '';
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const paths = [check, '/checks', '/checks/how', '/checks/nothing-here', '/sign-in', '/reset/none', '/invitations/none'];
    for (const path of turn(paths, at)) {
      await page.goto(path);
      await expectNoViolations(page, path);
    }
    await context.close();
  });
}

function pathsOf(desk: JourneyDesk): string[] {
  return [
    '/',
    '/claims',
    '/incoming',
    '/documents',
    '/documents/new',
    '/settings',
    `/documents/${desk.documentId}`,
    `/documents/${desk.documentId}/sheet`,
    `/documents/${desk.documentId}/clear`,
    `/documents/${desk.documentId}/versions`,
    `/documents/${desk.documentId}/new-version`,
    ...desk.claims.map(({ claimId }) => `/claims/${claimId}`),
    `/claims/${claimAt(desk, 'drafted').claimId}/copies/1`,
    '/inbox',
    '/history',
    '/nothing-here',
  ];
}

/** A screen scrolls inside itself; the page around it is never longer than the window. */
async function expectNoBlankBelow(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  expect(beyond, `pixels of blank below ${where}`).toBeLessThanOrEqual(0);
}
