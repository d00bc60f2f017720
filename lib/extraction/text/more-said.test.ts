import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote }) => quote.replace(/[.]$/u, ''));

describe('one sentence that says two things', () => {
  it.each([
    [
      'At least 23 patients, the review says, came to harm, eleven of them seriously.',
      ['At least 23 patients, the review says, came to harm', 'eleven of them seriously'],
    ],
    [
      'The pump, the firm says, was sold in 2019, and two more were sold in 2020.',
      ['The pump, the firm says, was sold in 2019', 'two more were sold in 2020'],
    ],
    [
      'The generator, the company maintained in a note, had been out of order since May and the ward had been warned of this.',
      ['The generator, the company maintained in a note, had been out of order since May', 'the ward had been warned of this'],
    ],
    [
      'They had paid by 2019, by which time the firm was bankrupt.',
      ['They had paid by 2019', 'by which time the firm was bankrupt'],
    ],
    [
      'Two thirds of the rise were due to steel, the rest to changes in the plan.',
      ['Two thirds of the rise were due to steel', 'the rest to changes in the plan'],
    ],
    ['It is 165, and a third of that is tax paid by nobody.', ['It is 165', 'a third of that is tax paid by nobody']],
  ])('%s', (sentence, quotes) => {
    expect(read(sentence)).toEqual(quotes);
  });

  it.each([
    [
      'Ann Lowe called the report "half of the truth": the board, she said, had met twice.',
      'the board, she said, had met twice',
      'Ann Lowe',
    ],
    ['Kembale Power disputes the link: the pump, it maintained, was new.', 'the pump, it maintained, was new', 'Kembale Power'],
  ])('behind a colon whoever stands before it goes on: %s', (sentence, quote, speaker) => {
    const said = extractClaims(sentence, { publishedOn: '2026-06-02', language: 'en' }).candidates;
    expect(said.map((each) => [each.quote.replace(/[.]$/u, ''), each.claimant])).toContainEqual([quote, speaker]);
  });

  it.each([
    ['A firm has been hired, at a cost of £640,000.', 'at a cost of £640,000'],
    ['The first ship began its trials in April, nineteen months behind schedule.', 'nineteen months behind schedule'],
    ['The board resolved, by seven votes to five, to summon the clerk.', 'by seven votes to five'],
  ])('a figure beside it: %s', (sentence, quote) => {
    expect(read(sentence)).toContain(quote);
  });

  it('somebody’s word in a debate', () => {
    const debate =
      "ANN LEE: Good evening.\n\nTOM AIRD: The yard gave me its word in May that it'll sail by June.\n\nANN LEE: It did not sail.";
    expect(read(debate)).toContain("it'll sail by June");
  });
});
