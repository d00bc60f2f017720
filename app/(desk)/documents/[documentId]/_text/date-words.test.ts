import { describe, expect, it } from 'vitest';
import messages from '../../../../../messages/en/document.json';
import { dateInWords } from './date-words';

/** As the browser says them: plain placeholders. */
const say = (key: string, params: Record<string, string | number> = {}) => {
  const sentence = (messages.form.date as Record<string, string>)[key.replace('date.', '')] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(params[name]));
};

describe('a date on a card', () => {
  it.each([
    ['2024-12-06', '6 Dec 2024'],
    ['2024-12', 'December 2024'],
    ['2024', '2024'],
    ['XXXX-12-06', '6 December, year not known'],
    ['XXXX-03', 'March, year not known'],
    ['XXXX', 'year not known'],
    ['XXXX-XX', 'month not known'],
    ['XXXX-XX-XX', 'day not known'],
    ['2024-XX-XX', 'a day in 2024'],
    ['2024-XX', 'a month in 2024'],
    ['2024-12-XX', 'a day in December 2024'],
    ['XXXX-12-XX', 'December, year not known'],
    ['2022-35', 'third quarter of 2022'],
    ['XXXX-35', 'third quarter, year not known'],
    ['2022-41', 'second half of 2022'],
    ['2021-24', 'winter of 2021'],
    ['201X', 'the 2010s'],
    ['19XX', 'the 1900s'],
    ['-0044', '45 BC'],
    ['2023~', 'about 2023'],
    ['2024-12-06?', '6 Dec 2024, not certain'],
    ['2023-01%', 'about January 2023, not certain'],
    ['2024-11-21/..', 'from 21 Nov 2024'],
    ['XXXX-11-21/..', 'from 21 November, year not known'],
    ['../2024', 'until 2024'],
    ['2023-01~/2023-04~', 'from about January 2023 to about April 2023'],
  ])('reads %s as %s', (edtf, words) => expect(dateInWords(edtf, say)).toBe(words));

  it.each(['', '../..', 'yesterday', '2024-1'])('leaves “%s” as it is, since it is no date', (edtf) => {
    expect(dateInWords(edtf, say)).toBe(edtf);
  });
});
