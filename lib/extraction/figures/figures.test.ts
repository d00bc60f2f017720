import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

function dates(text: string, publishedOn: string | null, more: { language?: string; anchor?: string } = {}) {
  const at = { publishedOn, language: more.language ?? 'en', anchor: more.anchor ?? null };
  const found = readDates(text, { start: 0, end: text.length }, at);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map(({ text: words, edtf }) => `${words} = ${edtf}`);
}

describe('dates', () => {
  const DAY = '2025-03-12'; // a Wednesday
  it.each([
    ['It fell on 6 December.', DAY, ['6 December = 2024-12-06']],
    ['It fell on 6 December.', null, ['6 December = XXXX-12-06']],
    ['It fell on 6 December 1999.', null, ['6 December 1999 = 1999-12-06']],
    ['It will fall on 20 March.', DAY, ['20 March = 2025-03-20']],
    ['It fell on Friday.', DAY, ['Friday = 2025-03-07']],
    ['It is shut until Monday.', DAY, ['Monday = 2025-03-17']],
    ['It fell yesterday.', DAY, ['yesterday = 2025-03-11']],
    ['It fell yesterday.', null, ['yesterday = XXXX-XX-XX']],
    ['It fell three days ago.', DAY, ['three days ago = 2025-03-09']],
    ['It fell last year.', DAY, ['last year = 2024']],
    ['It fell last year.', null, ['last year = XXXX']],
    ['It fell last week.', DAY, ['last week = 2025-03-03/2025-03-09']],
    ['It fell last month.', DAY, ['last month = 2025-02']],
    ['It falls by the end of the year.', DAY, ['by the end of the year = 2025-12-31']],
    ['It rose in the third quarter of 2024.', null, ['third quarter of 2024 = 2024-35']],
    ['It rose in the second half of 2023.', null, ['second half of 2023 = 2023-41']],
    ['It was new in the 1990s.', null, ['the 1990s = 199X']],
    ['It was built between 1987 and 2001.', null, ['1987 = 1987', '2001 = 2001']],
    ['It fell recently.', DAY, ['recently = ../2025-03-12']],
    ['They may go within four hours.', DAY, []],
    ['It cost 2000 euros.', DAY, []],
  ])('%s', (text, publishedOn, expected) => {
    expect(dates(text, publishedOn)).toEqual(expected);
  });

  it('are counted from the last day named when the text says so', () => {
    expect(dates('The next day it rained.', null, { anchor: '2024-02-28' })).toEqual(['The next day = 2024-02-29']);
    expect(dates('In the following days it rained.', null, { anchor: '2024-11-21' })).toEqual([
      'In the following days = 2024-11-21/..',
    ]);
    expect(dates('The next day it rained.', null)).toEqual([]);
  });

  it.each([
    ['de', 'am 13. Dezember 2024', '2024-12-13'],
    ['ru', '6 декабря', '2024-12-06'],
    ['fr', 'le 6 décembre', '2024-12-06'],
    ['es', 'el 6 de diciembre de 2023', '2023-12-06'],
    ['uk', '6 грудня', '2024-12-06'],
  ])('are read in %s', (language, text, edtf) => {
    expect(dates(text, DAY, { language })[0]).toMatch(new RegExp(`= ${edtf}$`));
  });

  it('of an unknown day never become today’s in another language either', () => {
    expect(dates('Es fiel gestern.', null, { language: 'de' })).toEqual(['gestern = XXXX-XX-XX']);
  });
});

describe('quantities', () => {
  it.each([
    ['We have 412 unfilled nursing posts.', '412 unfilled nursing posts', '412', 'posts'],
    ['It cost £38 million in all.', '£38 million', '38000000', 'GBP'],
    ['Only 61.4% of them came.', '61.4%', '61.4', '%'],
    ['It rose by 0,2 Prozent.', '0,2 Prozent', '0.2', '%'],
    ['It holds 1,234,567 litres.', '1,234,567 litres', '1234567', 'L'],
    ['It weighs 3 to 5 tonnes.', '3 to 5 tonnes', ['3', '5'], 't'],
    ['It is between 2 and 3 kilometres long.', '2 and 3 kilometres', ['2', '3'], 'km'],
    ['A four-hour wait.', 'four-hour', '4', 'h'],
    ['Two million people left.', 'Two million people', '2000000', 'people'],
    ['It is 15 kilometers away.', '15 kilometers', '15', 'km'],
    ['It cost 1.5bn.', '1.5bn', '1500000000', null],
    ['The council has 40 of them.', '40', '40', null],
    ['Построили 12 км дороги.', '12 км', '12', 'km'],
  ])('%s', (text, words, value, unit) => {
    const [found] = readQuantities(text, { start: 0, end: text.length }, []);
    expect(found).toMatchObject({ text: words, value, unit });
    expect(text.slice(found!.start, found!.end)).toBe(words);
  });

  it('leave dates, parts of names and "the two" alone', () => {
    const text = 'On 6 May the two sides flew an F-35 and one of them B2.';
    expect(readQuantities(text, { start: 0, end: text.length }, [{ start: 3, end: 8 }])).toEqual([]);
  });
});
