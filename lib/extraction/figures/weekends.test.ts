import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';

function dates(text: string) {
  const at = { publishedOn: '2026-03-18', language: 'en', anchor: null };
  return readDates(text, { start: 0, end: text.length }, at).map(({ text: words, edtf }) => `${words} = ${edtf}`);
}

describe('weekends, and weekdays counted in a month', () => {
  it.each([
    ['Over the weekend 40 fires broke out.', ['weekend = 2026-03-14/2026-03-15']],
    ['It will be held at the weekend.', ['weekend = 2026-03-21/2026-03-22']],
    ['Last weekend it rained.', ['Last weekend = 2026-03-14/2026-03-15']],
    ['The weekend before last it rained.', ['weekend before last = 2026-03-07/2026-03-08']],
    ['Weekend trains are late, and none run at weekends.', []],
    ['We begin on the first Monday in April.', ['first Monday in April = 2026-04-06']],
    ['It was held on the last Friday of November 2024.', ['last Friday of November 2024 = 2024-11-29']],
    ['In the first week of March it snowed.', ['March = 2026-03']],
    ['Applications close on 31 March.', ['31 March = 2026-03-31']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
