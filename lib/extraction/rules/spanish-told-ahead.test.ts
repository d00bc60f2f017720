import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

function candidates(text: string) {
  return extractClaims(text, { publishedOn: '2026-06-02', language: 'es', nested: () => [] }).candidates;
}

const said = (text: string) => candidates(text).map(({ quote, claimant }) => [quote, claimant]);
const dates = (text: string) => candidates(text).flatMap((each) => each.dates.map(({ edtf }) => edtf));

describe('who says what in Spanish', () => {
  it.each([
    ['Tras anunciar que recurriría la multa, la concejala Ana Ruiz abandonó el pleno.', 'recurriría la multa', 'Ana Ruiz'],
    ['Después de asegurar que el agua era potable, el alcalde bebió un vaso.', 'el agua era potable', 'El alcalde'],
    ['La empresa calló antes de anunciar que cerraría la planta.', 'cerraría la planta', 'La empresa'],
    ['Ana Ruiz, vecina del tercero, cuenta haber visto humo en el sótano.', 'haber visto humo en el sótano', 'Ana Ruiz'],
    [
      'El acusado abría las puertas con una radiografía, según describe el fallo.',
      'El acusado abría las puertas con una radiografía',
      'El fallo',
    ],
    [
      'Los robos crecieron un 14 %, según el balance que presentó ayer la edil, Ana Ruiz.',
      'Los robos crecieron un 14 %',
      'Ana Ruiz',
    ],
    [
      'El presidente, Julián Oset, asegura que nadie les avisó de que hiciera falta permiso.',
      'nadie les avisó de que hiciera falta permiso',
      'Julián Oset',
    ],
    ['La sentencia considera probados once asaltos.', 'La sentencia considera probados once asaltos', null],
    [
      'Los gastos suponen, a juicio de la oposición, el 12 % del presupuesto.',
      'Los gastos suponen, a juicio de la oposición, el 12 % del presupuesto',
      'La oposición',
    ],
  ])('%s', (text, quote, who) => {
    expect(said(text)).toContainEqual([quote, who]);
  });

  it('knows a body by the name behind a comma', () => {
    const text = 'La empresa de suministro, Bunkermar, niega que el gasóleo tuviera agua.';
    expect(said(text)).toEqual([[text.slice(0, -1), 'Bunkermar']]);
  });

  it('keeps a verb with its subject over an aside', () => {
    expect(said('La denuncia se basa en un vídeo en el que el acusado, vecino del bloque, entra dos veces.')).toEqual([
      ['La denuncia se basa en un vídeo en el que el acusado, vecino del bloque, entra dos veces', null],
    ]);
  });

  it('tells the items of a list apart, each with what is told of it', () => {
    const text =
      'El plan prevé tres obras: la plaza, que costará 200.000 euros; el puente, que se cerrará en mayo; y el mercado, que perderá veinte puestos.';
    expect(said(text).slice(1)).toEqual([
      ['la plaza, que costará 200.000 euros', null],
      ['el puente, que se cerrará en mayo', null],
      ['el mercado, que perderá veinte puestos', null],
    ]);
  });

  it('takes where readers turn to for no claim', () => {
    expect(said('Teléfono de colaboración ciudadana: 900 555 118')).toEqual([]);
  });
});

describe('days in Spanish', () => {
  it.each([
    ['La biblioteca cerrará los días 10 y 11.', '2026-06-10/2026-06-11'],
    ['La biblioteca cerró los días 10 y 11.', '2026-05-10/2026-05-11'],
    ['El festival se celebrará los días 10, 11 y 12 de julio en el parque.', '2026-07-10/2026-07-12'],
    ['Los interesados tienen que entregar la solicitud antes del día 20.', '2026-06-20'],
    ['El plazo termina el día 20.', '2026-06-20'],
  ])('%s', (text, edtf) => {
    expect(dates(text)).toEqual([edtf]);
  });

  it('counts no half in an hour of the clock', () => {
    expect(candidates('El incendio empezó a las tres y media de la tarde.').flatMap(({ quantities }) => quantities)).toEqual([]);
  });
});
