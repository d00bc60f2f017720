import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const TALK = `“Nobody had counted them”: a biologist on her bay

Rosa Prinz, 47, has run the Senn Bay project for nine years. She talks to Tom Becker about mud and money.

Is the bay really cleaner than it was?

When I came in 2016, you could see 30 centimetres down. We measured two metres last month, and the plant had not opened by then.

The water company says its new plant did that.

The plant opened in April 2022, and by then the nitrogen had dropped by a third. My students counted 2.6 million oysters there.

Who pays for your work?

Our budget was €1.9 million last year. Three quarters of it come from the state. Would you give us more?

And what comes next?

Half of the eelgrass will be gone by 2040 if the heat goes on, and the towns on the coast have no plan for it.

The conversation has been shortened.
`;

describe('an interview without labels', () => {
  const { candidates, nonClaims } = extractClaims(TALK, { publishedOn: '2025-06-01', language: 'en' });
  const speakerOf = (words: string) => candidates.find(({ quote }) => quote.includes(words))?.claimant;

  it('gives the answers to the guest whom the introduction names, the introduction to nobody', () => {
    expect(['30 centimetres', 'opened in April 2022', 'Our budget', 'Half of the eelgrass'].map(speakerOf)).toEqual(
      Array.from({ length: 4 }, () => 'Rosa Prinz'),
    );
    expect(speakerOf('has run the Senn Bay')).toBeNull();
  });

  it('hears what the asker hands on', () => {
    const put = candidates.find(({ quote }) => quote.includes('its new plant did that'));
    expect(put?.attribution.map(({ who }) => who)).toEqual(['Tom Becker', 'The water company']);
  });

  it('knows whom "I" means, and takes questions and the note of the editor for no claims', () => {
    const mine = candidates.find(({ quote }) => quote.includes('30 centimetres'));
    expect(mine?.coreferences.find(({ text }) => text === 'I')?.refersTo).toBe('Rosa Prinz');
    expect(candidates.some(({ quote }) => /shortened|Who pays|Would you/.test(quote))).toBe(false);
    expect(nonClaims.length).toBeGreaterThan(3);
  });

  it('is no article that asks one question', () => {
    const text =
      'A headline of a day\n\nMayor Lina Holm spoke. The dam holds.\n\nWhy?\n\nThe wall is two metres thick, and it was built in 1990.\n';
    expect(extractClaims(text, { language: 'en' }).candidates.every(({ claimant }) => claimant === null)).toBe(true);
  });
});
