import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const quotesOf = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote }) => quote);

describe('what came of something, behind a comma', () => {
  it.each([
    ['The bus left the road near Lund, killing two passengers.', ['The bus left the road near Lund', 'killing two passengers']],
    [
      'The ministry halved the grant, forcing 12 clinics to close.',
      ['The ministry halved the grant', 'forcing 12 clinics to close'],
    ],
  ])('%s', (text, quotes) => expect(quotesOf(text)).toEqual(quotes));

  it.each(['The board met on Monday, including two new members.', 'The road was closed, according to police.'])(
    'is not what only says who or whose: %s',
    (text) => expect(quotesOf(text)).toHaveLength(1),
  );
});
