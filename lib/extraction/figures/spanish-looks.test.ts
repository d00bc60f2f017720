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
    ...quantities.map(({ value, unit }) => `${String(value)} ${String(unit)}`),
  ];
}

describe('which way Spanish dates look, and what they take with them', () => {
  it.each([
    ['El comité convocó un paro para este sábado a las ocho de la tarde', ['este sábado a las ocho de la tarde = 2025-05-24']],
    ['El pleno votará el lunes', ['lunes = 2025-05-26']],
    ['El pleno votó el lunes', ['lunes = 2025-05-19']],
    ['Mañana, a las 19.30, habrá una asamblea', ['Mañana, a las 19.30 = 2025-05-23']],
    ['La Junta se comprometió a pagar 3.000 euros antes de Navidad', ['Navidad = 2025-12-25', '3000 EUR']],
    ['dirigió la obra hasta diciembre', ['diciembre = 2024-12']],
    ['El rector suspendió las clases hasta el 20 de junio', ['20 de junio = 2025-06-20']],
    ['La juez prorrogó el cierre hasta el 15 de julio', ['15 de julio = 2025-07-15']],
    ['Vivió en Vigo hasta el 20 de junio', ['20 de junio = 2024-06-20']],
    ['La obra estuvo parada hasta el 31 de marzo', ['31 de marzo = 2025-03-31']],
    ['La tarifa sube a partir del 1 de junio', ['1 de junio = 2025-06-01']],
    ['La tarifa subió a partir del 1 de junio', ['1 de junio = 2024-06-01']],
    ['Hay que pagar antes del 30 de junio', ['30 de junio = 2025-06-30']],
    ['Pagó antes del 30 de junio', ['30 de junio = 2024-06-30']],
    ['La escuela 25 de Mayo cerró', []],
    ['El Colegio Quince de Abril cerró en junio de 2024', ['junio de 2024 = 2024-06']],
    ['Chocaron en la avenida 9 de Julio', []],
    ['El 3 de Marzo cerró la escuela', ['3 de Marzo = 2025-03-03']],
    ['La edil renunció el día 9', ['día 9 = 2025-05-09']],
    ['un barril de veinte litros', ['20 L']],
    ['tardaron cerca de hora y media', ['1.5 h']],
    ['De las siete escuelas, cinco cerraron', ['7 escuelas', '5 null']],
    ['eran cuatro', ['4 null']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
