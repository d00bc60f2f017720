import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** What is said, whose words it is: null for the document's own. */
type Told = [text: string, said: string, by: string | null];

const TABLE: Told[] = [
  // behind where and when, an office and who holds it
  [
    'El banco cerró tres oficinas. En un comunicado, y tras dos semanas de silencio, su presidenta, Marta Ruiz, sostuvo que nadie perdería el empleo.',
    'nadie perdería el empleo',
    'Marta Ruiz',
  ],
  [
    'La empresa lo niega. En una nota al juzgado, su director, Iker Salas, afirma que la grúa estaba a 300 metros del lugar.',
    'la grúa estaba a 300 metros',
    'Iker Salas',
  ],
  // reproaches and verdicts
  ['Luis Vera, que fue su socio, lo acusa de haber vendido la casa en 2021.', 'lo acusa de haber vendido', 'Luis Vera'],
  ['La concejala Ana Sosa acusa al gerente de cobrar ocho millones.', 'La concejala Ana Sosa acusa', 'Ana Sosa'],
  ['Un hombre fue acusado de robar 90.000 litros de aceite.', 'Un hombre fue acusado', null],
  ['Ana Sosa habló poco. A la alcaldesa, Ana Sosa, la tasa le parece un disparate.', 'A la alcaldesa', 'Ana Sosa'],
  ['Al director, Iker Salas, el precio le parece una broma.', 'Al director', 'Iker Salas'],
  ['A los vecinos la obra les parece cara.', 'A los vecinos', 'Los vecinos'],
  // nobody says nothing
  [
    'Luis Vera habló el lunes. La empresa debe 40 millones, dice Vera. Nadie le contestó, afirma.',
    'Nadie le contestó',
    'Luis Vera',
  ],
  // who spoke behind the verb goes on
  [
    'El puente es viejo. Lo admitió el alcalde, Rubén Salas, en una charla con Radio Sur, en la que dijo además que el arreglo costaba 310 millones.',
    'el arreglo costaba 310 millones',
    'Rubén Salas',
  ],
  // what was done with the paper is the paper's
  [
    'La concejala Ana Sosa sostiene que el alcalde mintió en mayo, y le mostró a este diario una carta firmada.',
    'le mostró a este diario',
    null,
  ],
];

describe('whose words they are, in Spanish', () => {
  it.each(TABLE)('%s', (text, said, by) => {
    const found = extractClaims(text, { publishedOn: '2026-05-14', language: 'es' }).candidates.find(({ quote }) =>
      quote.startsWith(said),
    );
    expect(found?.claimant).toBe(by);
  });
});
