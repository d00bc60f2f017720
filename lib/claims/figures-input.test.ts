import { describe, expect, it } from 'vitest';
import { decimal, isEdtf } from '#lib/claims/figures-input';

describe('a date that a person gives', () => {
  it.each(['2024', '2024-12', '2024-12-06', 'XXXX-12-06', '2024-1X', '202X', '2024-33', '2024-21', '2023-12~', '2024-02-29'])(
    'may be %s',
    (value) => expect(isEdtf(value)).toBe(true),
  );

  it.each(['2024-12-01/2024-12-05', '2024-11-21/..', '../2024', '1941-06-22'])('may be a stretch of time: %s', (value) =>
    expect(isEdtf(value)).toBe(true),
  );

  it.each([
    '',
    '6 December',
    '2024-13',
    '2024-02-30',
    '2023-02-29',
    '24-12-06',
    '2024-00-10',
    '../..',
    '/',
    '2024/2025/2026',
    '2024-12-6',
  ])('may not be “%s”', (value) => expect(isEdtf(value)).toBe(false));
});

describe('a number that a person gives', () => {
  it('is written in digits with a point', () => {
    expect(['15', '2.5', '-3', '0.0001'].every((value) => decimal.safeParse(value).success)).toBe(true);
    expect(['1,5', '1 000', 'ten', '', '.5', '1e3', '١٥'].some((value) => decimal.safeParse(value).success)).toBe(false);
  });
});
