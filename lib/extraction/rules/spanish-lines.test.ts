import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';
import { withSubject } from '#lib/extraction/rules/fits-subject';

const lines = (text: string) =>
  extractClaims(text, { publishedOn: '2026-03-05', language: 'es' }).candidates.map(({ claimLine }) => claimLine);

describe('a Spanish claim line', () => {
  it.each([
    [
      'La piscina cerró en la madrugada del martes por una fuga de cloro.',
      'La piscina cerró en la madrugada del [3 de marzo de 2026] por una fuga de cloro.',
    ],
    ['El puente costó un 4 % más que el del año pasado.', 'El puente costó un 4 % más que el de [2025].'],
    ['El alcalde firmó ayer la venta del mercado.', 'El alcalde firmó [el 4 de marzo de 2026] la venta del mercado.'],
    ['Las ventas cayeron un 15 % respecto al año pasado.', 'Las ventas cayeron un 15 % respecto a [2025].'],
    ['El mercadillo de los jueves reúne a 96 puestos.', 'El mercadillo de los jueves reúne a 96 puestos.'],
  ])('dates what is relative as a sentence has it: %s', (text, line) => {
    expect(lines(text)).toContain(line);
  });

  it.each([
    ['La alcaldesa, Remedios Ulloa, cerró ayer la biblioteca municipal.', 'Remedios Ulloa es la alcaldesa.'],
    ['El club Ribera reúne a 300 socios. Su presidente, Jacobo Vidal, dimitió el lunes.', 'Jacobo Vidal es presidente.'],
  ])('says who somebody is with a verb: %s', (text, line) => {
    expect(lines(text)).toContain(line);
  });

  it.each([
    ['El alcalde', 'se negó a firmar', '[El alcalde] se negó a firmar'],
    ['El alcalde', 'habrá tres autobuses más', 'habrá tres autobuses más'],
    ['El alcalde', 'no había dinero', 'no había dinero'],
    ['El celador', 'eran cuatro', 'eran cuatro'],
    ['La presidenta', 'pierdan un tercio de la clientela', 'pierdan un tercio de la clientela'],
    ['La directora', 'en mayo una ambulancia no pudo pasar', 'en mayo una ambulancia no pudo pasar'],
    ['Un camarero', 'durante cuatro noches trabajó sin contrato', '[Un camarero] durante cuatro noches trabajó sin contrato'],
    ['La agencia', 'por la mañana hablaba de chubascos', '[La agencia] por la mañana hablaba de chubascos'],
    ['Las obras', 'durarán entre 14 y 16 meses', '[Las obras] durarán entre 14 y 16 meses'],
    ['Fuentes municipales', 'tiene doce páginas', 'tiene doce páginas'],
    ['Los vecinos', 'han convocado una marcha', '[Los vecinos] han convocado una marcha'],
    ['Ramiro Escrig', 'le ofrecieron una concejalía', 'A [Ramiro Escrig] le ofrecieron una concejalía'],
    ['El comité', 'se le deben 120 horas', 'Al [comité] se le deben 120 horas'],
  ])('keeps %s to what is about it: %s', (subject, words, line) => {
    expect(withSubject(subject, words)).toBe(line);
  });

  it('names whoever a pronoun means in its place', () => {
    const text = 'El alcalde, Honorio Cid, acusa a la concejala Nuria Prat de mentir. Ella lo niega.';
    expect(lines(text).filter((line) => line.includes(': Ella') || line.startsWith('Ella'))).toEqual([]);
  });
});
