import type { Page } from '@playwright/test';
import { openClaim } from '../act';
import type { CastKey, Start } from '../desk-calls';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['to-assign', 'assigned', 'drafted', 'in-review', 'in-review-by-ana', 'signed-off', 'published'] });

/** Who opens a claim that stands where, the button that is off for them, and the sentence that says why. */
const REFUSED: [who: CastKey, start: Start, button: RegExp, sentence: RegExp][] = [
  ['tomas', 'to-assign', /^Assign/, /^Only an editor or a head of the desk can do this\.$/],
  ['jonas', 'to-assign', /^Take/, /^Only a checker can do this\.$/],
  ['ines', 'drafted', /^Submit/, /^Only the person this claim is assigned to can do this\.$/],
  ['mara', 'in-review', /^Countersign|^Send back/, /^Only an editor can do this\.$/],
  ['ana', 'in-review-by-ana', /^Countersign/, /somebody else (?:must|has to) countersign|You made/],
  ['jonas', 'signed-off', /^Object/, /^You made or signed this, so an objection has to come from another editor/],
  ['mara', 'signed-off', /^Publish/, /^Only an editor or a head of the desk can do this\.$/],
  ['jonas', 'signed-off', /^Put on hold/, /^Only a head of the desk or a legal reader can do this\.$/],
  ['mara', 'published', /^Correct/, /^Only an editor or a head of the desk can do this\.$/],
  ['jonas', 'published', /^Take down/, /^Only a head of the desk or a legal reader can do this\.$/],
];

test('whoever may not do something sees the button off, and beside it the sentence that says why', async ({ desk, seat }) => {
  const pages = new Map<CastKey, Page>();
  for (const [who, start, button, sentence] of REFUSED) {
    const page = pages.get(who) ?? (await seat(who)).page;
    pages.set(who, page);
    await openClaim(page, claimAt(desk, start).claimId);
    const more = page.getByRole('button', { name: 'More' });
    if ((await more.count()) > 0) await more.click();
    const off = page.getByRole('button', { name: button }).and(page.locator('[aria-disabled=true]')).first();
    await expect(off, `${who} at a claim that is ${start}`).toBeVisible();
    const described = await off.getAttribute('aria-describedby');
    await expect(page.locator(`[id="${described}"]`), `${who} at a claim that is ${start}`).toHaveText(sentence);
  }
});
