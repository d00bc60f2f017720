import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, attribution }) => `${attribution.map(({ who }) => who).join(' > ')}: ${quote.replace(/[.]$/, '')}`,
  );

describe('a paper that somebody reads out or cites', () => {
  it.each([
    [
      'The clerk read out a letter from the Harbour Board saying that two cranes were unsafe.',
      'The clerk > Harbour Board: two cranes were unsafe',
    ],
    ['Mara Holm cited a study showing that 40 per cent of wells are dry.', 'Mara Holm > A study: 40 per cent of wells are dry'],
    [
      'Mara Holm quoted a survey by the Chamber of Crafts, according to which nine shops have closed.',
      'Mara Holm > Chamber of Crafts: nine shops have closed',
    ],
    [
      'The clerk read a note from the Roads Agency refusing the grant on the ground that the bridge was not finished.',
      'The clerk > Roads Agency: the bridge was not finished',
    ],
    [
      'Mara Holm produced an e-mail from the port, which warned that two cranes were unsafe.',
      'Mara Holm > The port: two cranes were unsafe',
    ],
    ['Mara Holm received a letter from the bank telling her that the loan was lost.', 'The bank: the loan was lost'],
    ['The port issued a statement saying that two cranes were unsafe.', 'The port: two cranes were unsafe'],
  ])('says it: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    [
      'The kiln cracked twice in 2021, according to a county report obtained by the Herald.',
      'A county report obtained by the Herald: The kiln cracked twice in 2021',
    ],
    ['The kiln cracked twice in 2021, a report commissioned by Nord Tiles found.', 'A report: The kiln cracked twice in 2021'],
    ['The kiln cracked twice in 2021, a report by the Labour Office found.', 'Labour Office: The kiln cracked twice in 2021'],
  ])('is not of whoever came by it: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
