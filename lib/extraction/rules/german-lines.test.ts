import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';
import { readPlainly } from '../../../scripts/trial-reading';

function linesOf(body: string): string[] {
  const { candidates } = extractClaims(`–\n\n${body}\n`, { language: 'de', publishedOn: '2026-10-14' });
  return candidates.filter(({ kind }) => kind !== 'descriptor').map(({ claimLine }) => claimLine);
}

describe('a German claim as a sentence that stands alone', () => {
  it.each([
    ['Laut Landesbetrieb fahren täglich rund 6500 Autos über die Brücke.', ['Täglich fahren rund 6500 Autos über die Brücke.']],
    ['Nach Angaben der Firma lagerten dort etwa 40 Tonnen.', ['Dort lagerten etwa 40 Tonnen.']],
    ['Dem Verband zufolge würde ein Neubau 17 Millionen Euro kosten.', ['Ein Neubau würde 17 Millionen Euro kosten.']],
    ['Laut Landesamt ist das Wasser sauber.', ['Das Wasser ist sauber.']],
    ['Karl Wendt räumte ein, dass die Kosten gestiegen seien.', ['Die Kosten seien gestiegen.']],
    ['Die Brücke wurde 1971 gebaut.', ['Die Brücke wurde 1971 gebaut.']],
  ])('%s', (body, expected) => {
    expect(linesOf(body)).toEqual(expected);
  });
});

describe('German clauses, counts and dates', () => {
  it.each([
    [
      'Die Stadt zahlt 3 Millionen Euro, im Vorjahr waren es 2 Millionen.',
      ['–: Die Stadt zahlt 3 Millionen Euro | 3000000', '–: im Vorjahr waren es 2 Millionen | 2000000'],
    ],
    ['Zwei von sieben Pfeilern gelten als baufällig.', ['–: Zwei von sieben Pfeilern gelten als baufällig | 2 | 7']],
    ['Das Werk beschäftigt rund 1800 Menschen.', ['–: Das Werk beschäftigt rund 1800 Menschen | 1800']],
    [
      'Die Steuer steigt zum 1. Juli von 84 auf 96 Euro.',
      ['–: Die Steuer steigt zum 1. Juli von 84 auf 96 Euro | 2025-07-01 | 84 | 96'],
    ],
    ['Er hat im Februar 29 Kinder getestet.', ['–: Er hat im Februar 29 Kinder getestet | 2025-02 | 29']],
    ['Am Freitag fiel das Urteil.', ['–: Am Freitag fiel das Urteil | 2025-03-07']],
    ['Das Urteil fällt am Freitag.', ['–: Das Urteil fällt am Freitag | 2025-03-14']],
  ])('%s', (body, expected) => {
    expect(readPlainly(body, 'de')).toEqual(expected);
  });
});
