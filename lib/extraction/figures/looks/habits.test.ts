import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const dated = (text: string, publishedOn = '2026-06-02') =>
  extractClaims(text, { publishedOn, language: 'en' }).candidates.flatMap(({ dates }) => dates.map(({ edtf }) => edtf));

describe('a day without a year', () => {
  it.each([
    ['The court will hold a hearing at 10:30 a.m. Thursday to decide on the warrant.', '2026-06-04'],
    ['Her son has an appointment on Thursday in Lund.', '2026-06-04'],
    ['The inspectors gave the plant until 30 September to fix the pump.', '2026-09-30'],
    ['The board tabled until September 12 a request to build 84 flats.', '2026-09-12'],
    ['The firm intends to file for approval before the end of the third quarter.', '2026-35'],
    ['The minister had accepted an invitation to open the ward on 20 September.', '2026-09-20'],
    ['Stage 4 cuts have been in force in the port since Sunday.', '2026-05-31/..'],
    ['He was arrested in Lund on 20 September.', '2025-09-20'],
  ])('lies where its words look: %s', (text, edtf) => {
    expect(dated(text)).toEqual([edtf]);
  });

  it.each([
    'The board wants to keep the library open on Saturdays.',
    'The author, a man in his 50s, sold the firm for 40 million.',
    'The survey of the 40 schools was done during spring break.',
    'She rang the ward five times in the last week of his life.',
    'He was shot on a Friday with two of his men.',
  ])('is none in a habit, an age, a kind of thing: %s', (text) => {
    expect(dated(text)).toEqual([]);
  });
});

describe('today in a speech', () => {
  const turns =
    'CHIEF TOM PELL: Thank you. We lost 40 homes today.\n\nANN LOWE: The order covers 400 addresses.\n\nTOM PELL: We go on.';
  it.each([
    ['Lund fire update, Monday 5 p.m.', '2026-06-01'],
    ['Press briefing on the Lund fire, 31 May 2026', '2026-05-31'],
    ['Press briefing on the Lund fire', '2026-06-02'],
  ])('is the day on which it was held: %s', (heading, edtf) => {
    expect(dated(`${heading}\n\n${turns}`).at(-1)).toBe(edtf);
  });
});
