import { describe, expect, it } from 'vitest';
import { withDates } from '#lib/extraction/claims/dated-line';

const dated = (words: string, text: string, edtf: string) =>
  withDates(words, 0, [{ text, edtf, start: words.indexOf(text), end: words.indexOf(text) + text.length, basis: 'counted' }]);

describe('a relative date in a line', () => {
  it.each([
    ['It rained yesterday.', 'yesterday', '2026-06-01', 'It rained [on 1 June 2026].'],
    ['It has rained since last year.', 'last year', '2025', 'It has rained since [2025].'],
    ['And last Thursday the mill closed.', 'last Thursday', '2026-05-28', 'And [on 28 May 2026] the mill closed.'],
    ['Costs rose between May and last month.', 'last month', '2026-05', 'Costs rose between May and [May 2026].'],
    ['Rents are higher than last year.', 'last year', '2025', 'Rents are higher than [in 2025].'],
    ['The lights failed on Tuesday night.', 'Tuesday', '2026-06-02', 'The lights failed on [the night of 2 June 2026].'],
    ['Wednesday morning the gate was open.', 'Wednesday', '2026-05-27', '[on the morning of 27 May 2026] the gate was open.'],
    ['By Friday noon 900 had voted.', 'Friday', '2026-05-29', 'By [noon on 29 May 2026] 900 had voted.'],
    ["The council cut this year's grant.", 'this year', '2026', 'The council cut [2026’s] grant.'],
    ["Sunday's vote was close.", 'Sunday', '2026-05-31', '[31 May 2026’s] vote was close.'],
    ['It cost £3 in the whole last year.', 'last year', '2025', 'It cost £3 in the whole [of 2025].'],
  ])('%s', (words, text, edtf, expected) => {
    expect(dated(words, text, edtf)).toBe(expected);
  });

  it.each([
    ['The library closed on a Friday in 2019.', 'Friday'],
    ['The paper is out every Thursday.', 'Thursday'],
    ["One does not steal a people's Sunday.", 'Sunday'],
    ['He left that Monday.', 'Monday'],
  ])('stays where a weekday is no day of the calendar: %s', (words, text) => {
    expect(dated(words, text, '2026-05-29')).toBe(words);
  });
});
