import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What opens over a page. The page below it is looked at by itself, without anything open. */
const OPENED = '[role=dialog], [role=listbox], [role=menu]';

/** The half megabyte that the builder would hand to the page twice for each look, which takes longer than the look itself. */
const require = createRequire(import.meta.url);
const SOURCE = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const NOTHING_MORE = ';';

/**
 * Holds the page as it stands against all of axe's rules; of a page with something open on it what is open, and that nothing
 * below it can be reached.
 */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  // Read while something still fades in, its colours are paler than they will be.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  // No page of ours has frames, so nothing needs to be gathered in a page of axe's own.
  const look = () => new AxeBuilder({ page, axeSource: NOTHING_MORE }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const isOpen = (await page.locator(OPENED).filter({ visible: true }).count()) > 0;
  const looks = isOpen ? [look().include(OPENED), look().withRules(['aria-hidden-focus'])] : [look()];
  const found: string[] = [];
  for (const each of looks) {
    const { violations } = await each.analyze();
    for (const { id, nodes } of violations) {
      found.push(
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('\n  ')}`,
      );
    }
  }
  expect(found, where).toEqual([]);
}
