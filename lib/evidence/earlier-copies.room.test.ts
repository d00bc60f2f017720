import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { addEvidence } from '#lib/evidence/add-evidence';
import { changeEvidence } from '#lib/evidence/change-evidence';
import { readEarlierCopies } from '#lib/evidence/earlier-copies';
import { readEvidence } from '#lib/evidence/queries';
import { addTrialCapture } from '../../scripts/trial-capture';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

const WORDS = 'The bridge cost 52 million crowns in all, the city said.';
const CHANGED = 'The bridge cost 61 million crowns in all, the city said.';
const USE = { question: 'veracity' as const, stance: 'contradicts' as const, tier: 'primary' as const };
const URL = 'https://example.org/page';
const FACTS = { type: 'newspaper' as const, publisher: 'The Courier', title: 'The bill', url: URL };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 30, 7, minute));

let desk: TrialDesk;
let claimId: string;
let evidenceId: string;
let first: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk with earlier copies');
  const other = await makeTrialDesk(db, 'Another desk with the same page');
  claimId = await way.bringTrialClaim(desk, await addTrialDocument(desk), 'assigned');
  await addTrialCapture(other, WORDS, at(1));
  first = await addTrialCapture(desk, WORDS, at(2));
  const source = { ...FACTS, captureId: first };
  const added = await addEvidence(desk.as('cleo'), {
    ...(await way.look(desk, claimId)),
    source,
    ...USE,
    quote: 'cost 52 million crowns',
  });
  evidenceId = added.evidenceId;
});

const earlier = () => inDesk(desk, async (tx) => readEarlierCopies(tx, await readEvidence(tx, claimId)));
async function restOn(captureId: string | null, more: object = {}) {
  const source = { ...FACTS, captureId, ...more };
  const seen = await way.look(desk, claimId);
  await changeEvidence(desk.as('cleo'), { ...seen, evidenceId, source, ...USE, quote: 'cost 52 million crowns' });
}

describe('the earlier copies of a source', () => {
  it('are none where it rests on the first of its desk, also once its page is kept again', async () => {
    expect(await earlier()).toEqual([]);
    await addTrialCapture(desk, CHANGED, at(10));
    expect(await earlier()).toEqual([]);
  });

  it('lead back to the copy that holds its quote when it rests on one that does not', async () => {
    const second = await addTrialCapture(desk, CHANGED, at(12));
    await restOn(second);
    const copy = { captureId: first, keptAt: at(2) };
    expect(await earlier()).toMatchObject([{ evidenceId, total: 2, holding: copy }]);
    const [found] = await earlier();
    expect(found?.copies.map(({ keptAt }) => keptAt)).toEqual([at(10), at(2)]);
  });

  it('are five at most, newest first, with how many there are; and the one it rested on is still searched', async () => {
    for (let minute = 20; minute < 25; minute += 1) await addTrialCapture(desk, `${CHANGED} ${minute}`, at(minute));
    await restOn(await addTrialCapture(desk, `${CHANGED} At last.`, at(30)));
    const [found] = await earlier();
    expect(found?.copies.map(({ keptAt }) => keptAt)).toEqual([24, 23, 22, 21, 20].map(at));
    expect(found).toMatchObject({ total: 8, holding: { captureId: first } });
  });

  it('name none that holds the quote where the copy it rests on has it', async () => {
    await restOn(await addTrialCapture(desk, `${WORDS} Again.`, at(40)));
    expect(await earlier()).toMatchObject([{ total: 9, holding: null }]);
  });

  it('are those it rested on where it got another address', async () => {
    await restOn(null, { url: 'https://example.org/elsewhere' });
    const [found] = await earlier();
    expect(found).toMatchObject({ total: 4, holding: null });
    expect(found?.copies.map(({ keptAt }) => keptAt)).toEqual([40, 30, 12, 2].map(at));
  });
});

it('the earlier copies of a captured page are those of its address at its desk', async () => {
  const page = { evidenceId: first, url: URL, captureId: first, capturedAt: at(11), keptAt: at(11) };
  expect(await inDesk(desk, (tx) => readEarlierCopies(tx, [page]))).toMatchObject([{ total: 1, copies: [{ keptAt: at(10) }] }]);
});
