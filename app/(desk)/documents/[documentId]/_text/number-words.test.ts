import { describe, expect, it } from 'vitest';
import { numberInWords } from './number-words';

const read = (number: string, unit = '', more: { approximation?: string; base?: string } = {}) =>
  numberInWords({ number, unit, approximation: '', base: '', ...more });

describe('a number on a card', () => {
  it.each([
    [read('0.6667', '', { approximation: 'at least', base: 'of the seats' }), 'at least two thirds of the seats'],
    [read('40', 'a'), '40 years'],
    [read('1', 'a'), '1 year'],
    [read('3200000–3800000', 'EUR'), '3.2 million to 3.8 million euros'],
    [read('3400000000', 'RUB'), '3.4 billion Russian roubles'],
    [read('14', '%', { approximation: 'almost' }), 'almost 14%'],
    [read('1204', 'people'), '1,204 people'],
    [read('12', '', { base: 'per 100,000 people' }), '12 per 100,000 people'],
    [read('15', 'km'), '15 kilometres'],
    [read('-5', 'Cel'), '-5 °C'],
    [read('2.5', 'pp'), '2.5 percentage points'],
    [read('12', 'школ'), '12 школ'],
    [read('3', 'XQZ'), '3 XQZ'],
  ])('is said with its unit and all that belongs to it: %s', (said, words) => expect(said).toBe(words));

  it('loses no digit, and stays as it was typed where it is no number', () => {
    expect(read('1234567')).toBe('1,234,567');
    expect(read('1234567891234567891')).toBe('1234567891234567891');
    expect(read('10-12', 'km')).toBe('10-12 kilometres');
    expect(read('a few', 'km')).toBe('a few kilometres');
  });
});
