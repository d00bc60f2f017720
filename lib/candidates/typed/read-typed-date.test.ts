import { describe, expect, it } from 'vitest';
import { readTypedDate } from '#lib/candidates/typed/read-typed-date';

const DATED = { publishedOn: '2024-12-08', language: 'en' };

describe('a date that a person types', () => {
  it.each([
    ['2024-11-21', '2024-11-21'],
    ['XXXX-12-06', 'XXXX-12-06'],
    ['2024-33', '2024-33'],
    ['21 Nov 2024', '2024-11-21'],
    ['21 november 2024', '2024-11-21'],
    ['Nov 21, 2024', '2024-11-21'],
    ['21st of November 2024', '2024-11-21'],
    ['21/11/2024', '2024-11-21'],
    ['21.11.2024', '2024-11-21'],
    ['11/2024', '2024-11'],
    ['2024/11/21', '2024-11-21'],
    ['from 2015 to 2020', '2015/2020'],
    ['November 2024', '2024-11'],
    ['third quarter of 2024', '2024-35'],
    ['Q3 2024', '2024-35'],
    ['first half of 2024', '2024-40'],
    ['H1 2024', '2024-40'],
    ['early 2023', '2023-01~/2023-04~'],
    ['spring 2024', '2024-21'],
    ['the 1990s', '199X'],
    ['about 2019', '2019~'],
    ['around March 2024', '2024-03~'],
    ['since 2015', '2015/..'],
    ['until May 2024', '../2024-05'],
    ['2015 to 2020', '2015/2020'],
    ['2015–2020', '2015/2020'],
    ['May-July 2023', '2023-05/2023-07'],
    ['between 2019 and 2021', '2019/2021'],
    ['45 BC', '-0044'],
    ['last Tuesday', '2024-12-03'],
    ['on tuesday', '2024-12-03'],
    ['yesterday', '2024-12-07'],
    ['6 December', '2024-12-06'],
    ['Christmas 2023', '2023-12-25'],
  ])('as “%s” is %s', (words, edtf) => expect(readTypedDate(words, DATED)).toEqual({ edtf }));

  it.each([
    ['21 de noviembre de 2024', 'es', '2024-11-21'],
    ['el martes', 'es', '2024-12-03'],
    ['21. November 2024', 'de-AT', '2024-11-21'],
    ['21 ноября 2024', 'ru', '2024-11-21'],
    ['21 Nov 2024', 'ru', '2024-11-21'],
    ['en el 2019', 'es', '2019'],
    ['no 2019', 'pt', '2019'],
    ['im Mai 2024', 'de', '2024-05'],
  ])('may be in the language of the text: “%s” (%s)', (words, language, edtf) =>
    expect(readTypedDate(words, { ...DATED, language })).toEqual({ edtf }),
  );

  it.each([
    '',
    'nonsense',
    'soon',
    '2024-1',
    '30 Feb 2024',
    '2024-02-30',
    '13/2024',
    'early',
    'in 2019 in 2021',
    'the 21st clause of 2024',
  ])('is none in “%s”', (words) => expect(readTypedDate(words, DATED)).toEqual({ unread: 'dateUnread' }));

  it.each([
    ['no 2019', 'es'],
    ['ni en 2019', 'es'],
    ['sin 2019', 'es'],
    ['vor 2019', 'de'],
    ['nie 2019', 'de'],
    ['не 2019', 'ru'],
    ['pas en 2019', 'fr'],
  ])('is none where another word says that it was not then: “%s” (%s)', (words, language) =>
    expect(readTypedDate(words, { ...DATED, language })).toEqual({ unread: 'dateUnread' }),
  );

  it.each(['2020/2015', '2020 to 2015', '2024-05/2024-03', '2024-05-09/2024-05-03', 'until 2015 to 2020'])(
    'is none where it ends before it begins, or has two ends of one kind: “%s”',
    (words) => expect(readTypedDate(words, DATED)).toEqual({ unread: 'dateUnread' }),
  );

  it('needs the day of publication when it is counted from there, and says so', () => {
    const undated = { publishedOn: null, language: 'en' };
    for (const words of ['last Tuesday', 'yesterday', 'two weeks ago'])
      expect(readTypedDate(words, undated)).toEqual({ unread: 'dateUnplaced' });
    expect(readTypedDate('6 December', undated)).toEqual({ edtf: 'XXXX-12-06' });
    expect(readTypedDate('nonsense', undated)).toEqual({ unread: 'dateUnread' });
  });
});
