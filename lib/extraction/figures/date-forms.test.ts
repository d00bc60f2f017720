import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';

type Told = { anchor?: string; named?: string; sitting?: string };

function edtfs(text: string, publishedOn: string, told: Told = {}): string[] {
  const at = { publishedOn, language: 'en', anchor: null, named: null, ...told };
  const found = readDates(text, { start: 0, end: text.length }, at);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map(({ edtf }) => edtf.replaceAll('~', ''));
}

// On a Thursday, a Monday in January, and the last day of March.
const [THURSDAY, JANUARY, MARCH] = ['2026-05-14', '2026-01-05', '2026-03-31'];

describe('forms of telling a time in English', () => {
  it.each([
    ['Two men fell ill on Friday of last week.', '2026-05-08', '2026-01-02', '2026-03-27'],
    ['Two men fell ill on Sunday last week.', '2026-05-10', '2026-01-04', '2026-03-29'],
    ['Last week on Monday two men fell ill.', '2026-05-04', '2025-12-29', '2026-03-23'],
    ['The pier will be shut on Sunday next week.', '2026-05-24', '2026-01-18', '2026-04-12'],
    ['Two men fell ill last Monday but one.', '2026-05-04', '2025-12-22', '2026-03-23'],
    ['The pier will be shut this Saturday.', '2026-05-16', '2026-01-10', '2026-04-04'],
    [
      'They sailed on the night of Friday to Saturday.',
      '2026-05-08/2026-05-09',
      '2026-01-02/2026-01-03',
      '2026-03-27/2026-03-28',
    ],
    ['They sailed the night before last.', '2026-05-12', '2026-01-03', '2026-03-29'],
    ['It was sold two and a half years ago.', '2023-11', '2023-07', '2023-09'],
    ['It was sold a year and a half ago.', '2024-11', '2024-07', '2024-09'],
    ['It was sold half a year ago.', '2025-11', '2025-07', '2025-09'],
    ['It was sold a quarter of a century ago.', '2001', '2001', '2001'],
    ['It was built a hundred years ago.', '1926', '1926', '1926'],
    ['It has lost 90 men in the past four years.', '2022/2026', '2022/2026', '2022/2026'],
    ['It has lost 90 men over the last six weeks.', '2026-04-02/2026-05-14', '2025-11-24/2026-01-05', '2026-02-17/2026-03-31'],
    ['It will hire 90 men within the next five months.', '2026-05/2026-10', '2026-01/2026-06', '2026-03/2026-08'],
    ['It was shut on the 9th of last month.', '2026-04-09', '2025-12-09', '2026-02-09'],
    ['It will open on the first of next month.', '2026-06-01', '2026-02-01', '2026-04-01'],
    ['It will open on the 2nd of the month.', '2026-06-02', '2026-02-02', '2026-04-02'],
    ['It will open before the year is out.', '2026-12-31', '2026-12-31', '2026-12-31'],
    ['It will open before the month is out.', '2026-05-31', '2026-01-31', '2026-03-31'],
    ['It must open no later than December.', '2026-12', '2026-12', '2026-12'],
    ['Rain has fallen since the weekend.', '2026-05-09/2026-05-10', '2026-01-03/2026-01-04', '2026-03-28/2026-03-29'],
    ['It has been shut since mid-March.', '2026-03/..', '2025-03/..', '2026-03/..'],
    ['It has been shut since the beginning of last year.', '2025-01/..', '2025-01/..', '2025-01/..'],
    ['It has been shut since at least 2014.', '2014', '2014', '2014'],
    ['It has been shut since the year 2000.', '2000', '2000', '2000'],
    ['It has been shut since the turn of the century.', '2000/..', '2000/..', '2000/..'],
    ['It fell in the opening months of the year.', '2026-01/2026-04', '2026-01/2026-04', '2026-01/2026-04'],
    ['It fell in the third quarter of fiscal 2018.', '2018-35', '2018-35', '2018-35'],
    ['Its books for 1993 to 1997 are lost.', '1993/1997', '1993/1997', '1993/1997'],
    ['It lasted from late 2011 to early 2013.', '2011/2013', '2011/2013', '2011/2013'],
    ['It fell on Tuesday (10 March).', '2026-03-10', null, '2026-03-10'],
  ])('%s', (text, ...wanted) => {
    const days = [THURSDAY, JANUARY, MARCH];
    wanted.forEach((edtf, i) => edtf && expect(edtfs(text, days[i] as string)).toEqual([edtf]));
  });

  it.each([
    'A man in his early 50s and a woman in her late 80s fell.',
    'It is lovely on summer evenings and winter nights.',
    'He spent the last two years of his life here.',
    'The toll stood at four, and inflation at nine.',
    'She starts work at six in the morning.',
    'He was home before midnight.',
    'They had a girl of nine at three schools.',
  ])('none: %s', (text) => expect(edtfs(text, THURSDAY, { anchor: '2026-05-11' })).toEqual([]));
});

