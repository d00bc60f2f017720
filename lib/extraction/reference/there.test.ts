import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

describe('words that point back', () => {
  const meant = (text: string) =>
    extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.flatMap(({ coreferences }) =>
      coreferences.map(({ text: words, refersTo }) => `${words} → ${refersTo}`),
    );

  it('"there" is the place spoken of last, and "there is" no place', () => {
    expect(
      meant('The fault began at the laboratory in Pellbridge. There, in January 2024, the limit was raised to 120.'),
    ).toContain('There → laboratory in Pellbridge');
    expect(meant('The fault began at the laboratory in Pellbridge. There are 120 of them.').join()).not.toContain('There →');
  });

  it('"the latter" is whom the sentence before named last', () => {
    expect(
      meant('Norland accuses the Coast Brigade. The latter maintains that the 12 shells came from the hills.').join(),
    ).toContain('The latter → Coast Brigade');
  });
});
