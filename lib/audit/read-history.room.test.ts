import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { type HistoryEntry, type HistoryFilter, readHistory } from '#lib/audit/read-history';
import { sealDesk } from '#lib/ledger/seal-events';
import { makeBusyDesk } from '../../scripts/trial-busy-desk';
import { openTrialDb, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb(2);
afterAll(close);

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeBusyDesk(db);
  await sealDesk(desk);
}, 60_000);

const read = (filter: HistoryFilter) => inDesk(desk, (tx) => readHistory(tx, filter));
const nameOf = ({ streamId, seq }: HistoryEntry) => `${streamId}/${seq}`;

describe('the history of a desk', () => {
  it('comes page by page, each act once, newest first', async () => {
    const all = await read({ limit: 1000 });
    const paged: HistoryEntry[] = [];
    for (let page = await read({ limit: 7 }); page.length > 0; page = await read({ limit: 7, before: paged.at(-1) }))
      paged.push(...page);
    expect(paged.map(nameOf)).toEqual(all.map(nameOf));
    expect(new Set(paged.map(nameOf)).size).toBe(all.length);
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => Number(b) - Number(a)));
    expect(all.every(({ isSealed, leafIndex }) => isSealed && leafIndex !== null)).toBe(true);
  });

  it('does not tell what a conflict of interest is', async () => {
    const declared = await read({ kind: 'declare-conflict' });
    expect(declared.map(({ by, note }) => `${by} ${note}`)).toEqual(['carl null', 'carl null']);
  });

  it('is filtered by subject, act and person', async () => {
    const countersigned = await read({ stream: 'claim', kind: 'countersign', actorId: desk.people.emil, limit: 100 });
    expect(countersigned.length).toBeGreaterThan(1);
    expect(new Set(countersigned.map(({ kind, by, stream }) => [kind, by, stream].join()))).toEqual(
      new Set(['countersign,emil,claim']),
    );
    expect((await read({ stream: 'desk' })).every(({ stream }) => stream === 'desk')).toBe(true);
    expect((await read({ stream: 'document' })).every(({ documentTitle }) => documentTitle?.startsWith('The bridge'))).toBe(true);
  });

  it('tells which claim it was and why', async () => {
    const [closed] = await read({ kind: 'close' });
    expect(closed).toMatchObject({
      note: 'The story is gone.',
      claimLine: 'The bridge cost 40 million Czech crowns.',
      by: 'edda',
      sets: { closeReason: 'dropped' },
      data: { reason: 'dropped' },
    });
    expect(closed?.claimNumber).toBeGreaterThan(0);
  });
});
