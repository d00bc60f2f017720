import { describe, expect, it } from 'vitest';
import { readDates } from '#lib/extraction/figures/dates';

function dates(text: string, publishedOn: string | null, more: { language?: string; anchor?: string } = {}) {
  const at = { publishedOn, language: more.language ?? 'en', anchor: more.anchor ?? null };
  const found = readDates(text, { start: 0, end: text.length }, at);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map(({ text: words, edtf }) => `${words} = ${edtf}`);
}

describe('dates that the calendar of a text leaves open', () => {
  const LATE = '2026-03-12'; // a Thursday

  it.each([
    ['The children ate perch every Friday.', []],
    ['New deals were signed at the Spring Fair.', []],
    ['The rate has stood at 4.25 percent since May.', ['since May = 2025-05/..']],
    ['Her party wants the minister gone by Easter.', ['Easter = 2026-04-05']],
    ['Only half were finished by Christmas.', ['Christmas = 2025-12-25']],
    ['It fell last Easter.', ['last Easter = 2025-04-20']],
    ['It will open before Christmas.', ['Christmas = 2026-12-25']],
    ['It shut on Good Friday.', ['Good Friday = 2025-04-18']],
    ['It shut at Christmas 2023.', ['Christmas 2023 = 2023-12-25']],
    ['By Labor Day it will be done.', ['Labor Day = 2026-09-07']],
    ['It shut on Thanksgiving.', ['Thanksgiving = 2025-11-27']],
    ['They were stripped in the spring.', ['spring = 2025-21']],
    ['It has grown since the summer.', ['since the summer = 2025-22/..']],
    ['It will open by autumn.', ['autumn = 2026-23']],
    ['They did not fly in last summer’s fires.', ['last summer = 2025-22']],
    ["It rose on last year's 501 florins.", ['last year = 2025']],
    ['The fires of July and August 2025 were bad.', ['July and August 2025 = 2025-07/2025-08']],
    ['It rained in March and in June 2025.', ['March = 2026-03', 'June 2025 = 2025-06']],
    ['He had warned him in May last year.', ['May last year = 2025-05']],
    ['It fell on 6 May last year.', ['6 May last year = 2025-05-06']],
    ['It fell in the autumn of last year.', ['autumn of last year = 2025-23']],
    ['Profit in the three months to 31 March sank.', ['three months to 31 March = 2025-01/2025-03']],
    ['Sales in the six months ended June 2025 rose.', ['six months ended June 2025 = 2025-01/2025-06']],
    ['It was the worst since the final three months of 2009.', ['since the final three months of 2009 = 2009-36/..']],
    ['It rose in the first six months of 2024.', ['first six months of 2024 = 2024-40']],
    ['It rose in the first nine months of 2024.', ['first nine months of 2024 = 2024-01/2024-09']],
    ['Sales were 17 million, down from 19 a year earlier.', ['year earlier = 2025']],
    ['In 2023 it sold 17, a year earlier 19.', ['2023 = 2023', 'year earlier = 2022']],
    ['More than any council since the sixties.', ['since the sixties = 196X/..']],
    ['A man in his sixties left.', []],
    ['It came at a quarter past six.', []],
    ['Three weeks later he killed the bill.', []],
    ['It plans to cut jobs by the end of January.', ['end of January = 2027-01-31']],
    ['He adjourned sentencing to 14 June.', ['14 June = 2026-06-14']],
    ['Because of the May frosts one family in four died.', ['May = 2025-05']],
  ])('%s', (text, expected) => {
    expect(dates(text, LATE)).toEqual(expected);
  });

  it.each([
    ['Las obras acabarán antes de Semana Santa.', ['Semana Santa = 2026-03-29']],
    ['Lo pidió la Navidad pasada.', ['Navidad pasada = 2025-12-25']],
    ['Se conocían desde el verano.', ['desde el verano = 2025-22/..']],
    ['Frente a los 96 de hace un año.', ['hace un año = 2025']],
    ['Ha convocado una marcha para el sábado 14.', ['sábado 14 = 2026-03-14']],
    ['Espera una operación desde mayo.', ['desde mayo = 2025-05/..']],
    ['El Ayuntamiento enviará el lunes el presupuesto.', ['lunes = 2026-03-16']],
    ['El Ayuntamiento envió el lunes el presupuesto.', ['lunes = 2026-03-09']],
    ['Las obras arrancarán dentro de dos semanas.', ['dentro de dos semanas = 2026-03-26~']],
    ['Abrió en abril del año pasado.', ['abril del año pasado = 2025-04']],
    ['Crecieron durante el primer semestre.', ['primer semestre = 2026-40']],
  ])('in Spanish: %s', (text, expected) => {
    expect(dates(text, LATE, { language: 'es' })).toEqual(expected);
  });

  it('are those of the day named before', () => {
    expect(dates('He was not there that night.', LATE, { anchor: '2025-09-03' })).toEqual(['that night = 2025-09-03']);
    expect(dates('No estuvo allí aquella noche.', LATE, { language: 'es', anchor: '2025-09-03' })).toEqual([
      'aquella noche = 2025-09-03',
    ]);
    expect(dates('He was not there that night.', LATE)).toEqual([]);
  });
});
