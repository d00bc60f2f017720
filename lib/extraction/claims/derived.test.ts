import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

describe('a figure beside what is said', () => {
  it.each([
    ['The two ships, ordered in 2020 at £74 million, now stand at £131 million.', 'ordered in 2020 at £74 million'],
    [
      'They sat hours after the release of a survey which puts the losses at 14.2 billion dinars.',
      'a survey which puts the losses at 14.2 billion dinars',
    ],
    [
      'The ferry, which the islanders had asked for since spring, came last.',
      'The ferry, which the islanders had asked for since spring',
    ],
    ['A girl of six spent a night in the clinic, having swallowed two magnets.', 'having swallowed two magnets'],
    ['Tom Aske, 44, who runs the yard, sold both boats.', 'Tom Aske, 44, who runs the yard'],
    ['A family pays £118 for the return, against £96 in March.', 'against £96 in March'],
  ])('%s', (sentence, quote) => {
    expect(extractClaims(sentence, { publishedOn: '2026-06-02', language: 'en' }).candidates.map((each) => each.quote)).toContain(
      quote,
    );
  });

  it.each([
    ['Tom Aske of Hulme, who led the search in 2021, has retired.', 'Tom Aske of Hulme led the search in 2021.'],
    ['Rosa Winkel, whose shop burned down in May, has moved.', 'Rosa Winkel’s shop burned down in May.'],
    ['They read the letter, which the court had kept for a year, aloud.', 'The court had kept the letter for a year.'],
  ])('is said in full: %s', (sentence, line) => {
    expect(
      extractClaims(sentence, { publishedOn: '2026-06-02', language: 'en' }).candidates.map((each) => each.claimLine),
    ).toContain(line);
  });
});
