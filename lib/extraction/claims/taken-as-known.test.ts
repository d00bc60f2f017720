import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

function quotes(text: string) {
  return extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote }) => quote);
}

describe('what a sentence takes for a fact', () => {
  it.each([
    ['What he did not mention there was that Ferris owns a quarter of Nitrovita.', 'Ferris owns a quarter of Nitrovita'],
    ['What she left out was that the firm had been fined twice.', 'the firm had been fined twice'],
    ['What the report does not say is that two nurses had resigned.', 'two nurses had resigned'],
    ['That the bridge was unsafe had been clear since 2019.', 'the bridge was unsafe'],
  ])('is a claim of its own beside the whole: %s', (text, inner) => {
    expect(quotes(text)).toEqual([text.slice(0, -1), inner]);
  });
});

describe('what is an order and what is a remark', () => {
  it('takes what is so if somebody does something for a claim', () => {
    expect(quotes('Take away the subsidy and the price rises to 40 crowns.')).toEqual([
      'Take away the subsidy and the price rises to 40 crowns',
    ]);
    expect(quotes('Read the report and you will see.')).toEqual([]);
  });

  it.each([
    'For Professor Gwen Abara it does.',
    'Whether it does so for long enough is another matter.',
    'Transcript, lightly edited.',
  ])('finds nothing to check in “%s”', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});
