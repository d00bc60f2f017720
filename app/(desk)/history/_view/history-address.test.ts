import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '#lib/audit/read-history';
import { allRules } from '#lib/workflow/acts';
import history from '../../../../messages/en/history.json';
import { FAULTS } from '#lib/audit/verify/fault';
import { addressBefore, newestAddress, readAddress } from './history-address';

const ID = '01a21020-ee9e-7c49-88fa-7782cf8e5105';

describe('the address of the history', () => {
  it('asks for a subject, an act, a person and a page', () => {
    const before = `2026-11-25T12:04:00.123Z_${ID}_7`;
    expect(readAddress({ about: 'claim', who: ID, before })).toEqual({
      stream: 'claim',
      actorId: ID,
      before: { at: new Date('2026-11-25T12:04:00.123Z'), streamId: ID, seq: 7 },
    });
    expect(readAddress({ act: 'claim.countersign', about: 'desk' })).toEqual({ stream: 'claim', kind: 'countersign' });
  });

  it('leaves out what it cannot mean', () => {
    const nonsense = { about: 'toString', act: 'claim.fly', who: 'x', before: `soon_${ID}_0` };
    expect(readAddress(nonsense)).toEqual({ stream: 'claim' });
    expect(readAddress({ about: ['document', 'desk'] })).toEqual({ stream: 'document' });
    expect(readAddress({})).toEqual({});
  });

  it('keeps the filter from page to page', () => {
    const last = { at: new Date('2026-11-25T12:04:00Z'), streamId: ID, seq: 3 } as HistoryEntry;
    const address = addressBefore({ about: 'claim', before: 'x', other: 'y' }, last);
    expect(address).toBe(`/history?about=claim&before=2026-11-25T12%3A04%3A00.000Z_${ID}_3`);
    const query = Object.fromEntries(new URL(address, 'http://x').searchParams);
    expect(readAddress(query).before).toEqual({ at: last.at, streamId: ID, seq: 3 });
    expect(newestAddress(query)).toBe('/history?about=claim');
    expect(newestAddress({})).toBe('/history');
  });
});

describe('the sentences of the history', () => {
  it('are one for every act there is, and no more', () => {
    const acts = new Set(allRules().map(({ stream, kind }) => `${stream}.${kind}`));
    for (const sentences of [history.did, history.act]) {
      const said = Object.entries(sentences).flatMap(([stream, kinds]) => Object.keys(kinds).map((kind) => `${stream}.${kind}`));
      expect(said.toSorted()).toEqual([...acts].toSorted());
    }
  });

  it('are one for every fault the verifier knows', () => {
    expect(Object.keys(history.fault).toSorted()).toEqual([...FAULTS].toSorted());
  });
});
