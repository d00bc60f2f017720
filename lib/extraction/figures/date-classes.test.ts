import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';

/** On a Tuesday. */
function edtfs(text: string, anchor: string | null = null): string[] {
  const found = readDates(text, { start: 0, end: text.length }, { publishedOn: '2026-06-02', language: 'en', anchor });
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map(({ edtf }) => edtf.replaceAll('~', ''));
}

describe('classes of words for dates', () => {
  it.each([
    ['It will be shut a week on Friday.', ['2026-06-12']],
    ['It will be shut a fortnight tomorrow.', ['2026-06-17']],
    ['It was shut a week ago on Monday.', ['2026-05-25']],
    ['It was shut a year ago today.', ['2025-06-02']],
    ['It was shut a couple of years ago.', ['2024']],
    ['It was shut several years ago.', ['../2026-06-02']],
    ['It was shut the other day.', ['../2026-06-02']],
    ['It will be shut in the next few weeks.', ['2026-06-02/..']],
    ['It will open two weeks hence.', ['2026-06-16']],
    ['It was shut as recently as March.', ['2026-03']],
    ['It was shut in late spring.', ['2026-21']],
    ['It was shut in the latter part of 2024.', ['2024-09/2024-12']],
    ['It was shut in the latter half of 2024.', ['2024-41']],
    ['It was shut in the final quarter of 2025.', ['2025-36']],
    ['It was shut in the last week of May.', ['2026-05']],
    ['It was shut by the year’s end.', ['2026-12-31']],
    ['It was shut last financial year.', ['2025']],
    ['Prices will fall by 2035.', ['2035']],
    ['Prices fall in 2024.', ['2024']],
    ['He works two days a week on Mondays.', []],
  ])('counted from publication: %s', (text, expected) => expect(edtfs(text)).toEqual(expected));

  it.each([
    ['The next morning she died.', ['2026-05-21']],
    ['She had been ill the previous evening.', ['2026-05-19']],
    ['That Friday she died.', ['2026-05-22']],
  ])('counted from the text: %s', (text, expected) => expect(edtfs(text, '2026-05-20')).toEqual(expected));

  it.each([
    ['It rose in the year ended 31 March 2025.', ['2024-04/2025-03']],
    ['It rose in the three months ending in May.', ['2026-03/2026-05']],
    ['It rose in the 12 months through March.', ['2025-04/2026-03']],
    ['It rose in the three months to the end of May.', ['2026-03/2026-05']],
    ['It rose in the first three quarters of 2025.', ['2025-01/2025-09']],
    ['It rose in H2 2025, Q3 2025 and FY25.', ['2025-41', '2025-35', '2025']],
    ['It rose in the nineteen-thirties and the late Seventies.', ['193X', '1977/1979']],
    ['It rose in nineteen eighty-four and in twenty twenty-four.', ['1984', '2024']],
    ['It rose in ’08.', ['2008']],
    ['Directive 2019/904 was passed.', []],
  ])('stretches and years: %s', (text, expected) => expect(edtfs(text)).toEqual(expected));

  it.each([
    ['on Shrove Tuesday', '2026-02-17'],
    ['on Mothering Sunday', '2026-03-15'],
    ['on Anzac Day', '2026-04-25'],
    ['at Orthodox Easter', '2026-04-12'],
    ['on Mother’s Day', '2026-05-10'],
    ['on Presidents’ Day', '2026-02-16'],
    ['on Victoria Day', '2026-05-18'],
    ['on Cyber Monday', '2025-12-01'],
    ['on St Stephen’s Day', '2025-12-26'],
    ['during Ramadan', '2026-02-18/2026-03-19'],
    ['at Eid al-Adha', '2026-05-27'],
    ['on Yom Kippur', '2025-10-02'],
    ['on Lunar New Year', '2026-02-17'],
    ['at Diwali', '2025-10-20'],
  ])('the shop was shut %s', (words, expected) => expect(edtfs(`The shop was shut ${words}.`)).toEqual([expected]));

  it.each([
    'The Sunday Times said so, as did the Mail on Sunday.',
    'Bloody Sunday was recalled.',
    'The shop sells Christmas trees and Easter eggs.',
    'The last week of the campaign was calm.',
    'It was on day 4.',
  ])('no date: %s', (text) => expect(edtfs(text)).toEqual([]));
});
