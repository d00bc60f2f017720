import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Holds the page as it stands, with whatever is open on it, against all of axe's rules. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  // Read while something still fades in, its colours are paler than they will be.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))));
  // No page of ours has frames, so nothing needs to be gathered in a page of axe's own.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('\n  ')}`,
  );
  expect(found, where).toEqual([]);
}