describe('hours in words', () => {
  it.each([
    ['The boat came back at four.', ['2026-05-11']],
    ['By two in the afternoon all were safe.', ['2026-05-11']],
    ['The lamps went out at half past nine, she said.', ['2026-05-11']],
    ['They had been waiting since ten o’clock.', ['2026-05-11/..']],
    ['It was over by noon.', ['2026-05-11']],
    ['The curfew will end at midnight.', ['2026-05-15']],
    ['She will speak at noon.', ['2026-05-14']],
    ['It will be shut at noon on Friday.', ['2026-05-15']],
    ['The lamps went out on Tuesday at half past nine.', ['2026-05-12']],
  ])('on the day named before, or today: %s', (text, wanted) => {
    expect(edtfs(text, THURSDAY, { anchor: '2026-05-11' })).toEqual(wanted);
  });

  it('of the sitting that the text is the record of', () => {
    const at = { anchor: '2026-02-02', sitting: '2026-05-13' };
    expect(edtfs('The sitting was suspended at 5.12 pm.', THURSDAY, at)).toEqual(['2026-05-13']);
    expect(edtfs('Ms Ruel joined the sitting at eleven.', THURSDAY, at)).toEqual(['2026-05-13']);
  });
});

describe('what is counted from a date of the same sentence', () => {
  it.each([
    ['In May last year it warned that the oil would run out by July.', ['2025-05', '2025-07']],
    ['He came on 2 March and vowed to pay them by the end of the month.', ['2026-03-02', '2026-03-31']],
    ['He came on 2 March and says he will pay them by the end of the month.', ['2026-03-02', '2026-05-31']],
  ])('%s', (text, wanted) => expect(edtfs(text, THURSDAY)).toEqual(wanted));

  it('of the season named before, its year', () => {
    expect(edtfs('It was sold in the spring of 2017, and shut that autumn.', THURSDAY)).toEqual(['2017-21', '2017-23']);
  });

  it('from the morning of a day', () => {
    expect(edtfs('Nobody noticed it until the morning of the 16th.', THURSDAY, { anchor: '2026-04-14' })).toEqual(['2026-04-16']);
    expect(edtfs('It was tested over the following nine days.', THURSDAY, { anchor: '2026-04-14' })).toEqual([
      '2026-04-14/2026-04-23',
    ]);
  });
});

describe('the same in Spanish', () => {
  it.each([
    ['Ha perdido 90 socios en los últimos cuatro años.', ['2022/2026']],
    ['Contratará a 90 personas en los próximos cinco meses.', ['2026-05/2026-10']],
    ['Se averió el viernes de la semana pasada.', ['2026-05-08']],
  ])('%s', (text, wanted) => {
    const at = { publishedOn: THURSDAY as string, language: 'es', anchor: null };
    expect(readDates(text, { start: 0, end: text.length }, at).map(({ edtf }) => edtf)).toEqual(wanted);
  });
});
