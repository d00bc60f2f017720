import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';

const DAY = '2026-01-28'; // a Wednesday

function dates(text: string, named: { anchor?: string; named?: string } = {}) {
  const at = { publishedOn: DAY, language: 'en', anchor: named.anchor ?? null, named: named.named ?? null };
  const found = readDates(text, { start: 0, end: text.length }, at);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map(({ text: words, edtf }) => `${words} = ${edtf}`);
}

describe('dates that are counted from the date named before', () => {
  it.each([
    ['He left four days later.', '2025-05-02', ['four days later = 2025-05-06']],
    ['Three weeks later the mast fell.', '2025-11-03', ['Three weeks later = 2025-11-24~']],
    ['A fortnight earlier she had warned him.', '2025-11-20', ['fortnight earlier = 2025-11-06~']],
    ['In the month before she died they wrote.', '2025-07-09', ['month before = 2025-06']],
    ['The night before, they had met.', '2025-07-09', ['night before = 2025-07-08']],
    ['That same night the pastor fled.', '2026-01-27', ['That same night = 2026-01-27']],
    ['They met that week.', '2025-05-07', ['that week = 2025-05-05/2025-05-11']],
    ['It closed the following Tuesday.', '2024-03-05', ['following Tuesday = 2024-03-12']],
    ['It rose again the following spring.', '2023-09-10', ['following spring = 2024-21']],
    ['I signed one on the 20th.', '2025-06-03', ['20th = 2025-06-20']],
    ['It was gone on the 3rd, she said.', '2025-06-28', ['3rd = 2025-07-03']],
    ['The roof fell in at 18.52.', '2026-01-27', ['18.52 = 2026-01-27']],
    ['The doors were shut by 10:30.', '2026-01-27', ['10:30 = 2026-01-27']],
    ['The doors were shut at 10:30 on Monday.', '2026-01-20', ['Monday = 2026-01-26']],
    ['By then forty men were ill.', '2025-12-19', ['By then = 2025-12-19']],
    ['The rent has doubled since then.', '2025-11-04', ['since then = 2025-11-04/..']],
    ['Nothing has been paid since then.', '2026-03-01', []],
    ['She left two days before the vote.', '2025-05-02', []],
    ['They waited two days later than planned.', '2025-05-02', []],
    ['He left four days later.', '2026-03-01', []],
    ['It is open daily from 8am to 8pm.', '2026-01-20', []],
    ['The next fortnight will tell.', '2026-01-20', []],
  ])('%s (after %s)', (text, anchor, expected) => {
    expect(dates(text, { anchor })).toEqual(expected);
  });

  it('in the same sentence', () => {
    expect(dates('He was told in August 2021 and again the following March.')).toEqual([
      'August 2021 = 2021-08',
      'following March = 2022-03',
    ]);
    expect(dates('She died in January 2024, and a film taken fifteen months before had shown it.')).toEqual([
      'January 2024 = 2024-01',
      'fifteen months before = 2022-10',
    ]);
  });

  it('also of a day to come, where the sentence names it', () => {
    expect(dates('The band will play on Friday and, a week later, in Orrin.')).toEqual([
      'Friday = 2026-01-30',
      'week later = 2026-02-06~',
    ]);
  });

  it('also of a month or a year', () => {
    expect(dates('A film taken seven months before had shown it.', { named: '2024-01' })).toEqual([
      'seven months before = 2023-06',
    ]);
    expect(dates('Three years later it was gone.', { named: '2011' })).toEqual(['Three years later = 2014']);
  });
});

describe('dates in words and spans of newsrooms', () => {
  it.each([
    ['On the ninth of July he fell.', ['ninth of July = 2025-07-09']],
    ['She was born on the twenty-first of June 1950.', ['twenty-first of June 1950 = 1950-06-21']],
    ['It happened on the 20th.', ['20th = 2026-01-20']],
    ['It will open on the 20th.', ['20th = 2026-02-20']],
    ['They met the week before last.', ['week before last = 2026-01-12/2026-01-18']],
    ['It was sold the year before last.', ['year before last = 2024']],
    ['It was the summer before last.', ['summer before last = 2024-22']],
    ['It opens the week after next.', ['week after next = 2026-02-09/2026-02-15']],
    ['It burned two summers ago.', ['two summers ago = 2024-22']],
    ['He left two Saturdays ago.', ['two Saturdays ago = 2026-01-17']],
    ['It opened a fortnight ago.', ['fortnight ago = 2026-01-14~']],
    ['It closed two decades ago.', ['two decades ago = 2006']],
    ['It will close in two weeks’ time.', ['two weeks’ time = 2026-02-11~']],
    ['It ends three years from now.', ['three years from now = 2029']],
    ['Profit in the year to March fell.', ['year to March = 2024-04/2025-03']],
    ['Sales in the three months to September rose.', ['three months to September = 2025-07/2025-09']],
    ['It arrived in the second half of April.', ['second half of April = 2025-04-16/2025-04-30']],
    ['It left between November and the middle of January.', ['between November and the middle of January = 2025-11/2026-01']],
    ['It rained from early May to late June.', ['from early May to late June = 2025-05/2025-06']],
    ['It would not outlast the summer.', ['summer = 2026-22']],
    ['It was postponed to the spring.', ['spring = 2026-21']],
    ['The winter months were hard.', []],
    ['It has been in force since noon on Monday.', ['since noon on Monday = 2026-01-26/..']],
    ['It rained overnight into Sunday.', ['Sunday = 2026-01-25']],
    ['It was sold on Boxing Day.', ['Boxing Day = 2025-12-26']],
    ['It will be shut by Black Friday.', ['Black Friday = 2026-11-27']],
    ['It opened in the nineteenth century.', ['nineteenth century = 18XX']],
    ['Until recently it was open.', []],
    ['He lost the 20th vote.', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
