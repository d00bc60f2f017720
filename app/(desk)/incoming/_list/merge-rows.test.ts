import { describe, expect, it } from 'vitest';
import type { IncomingItem } from '#lib/incoming/list-incoming';
import { type Done, mergeRows, nextOpen } from './merge-rows';

const item = (id: string, asked: number) => ({ id, asked, broughtAt: `2026-11-30T08:0${id}:00.000Z` }) as IncomingItem;
const ITEMS = [item('1', 2), item('2', 9), item('3', 2)];
const decided = (...ids: string[]) =>
  new Map(
    ITEMS.filter(({ id }) => ids.includes(id)).map((each): [string, Done] => [
      each.id,
      { item: each, seq: 2, stage: 'taken', label: 'Taken', claim: null },
    ]),
  );
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('the list while somebody sorts it', () => {
  it('keeps what was decided here at its place, in either order', () => {
    const left = ITEMS.filter(({ id }) => id !== '2');
    expect(ids(mergeRows(left, decided('2'), 'came'))).toEqual(['1', '2', '3']);
    expect(ids(mergeRows(left, decided('2'), 'asked'))).toEqual(['2', '1', '3']);
    expect(ids(mergeRows(ITEMS, decided('2'), 'came'))).toEqual(['1', '2', '3']);
    expect(ids(mergeRows(ITEMS.toReversed(), new Map(), null))).toEqual(['3', '2', '1']);
  });

  it('goes on to the next that is open, at the end to the one before', () => {
    expect(nextOpen(mergeRows(ITEMS, decided('2'), 'came'), '1')).toBe('3');
    expect(nextOpen(mergeRows(ITEMS, decided('2'), 'came'), '3')).toBe('1');
    expect(nextOpen(mergeRows(ITEMS, decided('1', '2'), 'came'), '3')).toBeNull();
  });
});
