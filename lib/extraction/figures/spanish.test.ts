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
    ['entre marzo y junio', ['entre marzo y junio = 2024-03/2024-06']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
