import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '–'}: ${quote.replace(/[.]$/, '')}`,
  );

describe('what whoever speaks keeps back', () => {
  it.each([
    [
      'The driver told police that the brakes had failed, but refused to comment on his speed.',
      'refused to comment on his speed',
    ],
    ['The warden said two cells had burned. She would not say which.', 'She would not say which'],
    ['The abbot confirmed that the bells were sold but declined to name the buyer.', 'declined to name the buyer'],
    [
      'The ministry said 40 trucks had been sent. When they would arrive, it did not say.',
      'When they would arrive, it did not say',
    ],
    [
      'The consul said the visas were valid. He has so far refused to give any reasons.',
      'He has so far refused to give any reasons',
    ],
  ])('is told of them by the text: %s', (text, quote) => {
    expect(read(text)).toContain(`–: ${quote}`);
  });

  it.each([
    [
      'The firm says the minister refused to name the supplier in June.',
      'The firm: the minister refused to name the supplier in June',
    ],
    ['The clerk said he would not pay the fine of £900.', 'The clerk: he would not pay the fine of £900'],
    ['The warden said the lock was broken and would not hold a child of ten.', 'The warden: would not hold a child of ten'],
  ])('another’s silence and what is no silence are theirs: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('what stands beside the name of whoever speaks', () => {
  it.each([
    [
      'Bristow Foods, which employs 900 people in Harle, denies having sold spoiled fish.',
      'Bristow Foods, which employs 900 people in Harle',
    ],
    [
      'Chief executive Nora Quist, who earned £2.1 million last year, expects the plant to close in May.',
      'Chief executive Nora Quist, who earned £2.1 million last year',
    ],
    [
      'The choir, whose hall burned down in 2019, accused the town of breaking its word.',
      'The choir, whose hall burned down in 2019',
    ],
  ])('is the text’s own: %s', (text, quote) => {
    expect(read(text)).toContain(`–: ${quote}`);
  });

  it('is what they say where it stands beside something they speak of', () => {
    expect(read('Nora Quist said the plant, which employs 900 people, would close in May.')).toContain(
      'Nora Quist: the plant, which employs 900 people',
    );
  });
});
