import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

function read(text: string) {
  const within = { start: 0, end: text.length };
  const dates = readDates(text, within, { publishedOn: '2025-05-22', language: 'es', anchor: null });
  return readQuantities(text, within, dates, 'es').map(({ value, unit }) => `${String(value)} ${unit}`);
}

describe('figures of Spanish papers that lean on another one', () => {
  it.each([
    ['ganó 8,4 millones de euros, frente a los 7,9 del ejercicio previo', ['8400000 EUR', '7900000 EUR']],
    ['Rosa Cid, de 64 años, y su hermano, de 58.', ['64 a', '58 a']],
    ['30 horas de clase, frente a las 45 que fija el convenio', ['30 h', '45 h']],
    ['en un plazo de doce meses. Han pasado veinte y nadie ha venido', ['12 mo', '20 mo']],
    ['una multa de 300 euros y 1,5 millones presupuestados', ['300 EUR', '1500000 EUR']],
    ['pagó S/ 2.5 millones', ['2500000 PEN']],
    ["un daño de S/ 1'250,000", ['1250000 PEN']],
    ['4 grados bajo cero', ['-4 deg']],
    ['llame al 085', []],
    ['cuatro calles, en vez de las nueve habituales', ['4 calles', '9 calles']],
    ['dos detenidos y 54 salidas', ['2 detenidos', '54 salidas']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
