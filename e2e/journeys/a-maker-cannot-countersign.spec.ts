import { callApi, countersignAs, expectOff, openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['in-review-by-ana'] });

test('a maker cannot countersign: the screen says why, the server refuses, another editor can', async ({ desk, seat }) => {
  const { claimId } = claimAt(desk, 'in-review-by-ana');
  const ana = await seat('ana');
  await openClaim(ana.page, claimId);
  const button = ana.page.getByRole('button', { name: /^Countersign/ });
  await expectOff(button);
  await expect(button).toHaveAccessibleDescription('You made part of this claim, so somebody else has to sign it.');
  await button.click({ force: true });
  await expect(ana.page.getByRole('dialog')).toHaveCount(0);

  const digest = await ana.page.locator('#signatures [title]').first().getAttribute('title');
  const seen = { seq: 0, claimRev: 0, evidenceRev: 0, verdictRev: 0 };
  const refused = await callApi(ana.page, `/api/v1/claims/${claimId}/countersign`, {
    deskId: desk.deskId,
    body: { seen, digest },
  });
  expect(refused.status).toBe(403);
  expect(refused.body.code).toBe('makerCannotSign');

  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await countersignAs(jonas.page, 'Jonas Reid');
  await openClaim(jonas.page, claimId);
  await expect(jonas.page.getByText(/^Countersigned, /)).toBeVisible();
});
