import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) => extractClaims(text, { publishedOn: '2026-06-02', language: 'es' }).candidates;
const plain = (words: string) => words.replace(/[«»".]/gu, '').trim();
const find = (text: string, quote: string) => read(text).find((each) => plain(each.quote) === quote);

describe('what a Spanish text leaves out', () => {
  it.each([
    [
      'Ruth Salas, portera de la finca, aseguró que nadie llamó. «Nunca abrieron la puerta».',
      'Nunca abrieron la puerta',
      'Ruth Salas',
    ],
    ['Elisa Roca barre los cristales de su tienda. «Perdí dos mil euros».', 'Perdí dos mil euros', 'Elisa Roca'],
    ['En la parada, Nora Prats, enfermera, miraba el reloj. «Perdí el tren otra vez».', 'Perdí el tren otra vez', 'Nora Prats'],
    [
      'Don Julio Mena, cantero, se encoge de hombros. La fuente, cuenta, se secó en mayo.',
      'La fuente, cuenta, se secó en mayo',
      'Julio Mena',
    ],
    ['La inspectora Pilar Gil dio los datos. «Actuaban de noche», resumió la oficial.', 'Actuaban de noche', null],
    ['El coronel Hugo Lara dio los datos. «Actuaban de noche», resumió el oficial.', 'Actuaban de noche', 'Hugo Lara'],
    [
      'La directora Berta Ruiz compareció ayer. Las ventas, indicó la directiva, cayeron un 4 %.',
      'Las ventas, indicó la directiva, cayeron un 4 %',
      'Berta Ruiz',
    ],
    [
      'El edil Curro Sanz visitó el parque. Lo que sí garantizó es que el lago abrirá en julio.',
      'el lago abrirá en julio',
      'Curro Sanz',
    ],
    ['Ana Gil cerró la mercería en abril. «Perdí el sueño», confiesa, sentada en la trastienda.', 'Perdí el sueño', 'Ana Gil'],
    [
      'El alcalde Luis Rey insistió en que la obra acabará en mayo y en que nadie perderá su casa.',
      'nadie perderá su casa',
      'Luis Rey',
    ],
    ['El gestor, Tranvías de Ribera, mantiene que el freno funcionaba.', 'el freno funcionaba', 'Tranvías de Ribera'],
    ['Es el caso de Marta Sáez, de 59 años: «Perdí la ayuda en mayo».', 'Perdí la ayuda en mayo', 'Marta Sáez'],
    ['La razón no convence a los peritos: «El muro cedió en enero».', 'El muro cedió en enero', 'Los peritos'],
    [
      'La senadora Olga Paz lo acusó de mentir: el plan estaba descartado en junio.',
      'el plan estaba descartado en junio',
      'Olga Paz',
    ],
  ])('%s', (text, quote, who) => {
    const found = find(text, quote);
    expect(found).toBeDefined();
    if (who !== null) expect(found?.claimant).toBe(who);
  });

  it.each([
    ['La piscina cerró en 2019. Tiene ocho calles.', 'Tiene ocho calles', '[La piscina] tiene ocho calles.'],
    [
      'Marta Ruiz ingresó el lunes. Fue atendida por un residente.',
      'Fue atendida por un residente',
      '[Marta Ruiz] fue atendida por un residente.',
    ],
    [
      'Los vecinos protestaron en mayo. Llevan dos años sin agua.',
      'Llevan dos años sin agua',
      '[Los vecinos] llevan dos años sin agua.',
    ],
    ['La fábrica cerró en mayo. Ganó el equipo local.', 'Ganó el equipo local', 'Ganó el equipo local.'],
    ['La fábrica cerró en mayo. Llegaron dos inspectores.', 'Llegaron dos inspectores', 'Llegaron dos inspectores.'],
    [
      'A doña Chela la encuentro en la plaza. Vende flores desde niña.',
      'Vende flores desde niña',
      '[Doña Chela] vende flores desde niña.',
    ],
  ])('%s: whom the clause is about', (text, quote, line) => {
    expect(find(text, quote)?.claimLine).toBe(line);
  });
});
