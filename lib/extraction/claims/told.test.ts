import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimant }) => [quote, claimant]);

describe('a statement inside of another', () => {
  it.each([
    [
      'Last week she rang the farm and was told by a neighbour that the family had moved to Leeds.',
      'the family had moved to Leeds',
      'A neighbour',
    ],
    ['Many of you have read in the Harbour Gazette that the pier will be sold.', 'the pier will be sold', 'Harbour Gazette'],
    [
      'Asked why the pool had been shut since 2022, the director, Ole Brandt, left the room.',
      'the pool had been shut since 2022',
      null,
    ],
    ['It took three letters to establish that the fund holds 4,900 crowns.', 'the fund holds 4,900 crowns', null],
  ])('%s', (sentence, quote, claimant) => {
    expect(read(sentence)).toContainEqual([quote, claimant]);
  });

  it('is what the body of a speaker had warned of', () => {
    const text =
      'ANN LEE (Seamen’s Union): We warned the port in May that closing the lock would cost 40 jobs.\n\nTOM AIRD: It cost 50.\n\nANN LEE: It did not cost 50.';
    expect(read(text).map(([quote]) => quote)).toContain('closing the lock would cost 40 jobs');
  });
});
