import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { addEvidence } from '#lib/evidence/add-evidence';
import { readEvidence } from '#lib/evidence/queries';
import { changeWatch } from '#lib/watching/watch-rule';
import { lookAtPage } from '#lib/watching/look-at-page';
import { lookWith } from '#lib/watching/open-looking';
import { planLooks } from '#lib/watching/plan-looks';
import { readLooks, readSourceChanges } from '#lib/watching/read-changes';
import { watchedPages } from '#lib/watching/schema';
import { seeChange } from '#lib/watching/see-change';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';
import { openTrialWorker } from '../../scripts/trial-post';
import { HERE, html, openTrialSite, redirect, type Site } from '../../scripts/trial-site';

const { db, close } = openTrialDb();
const WORDS = 'Accounts of the year: the bridge cost 52 million crowns in all.';
const QUOTE = 'the bridge cost 52 million crowns';
const USE = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
const NOTE = 'Correction: an earlier version of this page gave a wrong sum.';
const DAY = 86_400_000;

let site: Site;
let pages: Record<string, Parameters<typeof openTrialSite>[0][string]>;
let desk: TrialDesk;
let now = Date.now();
/** What a browser would show, where the plain answer lacks the words. */
let shown: string | null = null;
const worker = openTrialWorker({
  'watch-page': ({ deskId, id }) =>
    lookAtPage({ db, deskId }, id, {
      now: new Date(now),
      look: lookWith({
        policy: { allowedHosts: [site.host], open: 'web' },
        resolve: HERE,
        read: ({ body }) => Promise.resolve(body.toString()),
        open: () => Promise.resolve(shown),
      }),
    }),
});

beforeAll(async () => {
  pages = {};
  site = await openTrialSite(pages);
  desk = await makeTrialDesk(db, 'Desk that watches');
});
afterAll(async () => {
  await Promise.all([worker.stop(), close(), site.close()]);
});

/** A claim that cites a page which says these words. */
async function cite(path: string, words = WORDS, snapshot: string | null = WORDS) {
  pages[path] = html(words);
  const claimId = await way.bringTrialClaim(desk, await addTrialDocument(desk), 'assigned');
  const url = `http://${site.host}${path}`;
  const source = { ...way.TRIAL_SOURCE, url, snapshot };
  await addEvidence(desk.as('cleo'), { ...(await way.look(desk, claimId)), source, ...USE, quote: snapshot && QUOTE });
  await planLooks(desk, new Date(now));
  return { claimId, url };
}

/** A day goes by. */
async function tomorrow() {
  now += DAY + 1000;
  await planLooks(desk, new Date(now));
  await worker.workOff();
  expect(worker.faults).toEqual([]);
}

const changesOf = (claimId: string) => inDesk(desk, (tx) => readSourceChanges(tx, claimId));

