import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

const AT = { publishedOn: '2025-05-22', language: 'es', anchor: null };

function read(text: string) {
  const within = { start: 0, end: text.length };
  const dates = readDates(text, within, AT);
  const quantities = readQuantities(text, within, dates, 'es');
  return [
    ...dates.map(({ text: words, edtf }) => `${words} = ${edtf}`),
    ...quantities.map(({ value, unit }) => `${String(value)} ${unit}`),
  ];
}

describe('figures of Spanish papers', () => {
  it.each([
    ['una veintena de colectivos firmaron', ['20 colectivos']],
    ['al menos a una docena de explotaciones', ['12 explotaciones']],
    ['tres de las ocho bombas carecen de repuesto', ['3 bombas', '8 bombas']],
    ['dos hermanos de 24 y 31 años', ['2 hermanos', '24 a', '31 a']],
    ['siete de cada diez artistas', ['0.7 null']],
    ['el seguro cubrirá la mitad', ['0.5 null']],
    ['el accidente ocurrió a las 4.20 horas', []],
    ['pierde 25 litros por segundo', ['25 L/s']],
    ['se reunirá la semana que viene', ['semana que viene = 2025-05-26/2025-06-01']],
    ['podía secarse antes del verano', ['antes del verano = 2025-22']],
    ['antes de que acabe el año', ['que acabe el año = 2025-12-31']],
    ['esperaron dos horas y cuarto', ['2.25 h']],
    ['la obra durará año y medio', ['1.5 a']],
    ['costó 84 millones y medio de euros', ['84500000 EUR']],
    ['pagó millón y medio de euros', ['1500000 EUR']],
    ['medio centenar de casas', ['50 casas']],
    ['habrá doce antes de junio', ['junio = 2025-06', '12 null']],
    ['de las 38 familias, 21 siguen fuera', ['38 familias', '21 null']],
    ['pusieron dos, y uno no anda', ['2 null']],
    ['los niños de la Escuela 114 de Lugo', []],
    ['empezó pasadas las 23 horas', []],
    ['el tren volverá antes de San Juan', ['antes de San Juan = 2025-06-24']],
    ['cerró por Reyes', ['por Reyes = 2025-01-06']],
    ['el contrato vence el 31 de diciembre', ['31 de diciembre = 2025-12-31']],
    ['hablaron Abril Sanz y Julio Vega', []],
    ['anoche, con los votos de Vox, el cine, cerrado desde 2009', ['anoche = 2025-05-21', 'desde 2009 = 2009/..']],
    ['este fin de semana', ['este fin de semana = 2025-05-24/2025-05-25']],
    ['entre marzo y junio', ['entre marzo y junio = 2024-03/2024-06']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('Spanish dates that hang on others', () => {
  it.each([
    ['se reformó dos años después', { named: '2019', anchor: null }, ['dos años después = 2021']],
    ['ese año avisó', { named: '2021', anchor: '2025-05-20' }, ['ese año = 2021']],
    ['el 1 de febrero salió', { anchor: '2024-02-02' }, ['1 de febrero = 2024-02-01']],
  ])('%s', (text, before, expected) => {
    const dates = readDates(text, { start: 0, end: text.length }, { ...AT, ...before });
    expect(dates.map(({ text: words, edtf }) => `${words} = ${edtf}`)).toEqual(expected);
  });
});
