import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const TEXT = `Harbour of Lund closed for three weeks after storm

The harbour of Lund was closed for three weeks after a storm sank two ferries in March. Mayor Eva Holm said that 40 people had lost their work.

The port authority said that 40 people had lost their work in the harbour. The ferries were built in 1988.
`;

describe('what is said twice', () => {
  const { candidates, nonClaims } = extractClaims(TEXT, { language: 'en', publishedOn: '2024-05-05' });

  it('links the headline to the sentence it repeats', () => {
    const [lead] = candidates;
    expect(nonClaims[0]).toMatchObject({ reason: 'headline', repeats: { start: lead?.start, end: lead?.end } });
  });

  it('marks a passage that says again what an earlier one says, and no other', () => {
    const again = candidates.filter(({ repeats }) => repeats !== undefined);
    expect(again.map(({ quote }) => quote)).toEqual(['40 people had lost their work in the harbour']);
    expect(again[0]?.repeats?.start).toBe(TEXT.indexOf('40 people'));
    expect(again[0]?.flags).toContain('says again what an earlier passage says');
  });
});
