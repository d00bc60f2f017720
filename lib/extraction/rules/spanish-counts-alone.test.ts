import { describe, expect, it } from 'vitest';
import { spanishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what Spanish numbers and times alone take up', () => {
  it.each([
    ['a number', 'Volcó un autobús con 9 turistas en Otero. Dos siguen en el hospital desde ayer.', 'Dos→dos turistas'],
    ['others', 'La UME mandó seis camiones a Otero. Los otros tres llegan el lunes.', 'Los otros tres→otros tres camiones'],
    ['none', 'El juez citó a 12 mineros en mayo. La fiscal dice que ninguno acudió el lunes.', 'ninguno→12 mineros'],
    ['an ordinal', 'Ganaron tres corredoras de Otero. La tercera tiene 19 años.', 'La tercera→tercera corredora'],
    [
      'another of the kind',
      'Los obreros anunciaron un encierro en mayo. Es el segundo en un año.',
      'el segundo→segundo encierro',
    ],
    ['since then', 'La mina cerró en 2011. Desde entonces el pueblo ha perdido 400 vecinos.', 'entonces→2011'],
    [
      'that night',
      'El robo fue el 4 de mayo. Aquella noche nadie vigilaba la nave del puerto.',
      'Aquella noche→noche del 4 de mayo',
    ],
    ['that same day', 'La edil dimitió el martes. Ese mismo día cobró 9.000 euros.', 'Ese mismo día→martes'],
  ])('%s', (_, body, link) => {
    expect(linksOf(body)).toContain(link);
  });

  it.each([
    ['an hour', 'Hubo 9 heridos en Otero. A las tres abrió el hospital de campaña.'],
    ['a noun behind it', 'Hubo 9 heridos en Otero. Tres casas ardieron el lunes.'],
  ])('but not %s', (_, body) => {
    expect(linksOf(body).filter((link) => /^(?:las )?tres→/i.test(link))).toEqual([]);
  });

  it.each([
    [
      'the last word of a firm’s name',
      'La empresa Transportes Lumar debe 3 nóminas. Los chóferes de Lumar cobran 900 euros.',
      'Lumar→Transportes Lumar',
    ],
    ['a body of any kind', 'El Banco Sur cerró 9 oficinas. La entidad despidió a 40 personas.', 'La entidad→Banco Sur'],
    [
      'a firm told by its part',
      'Aguas del Sil, concesionaria del riego, subió la cuota. La compañía ganó 3 millones.',
      'La compañía→Aguas del Sil',
    ],
    ['to whom, at the head', 'Al edil de Obras, Luis Mota, la idea le parece cara y lenta.', 'le→Luis Mota'],
    [
      'to whom, not who does it',
      'El edil Luis Mota cobró dos sueldos. La interventora le había avisado en mayo.',
      'le→Luis Mota',
    ],
    ['to what, in a relative', 'El hospital de Otero abrió con 20 camas que le prestó la marina.', 'le→hospital de Otero'],
  ])('%s', (_, body, link) => {
    expect(linksOf(body)).toContain(link);
  });

  it('leaves a noun that ends like a pronoun alone', () => {
    expect(linksOf('La edil Inés Vara dio una charla el lunes.').filter((link) => link.startsWith('la→'))).toEqual([]);
  });
});
