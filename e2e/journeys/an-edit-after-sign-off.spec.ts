import { callApi, expectStage, openClaim, saveVerdict } from '../act';
import { VERDICT } from '../verdict';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['signed-off'] });

const SEEN = { seq: 0, claimRev: 0, evidenceRev: 0, verdictRev: 0 };

test('an edit after sign-off makes it stale and unpublishable, and taking the edit back does not revive it', async ({
  desk,
  seat,
}) => {
  const { claimId } = claimAt(desk, 'signed-off');
  const publish = () => callApi(mara.page, `/api/v1/claims/${claimId}/publish`, { deskId: desk.deskId, body: { seen: SEEN } });
  const mara = await seat('mara');
  const summary = mara.page.getByRole('textbox', { name: 'Summary sentence' });
  await openClaim(mara.page, claimId);
  await mara.page.getByRole('button', { name: /^Edit signed text/ }).click();
  await expect(mara.page.getByText(/Saving removes the signature of Jonas Reid/)).toBeVisible();
  await summary.fill('The harbour register gives nearly the same figure.');
  await mara.page.getByRole('button', { name: 'Save and ask for a new sign-off' }).click();
  await expectStage(mara.page, 'In review');
  await expect(mara.page.getByText(/changed since, no longer counts/)).toBeVisible();

  const karim = await seat('karim');
  await openClaim(karim.page, claimId);
  await expect(karim.page.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
  const unpublishable = () =>
    callApi(karim.page, `/api/v1/claims/${claimId}/publish`, { deskId: desk.deskId, body: { seen: SEEN } });
  expect((await unpublishable()).status).toBe(409);
  expect((await publish()).status).toBe(403);

  await mara.page.getByRole('button', { name: /^Withdraw/ }).click();
  await expectStage(mara.page, 'Verdict drafted');
  await summary.fill(VERDICT.summary);
  await saveVerdict(mara.page, 3);
  await mara.page.getByRole('button', { name: /^Submit/ }).click();
  await expectStage(mara.page, 'In review');
  await expect(mara.page.getByText(/changed since, no longer counts/)).toBeVisible();
  expect((await unpublishable()).status).toBe(409);

  const jonas = await seat('jonas');
  await openClaim(jonas.page, claimId);
  await expect(jonas.page.getByText(/Your signature of .* no longer counts/)).toBeVisible();
  await expect(jonas.page.getByText(/a signature does not come back/)).toBeVisible();
});
