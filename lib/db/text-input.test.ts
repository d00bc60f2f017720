import { describe, expect, it } from 'vitest';
import { day, line, moment, text } from '#lib/db/text-input';

describe('times that people write', () => {
  it('are days and moments that Postgres can keep', () => {
    for (const value of ['2026-11-24', '0001-01-01']) expect(day.safeParse(value).success).toBe(true);
    for (const value of ['2026-02-30', '0000-01-01', '24.11.2026', '']) expect(day.safeParse(value).success).toBe(false);
    for (const value of ['2026-11-24T18:00:00Z', '2026-11-24T18:00:00+05:30']) expect(moment.safeParse(value).success).toBe(true);
    const outside = ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00'];
    for (const value of [...outside, '2026-11-24T18:00', 'soon']) expect(moment.safeParse(value).success).toBe(false);
  });
});

describe('words that people write', () => {
  it('are kept as they are, but for one form of each letter', () => {
    expect(text({ max: 10 }).parse(' e\u0301 ')).toBe(' é ');
    expect(line({ max: 20 }).parse('  two\n lines ')).toBe('two lines');
  });

  it('hold nothing that Postgres would refuse or change', () => {
    for (const value of ['a\u0000b', '\uD83D', '\uDE00\uD83D']) expect(text({ max: 10 }).safeParse(value).success).toBe(false);
    expect(text({ max: 10 }).parse('😀')).toBe('😀');
  });

  it('are as long as they may be', () => {
    expect(text({ min: 1, max: 10 }).safeParse(' \n ').success).toBe(false);
    expect(text({ max: 2 }).safeParse('abc').success).toBe(false);
  });
});