describe('a page that a claim cites', () => {
  it('is looked at again, and nothing is said while it is as it was', async () => {
    const { claimId, url } = await cite('/same');
    expect(await planLooks(desk, new Date(now))).toBe(0);
    await tomorrow();
    expect(site.hits).toContain('/same');
    expect(await changesOf(claimId)).toEqual([]);
    expect(await inDesk(desk, (tx) => readLooks(tx, [url]))).toEqual([{ url, lookedAt: new Date(now), fault: null }]);
  });

  it('whose cited words change is told on the claim once, with what stands there now; the evidence stays as it was', async () => {
    const { claimId } = await cite('/changed');
    const before = await inDesk(desk, (tx) => readEvidence(tx, claimId));
    pages['/changed'] = html(WORDS.replace('52', '61'));
    await tomorrow();
    await tomorrow();
    const changes = await changesOf(claimId);
    expect(changes).toMatchObject([{ kind: 'passage', n: 1, endedAt: null, proof: { level: 'absent' } }]);
    expect(changes[0]!.proof?.nearest?.text).toContain('61 million');
    expect(await inDesk(desk, (tx) => readEvidence(tx, claimId))).toEqual(before);
  });

  it('that is as it was again says since when, and is told anew when it changes once more', async () => {
    const { claimId } = await cite('/back');
    pages['/back'] = html('Nothing of it.');
    await tomorrow();
    pages['/back'] = html(WORDS);
    await tomorrow();
    expect(await changesOf(claimId)).toMatchObject([{ kind: 'passage', endedAt: new Date(now) }]);
    pages['/back'] = html('Nothing of it.');
    await tomorrow();
    expect(await changesOf(claimId)).toMatchObject([{ endedAt: expect.any(Date) }, { endedAt: null }]);
  });

  it.each([404, 410])('that answers %i is gone', async (status) => {
    const { claimId } = await cite(`/gone-${status}`);
    pages[`/gone-${status}`] = (_request, response) => void response.writeHead(status).end('no');
    await tomorrow();
    expect(await changesOf(claimId)).toMatchObject([{ kind: 'gone', status }]);
  });

  it('that gets a correction note says so with its words; one that was there at first does not', async () => {
    const { claimId } = await cite('/corrected');
    const { claimId: old } = await cite('/corrected-before', `${WORDS}\n\n${NOTE}`, null);
    await tomorrow();
    pages['/corrected'] = html(`${WORDS}\n\n${NOTE}`);
    await tomorrow();
    expect(await changesOf(claimId)).toMatchObject([{ kind: 'correction', words: NOTE }]);
    expect(await changesOf(old)).toEqual([]);
  });

  it('that cannot be reached, or leads into our own network, is no change', async () => {
    const { claimId, url } = await cite('/broken');
    const { claimId: led, url: ledUrl } = await cite('/led');
    pages['/broken'] = (_request, response) => void response.writeHead(500).end('no');
    pages['/led'] = redirect('http://10.0.0.1/');
    await tomorrow();
    expect([await changesOf(claimId), await changesOf(led)]).toEqual([[], []]);
    const looks = await inDesk(desk, (tx) => readLooks(tx, [url, ledUrl]));
    expect(new Set(looks.map(({ fault }) => fault))).toEqual(new Set(['private', 'status']));
  });

  it('whose words a script writes is opened in a browser before it is said to have changed', async () => {
    const { claimId } = await cite('/script');
    pages['/script'] = html('<script>write()</script>');
    shown = WORDS;
    await tomorrow();
    shown = null;
    expect(await changesOf(claimId)).toEqual([]);
  });
});

describe('what was found', () => {
  it('is put away by one act of whoever may, and comes back with nothing', async () => {
    const { claimId } = await cite('/seen');
    pages['/seen'] = html('Nothing of it.');
    await tomorrow();
    const [change] = await changesOf(claimId);
    const input = { claimId, changeId: change!.id };
    expect(await answerOf(seeChange(desk.as('otto'), input))).toBe('forbidden only_checker_editor_head');
    await seeChange(desk.as('cleo'), input);
    await tomorrow();
    expect(await changesOf(claimId)).toEqual([]);
  });

  it('is told to nobody of another desk', async () => {
    const other = await makeTrialDesk(db, 'Another desk that watches');
    const { claimId } = await cite('/ours');
    pages['/ours'] = html('Nothing of it.');
    await tomorrow();
    const [change] = await changesOf(claimId);
    expect(await answerOf(seeChange(other.as('cleo'), { claimId, changeId: change!.id }))).toBe('missing missing');
  });
});

describe('how often', () => {
  it('is the head’s to say: every week, or never', async () => {
    expect(await answerOf(changeWatch(desk.as('edda'), { everyDays: 7 }))).toBe('forbidden only_head');
    await changeWatch(desk.as('hana'), { everyDays: 7 });
    const { url } = await cite('/weekly');
    const [page] = await inDesk(desk, (tx) => tx.select().from(watchedPages).where(eq(watchedPages.url, url)));
    expect(page!.nextAt.getTime() - now).toBe(7 * DAY);
    await changeWatch(desk.as('hana'), { everyDays: 0 });
    expect(await planLooks(desk, new Date(now + 90 * DAY))).toBe(0);
  });
});
