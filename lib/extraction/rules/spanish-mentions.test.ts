import { describe, expect, it } from 'vitest';
import { spanishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what Spanish pronouns and nouns take up', () => {
  it.each([
    [
      'a thing beside a verb',
      'La ermita de San Blas perdió el tejado en enero. La cofradía la vendió por 40.000 euros.',
      'la→ermita de San Blas',
    ],
    ['several things', 'Un técnico tomó muestras del pozo. Los vecinos las enviaron a Madrid.', 'las→muestras del pozo'],
    [
      'a person at the end of a verb',
      'Un camionero quedó atrapado en la rampa. Los bomberos tardaron una hora en sacarlo.',
      'lo→camionero',
    ],
    [
      'what was said',
      'La plaza cuesta el doble que en 2019. La edil Ana Ruiz lo niega.',
      'lo→que la plaza cuesta el doble que en 2019',
    ],
    [
      'what is "its"',
      'El fiscal acusa a Iván Castro, de 31 años. Castro vendió el coche de su suegra.',
      'su suegra→suegra de Iván Castro',
    ],
    [
      'what is theirs who are told of in a relative',
      'Una enfermera que prefiere ocultar su apellido asegura que faltan camas.',
      'su→enfermera',
    ],
    ['a sum', 'La tesorera gastó 12.000 euros en viajes. El juez le exige que devuelva el dinero.', 'el dinero→12.000 euros'],
    [
      'a paper',
      'El perito firmó un informe sobre la presa. El documento consta de 40 folios.',
      'El documento→informe sobre la presa',
    ],
    [
      'a deed',
      'El pleno acordó tasar la finca del molino. La tasación costó 3.000 euros.',
      'La tasación→tasación de finca del molino',
    ],
    [
      'what a body has',
      'El Club Náutico Ribera debe dos recibos de la luz. La directiva lo achaca a la pandemia.',
      'La directiva→directiva de Club Náutico Ribera',
    ],
    ['a noun left out', 'La moción de censura salió adelante el lunes. Supera en apoyos a la de 1995.', 'la→moción de censura'],
    [
      'a body without a name',
      'El herido fue llevado al hospital comarcal. Fuentes del centro temen un brote.',
      'del centro→hospital comarcal',
    ],
    [
      'a body that oversees, by a word for any',
      'La Contraloría Regional recibió la denuncia. Ese organismo tiene 30 días para responder.',
      'Ese organismo→Contraloría Regional',
    ],
    [
      'a ministry',
      'El Ministerio de Cultura envió dos peritos. Dicha cartera gastó 40.000 euros en el retablo.',
      'Dicha cartera→Ministerio de Cultura',
    ],
    [
      'an entity',
      'La cooperativa Agua Clara repartió 300 bidones. Dicha entidad agrupa a 40 familias.',
      'Dicha entidad→Agua Clara',
    ],
    [
      'who leads the neighbours',
      '«Faltan 20 farolas», dijo la presidenta de la junta vecinal, Sonia Paredes. La dirigenta pagó 300 pesos de multa.',
      'La dirigenta→Sonia Paredes',
    ],
    [
      'whose brother he is that found him',
      'Julio Prat, jubilado de 71 años, fue atropellado el lunes en la avenida. Lo halló su hermano, Tomás, a las 8.',
      'su→Julio Prat',
    ],
    [
      'who was hurt, not who found him',
      'Julio Prat, jubilado de 71 años, fue atropellado el lunes. Lo halló su sobrino, Tomás. La víctima tiene dos costillas rotas.',
      'La víctima→Julio Prat',
    ],
    [
      'the young one of two',
      'Julia Prat, jubilada de 71 años, fue atropellada el lunes. La halló su sobrina, Inés. «Perdió 3 dientes», contó la joven.',
      'la joven→Inés',
    ],
    [
      'the town hall',
      'La Municipalidad de Pucará debe 41 millones. El municipio prometió pagar 3 millones en mayo.',
      'El municipio→Municipalidad de Pucará',
    ],
    [
      'her side',
      'El Club Náutico Ribera debe dos recibos. «Nos quitaron la luz», dice la presidenta, Ana Ruiz, en la puerta.',
      'Nos→Club Náutico Ribera',
    ],
    [
      'what she is president of',
      'El Club Náutico Ribera debe dos recibos. «Nos quitaron la luz», dice la presidenta, Ana Ruiz, en la puerta.',
      'la presidenta→presidenta de Club Náutico Ribera',
    ],
    [
      'one of several',
      'Cuatro encapuchados asaltaron el bar. El dueño contó que uno llevaba una pistola.',
      'uno→uno de los cuatro encapuchados',
    ],
    [
      'a client of whoever speaks',
      'La Fiscalía acusa a Iván Castro, de 31 años. «Mi cliente pagó la fianza de su bolsillo», dijo la abogada, Rosa Gil.',
      'Mi cliente→Iván Castro',
    ],
    [
      'of whoever is accused',
      'El banco despidió a su cajero, Luis Soto, acusado de dar 3.000 euros a su hermano.',
      'su hermano→hermano de Luis Soto',
    ],
    ['those just counted', 'La fábrica despidió a 44 empleados. La mitad de ellos vive en Lugo.', 'ellos→44 empleados'],
  ])('%s', (_name, body, expected) => {
    expect(linksOf(body)).toContain(expected);
  });

  it('leave alone what is of somebody new', () => {
    const links = linksOf('El Ministerio de Cultura envió dos peritos. Dos jóvenes robaron la cartera de una turista en 2024.');
    expect(links.filter((link) => link.includes('cartera'))).toEqual([]);
  });
});
