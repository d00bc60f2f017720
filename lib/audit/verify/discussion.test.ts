import { describe, expect, it } from 'vitest';
import { recordedDiscussion } from '#lib/audit/verify/discussion';
import type { EventRow, LedgerEvent } from '#lib/audit/verify/ledger-event';
import { matchRows } from '#lib/audit/verify/match-rows';

const AT = new Date('2026-01-31T12:00:00.000Z');
const place = { deskId: 'd', streamId: 'c', seq: 5 };
const row = { streamId: 'c', seq: 5, kind: 'comment', actorId: 'a', at: AT } as unknown as EventRow;
const said = {
  row,
  body: { at: AT.toISOString(), data: { words: 'commitment', mentions: [] } },
  place,
  before: null,
} as unknown as LedgerEvent;

function faultsAt(now: string, words: string | null) {
  const stored = { table: 'comments', key: 'c/5', fields: { words, madeBy: 'a', at: AT, withdrawnAt: null } };
  return matchRows(recordedDiscussion([said], new Date(now)), [stored]).map(({ code }) => code);
}

describe('the words of a comment that nobody withdrew', () => {
  it('are missing before they are 24 months old', () => {
    expect(faultsAt('2028-01-31T11:59:59.000Z', null)).toEqual(['rowChanged']);
  });

  it('may be gone afterwards', () => {
    expect(faultsAt('2028-01-31T12:00:01.000Z', null)).toEqual([]);
    expect(faultsAt('2028-01-31T12:00:01.000Z', 'commitment')).toEqual([]);
  });

  it('are never others', () => {
    for (const now of ['2026-02-01T12:00:00.000Z', '2030-01-31T12:00:00.000Z'])
      expect(faultsAt(now, 'another')).toEqual(['rowChanged']);
  });
});
