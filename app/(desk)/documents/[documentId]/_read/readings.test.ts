import { describe, expect, it } from 'vitest';
import { dateReading, quantityReading, saidBasis } from './readings';

const span = { start: 0, end: 0 };

describe('readings on a card', () => {
  it('say which words name the speaker', () => {
    const text = 'Peskov noted that it rains';
    const attribution = [{ who: 'Dmitry Peskov', verb: 'noted', start: 0, end: 6 }];
    expect(saidBasis({ attribution }, text)).toBe('“Peskov”, noted');
    expect(saidBasis({ attribution: [] }, text)).toBe('');
  });

  it('leave a date open whose year nobody gave', () => {
    const basis = 'no publication date';
    expect(dateReading({ ...span, text: 'December 6', edtf: 'XXXX-12-06', basis })).toMatchObject({
      value: '6 December, year not known',
      basis: '“December 6”, no publication date',
      isOpen: true,
    });
    const counted = 'counted from the publication date 2024-12-08';
    expect(dateReading({ ...span, text: 'on Friday', edtf: '2024-12-06', basis: counted })).toMatchObject({
      basis: '“on Friday”, counted from the publication date 8 Dec 2024',
    });
    expect(dateReading({ ...span, text: '6 December 2024', edtf: '2024-12-06', basis: '' })).toMatchObject({
      value: '6 Dec 2024',
      isOpen: false,
    });
  });

  it('show a range as a range and the words where they differ', () => {
    expect(quantityReading({ ...span, text: 'ten to twelve warheads', value: ['10', '12'], unit: 'warheads' })).toMatchObject({
      value: '10 to 12 warheads',
      basis: '“ten to twelve warheads”',
    });
    expect(quantityReading({ ...span, text: '15 kilometres', value: '15', unit: 'km' }).basis).toBe('');
  });

  it('show what a number is taken of, how exactly it is meant and what it is compared with', () => {
    const more = { approximation: 'at least', base: 'of the increase', comparison: 'more than last year' } as const;
    expect(quantityReading({ ...span, text: 'two thirds', value: '0.6667', unit: null, ...more })).toMatchObject({
      ...more,
      value: 'at least two thirds of the increase',
      basis: '“two thirds”, compared: more than last year',
    });
  });
});
