import { describe, expect, it } from 'vitest';
import { digestDay } from '#lib/sending/digest-day';

/** Every quarter of an hour between two moments at which the day of the digest changes. */
function changes(from: string, to: string, zone: string): string[] {
  const found: string[] = [];
  let last: string | null = null;
  for (let at = Date.parse(from); at < Date.parse(to); at += 15 * 60_000) {
    const day = digestDay(new Date(at), zone);
    if (day !== last) found.push(`${new Date(at).toISOString().slice(0, 16)}Z ${day ?? 'over'}`);
    last = day;
  }
  return found;
}

describe('the digest of a day', () => {
  it('is due from half past seven until noon by the clock of the desk', () => {
    expect(changes('2026-11-29T00:00Z', '2026-11-30T00:00Z', 'Europe/Berlin')).toEqual([
      '2026-11-29T06:30Z 2026-11-29',
      '2026-11-29T11:00Z over',
    ]);
    expect(changes('2026-11-29T00:00Z', '2026-11-30T00:00Z', 'Asia/Kolkata')).toEqual([
      '2026-11-29T02:00Z 2026-11-29',
      '2026-11-29T06:30Z over',
    ]);
  });

  it('is due once on the days on which the clocks change, at half past seven of the new time', () => {
    expect(changes('2026-03-28T12:00Z', '2026-03-30T12:00Z', 'Europe/Berlin')).toEqual([
      '2026-03-29T05:30Z 2026-03-29',
      '2026-03-29T10:00Z over',
      '2026-03-30T05:30Z 2026-03-30',
      '2026-03-30T10:00Z over',
    ]);
    expect(changes('2026-10-24T12:00Z', '2026-10-25T12:00Z', 'Europe/Berlin')).toEqual([
      '2026-10-25T06:30Z 2026-10-25',
      '2026-10-25T11:00Z over',
    ]);
    expect(changes('2026-11-01T00:00Z', '2026-11-02T00:00Z', 'America/New_York')).toEqual([
      '2026-11-01T12:30Z 2026-11-01',
      '2026-11-01T17:00Z over',
    ]);
  });

  it('is of the day there, not of the day in London', () => {
    expect(digestDay(new Date('2026-11-29T18:30Z'), 'Pacific/Auckland')).toBe('2026-11-30');
    expect(digestDay(new Date('2026-11-29T17:30Z'), 'Pacific/Honolulu')).toBe('2026-11-29');
  });
});
