import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string, language: string) =>
  extractClaims(text, { language, publishedOn: '2025-03-12' }).candidates.map(({ claimant, quote }) => [claimant, quote]);

describe('a name or an office in another case than that of a subject', () => {
  it.each([
    [
      'ru',
      'Кабинет депутата Ольги Ивановой опечатан. По словам депутата Александра Петрова, изъято 3 миллиона.',
      [
        [null, 'Кабинет депутата Ольги Ивановой опечатан'],
        ['Александр Петров', 'изъято 3 миллиона'],
      ],
    ],
    ['ru', 'По словам местных жителей, горели 3 дома.', [['Местные жители', 'горели 3 дома']]],
    ['ru', 'По данным областной администрации, горели 3 дома.', [['Областная администрация', 'горели 3 дома']]],
    ['uk', 'За словами депутата Олександра Петренка, вилучено 3 мільйони.', [['Олександр Петренко', 'вилучено 3 мільйони']]],
    ['uk', 'За словами місцевих мешканців, горіли 3 будинки.', [['Місцеві мешканці', 'горіли 3 будинки']]],
  ] as const)('%s: %s', (language, text, claims) => {
    expect(read(text, language)).toEqual(claims);
  });
});

describe('who holds an office, where the text named one', () => {
  it('is certain when nobody else holds it, and likely when two do', () => {
    const sure = (text: string) =>
      extractClaims(text, { language: 'es', publishedOn: '2025-03-12' })
        .candidates.flatMap(({ coreferences }) => coreferences)
        .findLast(({ text: words }) => words === 'La alcaldesa')?.sure;
    expect(sure('La alcaldesa, Remedios Quintana, firmó el convenio. La alcaldesa aseguró que el puente abrirá.')).toBe(
      'certain',
    );
    expect(
      sure(
        'Firmaron la alcaldesa, Remedios Quintana, y la alcaldesa de Soria, Ana Ruiz. La alcaldesa aseguró que el puente abrirá.',
      ),
    ).toBe('likely');
  });
});
