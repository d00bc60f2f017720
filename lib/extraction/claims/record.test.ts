import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote }) => quote.replace(/[.]$/u, ''));

describe('a record and the sheet of a speech', () => {
  it.each([
    ['Remarks by the mayor of Lund, Ann Lowe, at the spring dinner, 12 May 2026. Check against delivery.', []],
    ['Tuesday 2 June 2026. Uncorrected.', []],
    [
      'The Minister for Trade (Ann Lowe): I beg to move, That this House has considered the ferries and the support of those who have lost work. Two ferries were sold in May.',
      ['Two ferries were sold in May'],
    ],
    ['TOM PELL: You all know about the Lund bridge. Two men died there in May.', ['Two men died there in May']],
    ['TOM PELL: I withdraw the word. Two men died there in May.', ['Two men died there in May']],
    ['TOM PELL: I withdraw 40 of the 60 claims.', ['I withdraw 40 of the 60 claims']],
  ])('proposes what is said, and nothing of its head: %s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
