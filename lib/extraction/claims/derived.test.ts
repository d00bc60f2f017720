import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

describe('a figure beside what is said', () => {
  it.each([
    ['The two ships, ordered in 2020 at £74 million, now stand at £131 million.', 'ordered in 2020 at £74 million'],
    [
      'They sat hours after the release of a survey which puts the losses at 14.2 billion dinars.',
      'which puts the losses at 14.2 billion dinars',
    ],
    ['A family pays £118 for the return, against £96 in March.', 'against £96 in March'],
  ])('%s', (sentence, quote) => {
    expect(extractClaims(sentence, { publishedOn: '2026-06-02', language: 'en' }).candidates.map((each) => each.quote)).toContain(
      quote,
    );
  });
});
