import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';

const AT = { publishedOn: '2026-03-12', language: 'es', anchor: '2026-03-10', named: '2026-03-10' };
const OF_THE_DAY = '2026-03-10';

function read(text: string, at: typeof AT & { over?: string } = AT) {
  const within = { start: 0, end: text.length };
  const dates = readDates(text, within, at);
  const quantities = readQuantities(text, within, dates, 'es');
  return [...dates.map(({ text: words, edtf }) => `${words} = ${edtf}`), ...quantities.map(({ text: words }) => words)];
}

describe('a Spanish time of day', () => {
  it.each([
    ['El camión volcó a las 5:20 a. m. en la curva.', '5:20 a. m.'],
    ['El camión volcó a las 17.45 en la curva.', '17.45'],
    ['Los bomberos llegaron a eso de las 4:30.', '4:30'],
    ['El pleno acabó pasadas las 22 horas.', '22 horas'],
    ['El pleno acabó pasadas las once de la noche.', 'once de la noche'],
    ['La explosión se oyó poco antes de las tres de la madrugada.', 'tres de la madrugada'],
    ['Nadie avisó hasta las siete y media.', 'siete y media'],
    ['«A las nueve menos cuarto ya no había luz», contó.', 'nueve menos cuarto'],
    ['El corte duró hasta las 6 de la tarde.', '6 de la tarde'],
    ['Los vecinos se concentraron a las 19, en la plaza.', '19'],
    ['La sirena sonó al mediodía.', 'mediodía'],
  ])('is of the day named before: %s', (text, hour) => {
    expect(read(text)).toEqual([`${hour} = ${OF_THE_DAY}`]);
  });

  it.each([
    ['Trabajó a tres y media leguas del pueblo.', 'leguas'],
    ['Multaron a las doce empresas.', 'doce'],
    ['La ayuda llegó a las 40 familias.', '40 familias'],
    ['El reparto dura de tres a cinco horas.', 'horas'],
  ])('is no count, and a count is none: %s', (text, counted) => {
    const found = read(text);
    expect(found.filter((each) => each.includes('='))).toEqual([]);
    expect(found.join(' ')).toContain(counted);
  });

  it('leaves the day to the words that name it', () => {
    expect(read('El camión volcó el lunes a las 5:20 de la madrugada.')).toEqual([
      'lunes a las 5:20 de la madrugada = 2026-03-09',
    ]);
  });

  it('is of the last day that had come, and not of one to come', () => {
    const at = { ...AT, anchor: '2026-03-17', named: '2026-03-17', over: '2026-03-11' };
    expect(read('El acta se firmó pasadas las 23 horas.', at)).toEqual(['23 horas = 2026-03-11']);
  });
});

describe('Spanish days and years that are counted', () => {
  it.each([
    ['El albergue cerrará el próximo día 20.', ['próximo día 20 = 2026-03-20']],
    ['El muelle quedará limpio antes del día 15.', ['antes del día 15 = 2026-03-15']],
    ['Los médicos irán a la huelga el viernes.', ['viernes = 2026-03-13']],
    ['Gastó un 3 % más que en el ejercicio anterior.', ['ejercicio anterior = 2025', '3 %']],
    ['La deuda del pasado ejercicio sigue ahí.', ['pasado ejercicio = 2025']],
    ['En lo que va del año no llovió.', ['En lo que va del año = 2026']],
    ['La fuente está seca desde San José.', ['desde San José = 2025-03-19']],
    ['«Es una carta a los Reyes Magos», dijo.', []],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
