import { randomUUID } from 'node:crypto';
import { callApi, openClaim } from '../act';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['to-assign'] });

const SEEN = { seq: 1, claimRev: 1, evidenceRev: 0, verdictRev: 0 };
const DIGEST = '0'.repeat(64);

/** What one could send about a claim whose id one has guessed. */
const CALLS: [path: string, body: object, method?: string][] = [
  ['', {}, 'GET'],
  ['/submit', { seen: SEEN }],
  ['/withdraw', { seen: SEEN }],
  ['/take', { seen: SEEN }],
  ['/return', { seen: SEEN, reason: '', points: [{ pinnedTo: { field: 'whole' }, reason: 'Why?' }] }],
  ['/countersign', { seen: SEEN, digest: DIGEST }],
  ['/publish', { seen: SEEN }],
  ['/reopen', { seen: SEEN, reason: 'Why?' }],
  ['/correct', { seen: SEEN, kind: 'typo', note: 'A slip.' }],
  ['/take-down', { seen: SEEN, reason: 'Why?' }],
  ['/records', { record: { kind: 'other-side', found: 'Nothing.' } }],
];

test('another desk’s ids answer 404, exactly as ids that never were', async ({ desk, seat, line }) => {
  const other = await line.ask('makeDesk', { name: 'Another desk', starts: ['in-review'] });
  const theirs = claimAt(other, 'in-review').claimId;
  const karim = await seat('karim');
  await openClaim(karim.page, claimAt(desk, 'to-assign').claimId);
  for (const [path, body, method] of CALLS) {
    const [foreign, missing] = await Promise.all(
      [theirs, randomUUID()].map((id) =>
        callApi(karim.page, `/api/v1/claims/${id}${path}`, { deskId: desk.deskId, body, method }),
      ),
    );
    expect(foreign, path).toEqual(missing);
    expect(foreign?.status, path).toBe(404);
  }
  const pages = [];
  for (const id of [theirs, randomUUID()]) {
    const answer = await karim.page.goto(`/claims/${id}`);
    pages.push({ status: answer?.status(), text: await karim.page.getByRole('main').innerText() });
  }
  expect(pages[0]).toEqual(pages[1]);
  expect(pages[0]?.status).toBe(404);
  await karim.page.goto('/claims');
  await expect(karim.page.getByText('The ferry line of Port Example')).toHaveCount(0);
  expect((await line.ask('verify', { deskId: other.deskId })).fault).toBeNull();
});
