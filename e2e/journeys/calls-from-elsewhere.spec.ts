import { request } from '@playwright/test';
import { callApi } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['in-review'] });

const SEEN = { seq: 0, claimRev: 0, evidenceRev: 0, verdictRev: 0 };
const BODY = { seen: SEEN, digest: '0'.repeat(64) };

test('calls without a session, from a foreign page, or in another’s name are refused and write nothing', async ({
  baseURL,
  desk,
  seat,
}) => {
  const path = `/api/v1/claims/${claimAt(desk, 'in-review').claimId}/countersign`;
  const jonas = await seat('jonas');
  const cookie = (await jonas.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const own = { 'content-type': 'application/json', 'x-desk': desk.deskId, origin: baseURL ?? '' };
  const send = async (headers: Record<string, string>, data: object = BODY) => {
    const api = await request.newContext({ baseURL });
    const answer = await api.post(path, { headers, data });
    const { code } = (await answer.json()) as { code: string };
    await api.dispose();
    return { status: answer.status(), code };
  };

  expect(await send(own)).toEqual({ status: 401, code: 'signInFirst' });
  expect(await send({ ...own, cookie: cookie.replace(/=(.{20})/, '=forged-forged-forged') })).toEqual({
    status: 401,
    code: 'signInFirst',
  });
  expect(await send({ ...own, cookie, origin: 'https://elsewhere.example' })).toEqual({ status: 403, code: 'foreignOrigin' });
  expect(await send({ ...own, cookie, 'sec-fetch-site': 'cross-site' })).toEqual({ status: 403, code: 'foreignOrigin' });
  expect(await send({ 'content-type': 'application/json', 'x-desk': desk.deskId, cookie })).toEqual({
    status: 403,
    code: 'foreignOrigin',
  });
  expect(await send({ ...own, cookie, 'content-type': 'text/plain' })).toEqual({ status: 403, code: 'jsonOnly' });
  for (const name of ['personId', 'reviewerId', 'signerId', 'actor']) {
    const forged = await send({ ...own, cookie }, { ...BODY, [name]: desk.people.ana });
    expect(forged.status, name).toBe(422);
  }

  await jonas.page.goto(`/claims/${claimAt(desk, 'in-review').claimId}`);
  const claim = await callApi(jonas.page, path.replace('/countersign', ''), { deskId: desk.deskId, method: 'GET' });
  expect(claim.status).toBe(200);
  await expect(jonas.page.getByText(/^Countersigned, /)).toHaveCount(0);
});
