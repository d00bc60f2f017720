import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The looks in which axe is asked. */
export const LOOKS = [
  { name: 'light, 1440 wide', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark, 390 wide', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

/** What opens over a page. The page below it is looked at by itself, without anything open. */
const OPENED = '[role=dialog], [role=listbox], [role=menu]';
const TABBABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

/** The half megabyte that the builder would hand to the page twice for each look, which takes longer than the look itself. */
const require = createRequire(import.meta.url);
const SOURCE = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const NOTHING_MORE = ';';

/**
 * Holds the page as it stands against all of axe's rules; of a page with something open on it what is open, and of a dialog that
 * nothing below it can be reached.
 */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  // While a page is drawn anew, its title is away for a moment.
  await expect(page).toHaveTitle(/./);
  // Read while something still fades in, its colours are paler than they will be.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  // No page of ours has frames, so nothing needs to be gathered in a page of axe's own.
  const look = new AxeBuilder({ page, axeSource: NOTHING_MORE }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const isOpen = (await page.locator(OPENED).filter({ visible: true }).count()) > 0;
  const { violations } = await (isOpen ? look.include(OPENED) : look).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('\n  ')}`,
  );
  expect(found, where).toEqual([]);
  if (await page.getByRole('dialog').isVisible()) await expectNothingBelow(page, where);
}

/** While a dialog is open, axe leaves open whether the page below it is out of reach. So it is read and walked here. */
async function expectNothingBelow(page: Page, where: string): Promise<void> {
  const isHidden = await page.evaluate(() => document.querySelector('main')?.closest('[aria-hidden=true], [inert]') !== null);
  expect(isHidden, `${where}: the page below is kept from screen readers`).toBe(true);
  for (const [end, key] of [
    [-1, 'Tab'],
    [0, 'Shift+Tab'],
  ] as const) {
    await page.getByRole('dialog').evaluate(focusAt, { end, tabbable: TABBABLE });
    await page.keyboard.press(key);
    // What guards the ends of a dialog has the focus itself for a moment before it hands it back.
    await expect
      .poll(() => page.evaluate(focusOutside, OPENED), { message: `${where}: what ${key} reaches outside of the dialog` })
      .toBeNull();
  }
}

/** What has the focus, when that is in nothing opened. */
function focusOutside(opened: string): string | null {
  const at = document.activeElement;
  return at?.closest(opened) ? null : (at?.outerHTML.slice(0, 200) ?? 'nothing');
}

function focusAt(dialog: Element, { end, tabbable }: { end: number; tabbable: string }): void {
  const all = [...dialog.querySelectorAll<HTMLElement>(tabbable)].filter((each) => each.checkVisibility());
  all.at(end)?.focus();
}
