import { expect, test } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const BEFORE = 'La exconsejera Nuria Balaguer inauguró ayer un parque.\n\n';

/** A sentence behind somebody else's, what is said in it, and by whom. */
const SAID: readonly (readonly [sentence: string, quote: string, speaker: string])[] = [
  ['El regidor Pablo Quiroga acotó que la obra costará dos millones.', 'la obra costará dos millones', 'Pablo Quiroga'],
  ['La ministra Elsa Prado abundó en que la tasa subirá en marzo.', 'la tasa subirá en marzo', 'Elsa Prado'],
  ['La fiscal Inés Coto esgrimió que el acusado mintió tres veces.', 'el acusado mintió tres veces', 'Inés Coto'],
  ['El alcalde Luis Roca dio fe de que el puente cedió el martes.', 'el puente cedió el martes', 'Luis Roca'],
  ['La jueza Alba Serna ha dejado entrever que el juicio se aplazará.', 'el juicio se aplazará', 'Alba Serna'],
  ['El rector Hugo Palma se mostró confiado en que el campus abrirá en mayo.', 'el campus abrirá en mayo', 'Hugo Palma'],
  ['La diputada Sonia Mena repuso que el decreto nunca se publicó.', 'el decreto nunca se publicó', 'Sonia Mena'],
  ['El perito Omar Ruiz había determinado que el fuego comenzó en la cocina.', 'el fuego comenzó en la cocina', 'Omar Ruiz'],
  ['El comisario Iván Duarte dimitió tras reconocer que cobró 3.000 euros.', 'cobró 3.000 euros', 'Iván Duarte'],
  ['El presidente Saúl Vega volvió a insistir en que el club debe 90.000 euros.', 'el club debe 90.000 euros', 'Saúl Vega'],
  ['A criterio de la diputada Sonia Mena, el decreto viola la ley.', 'el decreto viola la ley', 'Sonia Mena'],
  ['La obra costará dos millones, graficó el regidor Pablo Quiroga.', 'La obra costará dos millones', 'Pablo Quiroga'],
  ['La obra empezó en mayo; según el alcalde Luis Roca, el gasto se duplicó.', 'el gasto se duplicó', 'Luis Roca'],
  ['El comandante Iván Duarte señaló, en rueda de prensa, que hay seis detenidos.', 'hay seis detenidos', 'Iván Duarte'],
  ['El comandante Iván Duarte señaló, a preguntas de la prensa, que hay seis detenidos.', 'hay seis detenidos', 'Iván Duarte'],
  ['El comandante Iván Duarte señaló, citado por la agencia Efe, que hay seis detenidos.', 'hay seis detenidos', 'Iván Duarte'],
  ['El comandante Iván Duarte señaló, visiblemente molesto, que hay seis detenidos.', 'hay seis detenidos', 'Iván Duarte'],
  ['El técnico Luis Roca admitió no haber revisado los frenos.', 'no haber revisado los frenos', 'Luis Roca'],
  ['El ministro Juan Sosa prometió no subir la tasa en 2027.', 'no subir la tasa en 2027', 'Juan Sosa'],
];

test.each(SAID)('%s', (sentence, quote, speaker) => {
  const { candidates } = extractClaims(BEFORE + sentence, { publishedOn: '2026-11-03', language: 'es' });
  expect(candidates.map((each) => [each.quote, each.claimant])).toContainEqual([quote, speaker]);
});

test('what a relative is about has no small word before it', () => {
  const { candidates } = extractClaims('El taller de Rita Sanz funciona con gasóleo, que le sale a 90 euros al mes.', {
    publishedOn: '2026-11-03',
    language: 'es',
  });
  expect(candidates.map(({ quote }) => quote)).toContain('gasóleo, que le sale a 90 euros al mes');
});
