import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';

function short(text: string): string[] {
  return readDates(text, { start: 0, end: text.length }, { publishedOn: '2026-03-12', language: 'es', anchor: null }).map(
    ({ text: words, edtf, start, end }) => {
      expect(text.slice(start, end)).toBe(words);
      return `${words} = ${edtf}`;
    },
  );
}

describe('Spanish stretches of time', () => {
  it.each([
    ['Dirigió el coro de 1999 a 2007.', ['de 1999 a 2007 = 1999/2007']],
    ['Vivió en Ourela desde 2011 hasta 2015.', ['desde 2011 hasta 2015 = 2011/2015']],
    ['El puente estuvo cortado de octubre a diciembre de 2024.', ['de octubre a diciembre de 2024 = 2024-10/2024-12']],
    ['La fábrica cerró hace tres años y medio.', ['hace tres años y medio = 2022-09']],
    ['La presa se vació hace un año y medio.', ['hace un año y medio = 2024-09']],
    ['El molino ardió hace medio siglo.', ['hace medio siglo = 1976']],
    ['La escuela se abrió hace más de treinta años.', ['hace más de treinta años = 1996']],
    ['El farero se marchó hace casi 12 años.', ['hace casi 12 años = 2014']],
    ['El farero se marchó hace cuatro años.', ['hace cuatro años = 2022']],
    ['El bar abre de martes a domingo.', []],
    ['Cada miércoles hay reparto, y los viernes también.', []],
    ['Pasó de 2.018 a 2.021 vecinos.', []],
    ['El viernes hubo reparto.', ['viernes = 2026-03-06']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));
});
