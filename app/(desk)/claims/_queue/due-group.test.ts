import { describe, expect, it } from 'vitest';
import { dueGroups, linesOf } from './due-group';

const clock = { now: new Date('2026-03-10T20:30:00Z'), timeZone: 'Europe/Berlin' }; // 21:30 there
const groupOf = dueGroups(clock);
const groupAt = (dueAt: string | null, isLate = false) => groupOf({ dueAt, isLate });

describe('the groups of the queue', () => {
  it('go by urgency and by the day of the desk', () => {
    expect(groupAt('2026-03-10T20:00:00Z', true)).toBe('late');
    expect(groupAt('2026-03-10T22:30:00Z')).toBe('soon');
    expect(groupAt('2026-03-10T22:40:00Z')).toBe('today');
    expect(groupAt('2026-03-10T23:30:00Z')).toBe('later'); // half past midnight in Berlin
    expect(groupAt(null)).toBe('none');
  });

  it('count what they hold only when it is all there', () => {
    const rows = ['late', 'soon', 'soon'] as const;
    const lines = linesOf([...rows], (row) => row, true);
    expect(lines.map((line) => (line.kind === 'group' ? [line.group, line.count] : line.index))).toEqual([
      ['late', 1],
      0,
      ['soon', null],
      1,
      2,
    ]);
    expect(linesOf([...rows], (row) => row, false)[2]).toMatchObject({ count: 2 });
  });
});
