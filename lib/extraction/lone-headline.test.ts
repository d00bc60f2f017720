import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const FAIR =
  'The summer fair opened on Saturday with a concert in the park. About 300 visitors came, the organisers said.\n\nThe fair goes on until Sunday, when a prize will be drawn.';
const read = (headline: string, body = FAIR) =>
  extractClaims(`${headline}\n\n${body}\n`, { publishedOn: '2026-06-02', language: 'en' });

describe('a headline that its text says nothing of', () => {
  it('is a claim of its own, of whoever it names', () => {
    const [first] = read('Mayor took 2 million euros in bribes, prosecutors say').candidates;
    expect(first).toMatchObject({ quote: 'Mayor took 2 million euros in bribes', claimant: 'Prosecutors' });
  });

  it.each([
    'Summer fair opens with concert as 300 visitors come to the park',
    'A day out for the whole family',
    'Who took 2 million euros in bribes?',
  ])('and is none when the text says so too, or it states nothing: %s', (headline) => {
    const { candidates, nonClaims } = read(headline);
    expect(candidates.every(({ start }) => start > headline.length)).toBe(true);
    expect(nonClaims[0]?.start).toBe(0);
  });
});
