import { describe, expect, it } from 'vitest';
import { dayIn, momentIn, wallClock } from '#lib/contacts/time-zones';

describe('a deadline on the clock of whoever was asked', () => {
  it('is the moment at which that clock shows it, summer and winter', () => {
    expect(momentIn('2024-12-06T17:00', 'Europe/Minsk').toISOString()).toBe('2024-12-06T14:00:00.000Z');
    expect(momentIn('2024-07-06T17:00', 'Europe/Berlin').toISOString()).toBe('2024-07-06T15:00:00.000Z');
    expect(momentIn('2024-12-06T17:00', 'America/St_Johns').toISOString()).toBe('2024-12-06T20:30:00.000Z');
    expect(momentIn('2024-12-06T00:30', 'Pacific/Kiritimati').toISOString()).toBe('2024-12-05T10:30:00.000Z');
  });

  it('is the first of two when the hour comes twice, and after the gap when it comes not at all', () => {
    expect(momentIn('2024-10-27T02:30', 'Europe/Berlin').toISOString()).toBe('2024-10-27T00:30:00.000Z');
    expect(wallClock(momentIn('2024-03-31T02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('2024-03-31T03:30');
  });

  it('reads back as it was typed in every zone on every hour of a day', () => {
    const zones = ['Europe/Lisbon', 'Asia/Kathmandu', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
    for (const zone of zones)
      for (let hour = 0; hour < 24; hour += 1) {
        const local = `2025-02-28T${String(hour).padStart(2, '0')}:15`;
        expect(wallClock(momentIn(local, zone), zone)).toBe(local);
      }
  });
});

it('the day of a moment is the day on that clock', () => {
  const at = new Date('2024-12-06T23:30:00Z');
  expect([dayIn(at, 'UTC'), dayIn(at, 'Europe/Berlin'), dayIn(at, 'America/New_York')]).toEqual([
    '2024-12-06',
    '2024-12-07',
    '2024-12-06',
  ]);
});
