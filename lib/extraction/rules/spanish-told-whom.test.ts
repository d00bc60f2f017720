import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

function read(text: string): string[] {
  return extractClaims(text, { language: 'es', publishedOn: '2026-06-02' }).candidates.map(
    ({ claimant, quote }) => `${claimant ?? '–'}: ${quote}`,
  );
}

describe('who says what in Spanish', () => {
  it.each([
    [
      'whom it was told inside of a tag',
      'Las obras, les respondió la edil, empezarán en mayo.',
      'La edil: Las obras, les respondió la edil, empezarán en mayo',
    ],
    [
      'whom it was told, behind a figure',
      'Las multas de 2023, le recordó el juez, siguen sin pagarse.',
      'El juez: Las multas de 2023, le recordó el juez, siguen sin pagarse',
    ],
    [
      'a promise to do what is also a verb of saying',
      'El banco se comprometió a adelantar 40.000 euros.',
      'El banco: adelantar 40.000 euros',
    ],
    ['a promise to explain', 'El alcalde promete explicar la obra en mayo.', 'El alcalde: explicar la obra en mayo'],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toContain(wanted);
  });

  it.each([
    'El Gobierno regional es más prudente.',
    'Los sindicatos se mostraron menos optimistas.',
    'La edil está mucho más tranquila. ',
  ])('what only leads over to another voice: %s', (text) => {
    expect(read(text).length).toBe(text.includes('tranquila') ? 1 : 0);
  });

  it('a road is no quantity', () => {
    const [claim] = extractClaims('Un camión volcó en la carretera A-214.', {
      language: 'es',
      publishedOn: '2026-06-02',
    }).candidates;
    expect(claim?.quantities).toEqual([]);
    expect(claim?.kind).toBe('event');
  });
});
